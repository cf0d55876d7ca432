/**
 * npm run verify -- ADDRESS-OR-FOLDER: compares a published copy with the build in OUT_DIR and names what differs.
 * Build the commit that was published first, with the settings it was published with.
 */
import { statSync } from 'node:fs';
import { manifestName } from '../src/model/manifest.ts';
import { outFolder } from '../src/site.ts';
import { parseArgs } from './lib/parse-args.ts';
import { isThisBuild, verify } from './lib/verify.ts';
import { wholeBuild } from './lib/whole-build.ts';

const shown = 20;
const list = (heading: string, paths: readonly string[]): string[] =>
  paths.length === 0
    ? []
    : [
        `${heading}: ${paths.length}`,
        ...paths.slice(0, shown).map((path) => `  ${path}`),
        ...(paths.length > shown ? [`  and ${paths.length - shown} more`] : []),
      ];

const [copy] = parseArgs({ allowPositionals: true }).positionals;
try {
  await compare();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function compare(): Promise<void> {
  if (!copy) throw new Error('Say what to compare: npm run verify -- https://evidence.example.gov.uk/ or a folder');
  const place = statSync(copy, { throwIfNoEntry: false });
  if (!place && !copy.includes('://')) throw new Error(`There is no folder ${copy}`);
  if (place?.isFile())
    throw new Error(`${copy} is a file: unpack it first, or ask npm run zip -- --check ${copy} whether it is whole`);
  const built = wholeBuild(outFolder);
  const verdict = await verify(copy, built).catch((error: Error) => {
    throw new Error(`${copy} could not be read: ${error.message}`);
  });
  const { files, difference, damaged, sameEdition } = verdict;
  const { missing, added, changed } = difference;
  const differs = missing.length + added.length + changed.length > 0;
  const lines = [
    ...(sameEdition === null ? ['The copy has no manifest of its own.'] : []),
    ...(sameEdition === false
      ? [
          differs
            ? 'The copy states that it is another edition: build the commit it was made from.'
            : `The copy’s ${manifestName} is not that of this build, so that nobody can prove the copy by it: publish it again.`,
        ]
      : []),
    ...list('Not what the copy’s own manifest says', damaged),
    ...list('With other bytes', changed),
    ...list('Missing from the copy', missing),
    ...list('Only in the copy', added),
    isThisBuild(verdict)
      ? `The copy is this build: all ${files} files are equal.`
      : `The copy is not this build of ${files} files.`,
  ];
  console.log(lines.join('\n'));
  if (!isThisBuild(verdict)) process.exitCode = 1;
}
