/** npm run reviewed -- case-studies/its-name … [--content DIR]: says that pages were read against their sources today. */
import { parseArgs } from './lib/parse-args.ts';
import { markRead } from '../src/authoring/mark-read.ts';
import { contentFolder } from '../src/site.ts';
import { applyChange } from './lib/apply-change.ts';

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: contentFolder } },
  allowPositionals: true,
});
await applyChange(values.content, (content) => markRead(positionals, content, new Date()));
