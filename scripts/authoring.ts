/** npm run authoring -- [--check]: writes what is made from the schemas, and records new columns of the data; --check writes nothing and fails where something differs. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from './lib/parse-args.ts';
import { replaceFile } from './lib/replace-file.ts';
import { authoringFiles } from '../src/authoring/outputs/files.ts';
import { columnsFile, recordOfColumns } from '../src/publish/data/columns.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const columns = { path: columnsFile, text: recordOfColumns(await readFile(columnsFile, 'utf8')) };
for (const { path, text } of [...authoringFiles(), columns]) {
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === text) continue;
  if (values.check) {
    console.error(`${path} is not what the schemas make: run npm run authoring`);
    process.exitCode = 1;
    continue;
  }
  await replaceFile(path, text);
  console.log(`Wrote ${path}`);
}
