/** npm run facts:freeze -- [--content DIR]: writes down the present version of every fact, and its SHA-256. */
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { contentFolder, today } from '../src/site.ts';
import { replaceFile } from './lib/replace-file.ts';
import { freezeFacts } from './lib/freeze-facts.ts';
import { readContent } from './lib/read-content.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: contentFolder } } });
const written = freezeFacts(await readContent(values.content), today);
for (const { path, text } of written) {
  const file = join(values.content, path);
  await replaceFile(file, text);
  console.log(`Wrote ${file}`);
}
if (written.length === 0) console.log('Every version is frozen already.');
