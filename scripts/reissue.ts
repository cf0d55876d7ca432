/** npm run reissue -- --what "What has changed." [--content DIR]: the briefing with today's day, and the change on record. */
import { parseArgs } from './lib/parse-args.ts';
import { reissueBriefing } from '../src/authoring/mark-read.ts';
import { contentFolder } from '../src/site.ts';
import { applyChange } from './lib/apply-change.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: contentFolder }, what: { type: 'string', default: '' } },
});
await applyChange(values.content, (content) => reissueBriefing(values.what, content, new Date()));
