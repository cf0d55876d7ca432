/** npm run check -- [--content DIR] [--format text|json|github]   exit 0 clean, 1 problems, 2 could not run */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { reporters, type Format } from './lib/report.ts';
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
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    throw new Error(`--format is "${values.format}"; use ${Object.keys(reporters).join(', ')}`);
  }
  const files = await readContent(values.content);
  const problems = checkContent(files).map((problem) => ({ ...problem, path: `${values.content}/${problem.path}` }));
  process.stdout.write(reporters[values.format as Format](problems, files.length));
  return problems.length > 0 ? 1 : 0;
}
