/** npm run review -- [--content DIR]: what waits for a reader today, as the text of one issue. */
import { parseArgs } from './lib/parse-args.ts';
import { reviewInWords, reviewOf } from '../src/authoring/review.ts';
import { readContentTree } from '../src/checks/read/read-content-tree.ts';
import { contentFolder } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: contentFolder } } });
const today = new Date();
const { content } = readContentTree(await readContent(values.content), today);
process.stdout.write(reviewInWords(reviewOf(content), today));
