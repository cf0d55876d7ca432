/** npm run move -- case-studies/old-name new-name [--content DIR]: a page under another name, with everything that names it. */
import { parseArgs } from './lib/parse-args.ts';
import { movePage } from '../src/authoring/move-page.ts';
import { contentFolder } from '../src/site.ts';
import { applyChange } from './lib/apply-change.ts';

const { values, positionals } = parseArgs({
  options: { content: { type: 'string', default: contentFolder } },
  allowPositionals: true,
});
const [page = '', to = ''] = positionals;
await applyChange(values.content, (content) => movePage(page, to, content));
