/** npm run retire -- case-studies/its-name --reason "…" [--instead /case-studies/another/] [--content DIR] */
import { parseArgs } from './lib/parse-args.ts';
import { retirePage } from '../src/authoring/move-page.ts';
import { contentFolder } from '../src/site.ts';
import { applyChange } from './lib/apply-change.ts';

const { values, positionals } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    reason: { type: 'string', default: '' },
    instead: { type: 'string' },
  },
  allowPositionals: true,
});
const { reason, instead } = values;
await applyChange(values.content, (content) =>
  retirePage(positionals[0] ?? '', { reason, ...(instead ? { instead } : {}) }, content, new Date()),
);
