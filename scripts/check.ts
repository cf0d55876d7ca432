/** npm run check -- [--content DIR] [--format text|json|github] [--fix]   exit 0 clean, 1 problems, 2 could not run */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { fixContent } from '../src/checks/repair/fix-content.ts';
import { hasErrors, reporters, type Format } from '../src/checks/report/report.ts';
import { contentFolder } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`The check could not run: ${(error as Error).message}`);
  process.exitCode = 2;
}

async function main(): Promise<0 | 1> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: contentFolder },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    throw new Error(`--format is "${values.format}"; use ${Object.keys(reporters).join(', ')}`);
  }
  const today = new Date();
  if (values.fix) await fix(values.content, today);
  const files = await readContent(values.content);
  const problems = checkContent(files, today).map((problem) => ({
    ...problem,
    path: `${values.content}/${problem.path}`,
  }));
  process.stdout.write(reporters[values.format as Format](problems, files.length));
  return hasErrors(problems) ? 1 : 0;
}

async function fix(folder: string, today: Date): Promise<void> {
  for (const { path, text } of fixContent(await readContent(folder), today)) {
    await writeFile(join(folder, path), text);
    console.error(`Repaired ${folder}/${path}`);
  }
}
