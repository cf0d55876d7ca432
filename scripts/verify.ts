/**
 * npm run verify -- ADDRESS-OR-FOLDER: compares a published copy with the build in OUT_DIR and names what differs.
 * Build the commit that was published first, with the settings it was published with.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from '../src/model/manifest.ts';
import { outFolder } from '../src/site.ts';
import { verify } from './lib/verify.ts';

const shown = 20;
const list = (heading: string, paths: readonly string[]): string[] =>
  paths.length === 0
    ? []
    : [
        `${heading}: ${paths.length}`,
        ...paths.slice(0, shown).map((path) => `  ${path}`),
        ...(paths.length > shown ? [`  and ${paths.length - shown} more`] : []),
      ];

const [copy] = process.argv.slice(2);
if (!copy) fail('Say what to compare: npm run verify -- https://evidence.example.gov.uk/ or a folder');
else if (!existsSync(join(outFolder, manifestName)))
  fail(`There is no whole build in ${outFolder}: npm run build makes one, of the commit that was published`);
else {
  try {
    const { files, difference, damaged, sameEdition } = await verify(copy, outFolder);
    const { missing, added, changed } = difference;
    const differs = missing.length + added.length + changed.length > 0;
    const lines = [
      ...(sameEdition === null ? ['The copy has no manifest of its own.'] : []),
      ...(sameEdition === false
        ? ['The copy states that it is another edition: build the commit it was made from.']
        : []),
      ...list('Not what the copy’s own manifest says', damaged),
      ...list('With other bytes', changed),
      ...list('Missing from the copy', missing),
      ...list('Only in the copy', added),
      differs
        ? `The copy is not this build of ${files} files.`
        : `The copy is this build: all ${files} files are equal.`,
    ];
    console.log(lines.join('\n'));
    if (differs) process.exitCode = 1;
  } catch (error) {
    fail(`${copy} could not be read: ${(error as Error).message}`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
