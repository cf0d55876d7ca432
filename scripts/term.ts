/** npm run term -- activities "Wild swimming" --definition "…" [--word "…"]… [--family nature] [--content DIR] */
import { parseArgs } from './lib/parse-args.ts';
import { addTerm } from '../src/authoring/add-term.ts';
import { contentFolder } from '../src/site.ts';
import { applyChange } from './lib/apply-change.ts';

const { values, positionals } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    definition: { type: 'string', default: '' },
    word: { type: 'string', multiple: true, default: [] },
    family: { type: 'string' },
  },
  allowPositionals: true,
});
const [vocabulary = '', label = ''] = positionals;
const { definition, word: words, family } = values;
await applyChange(values.content, (content) => addTerm({ vocabulary, label, definition, words, family }, content));
