/** npm run record -- [--content DIR]: after a merge, writes down new addresses and freezes new versions of facts. */
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { hasErrors } from '../src/checks/report/report.ts';
import { contentFolder, today } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';
import { replaceFile } from './lib/replace-file.ts';
import { recordContent } from './lib/record-content.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: contentFolder } } });
const files = await readContent(values.content);

if (hasErrors(checkContent(files, today))) {
  console.error('Nothing was recorded: the content has mistakes. npm run check says where.');
  process.exitCode = 1;
} else {
  const written = recordContent(files, today);
  for (const { path, text } of written) {
    const file = join(values.content, path);
    await replaceFile(file, text);
    console.log(`Wrote ${file}`);
  }
  if (written.length === 0) console.log('Everything is on record already.');
}
