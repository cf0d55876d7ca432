/** npm run fuzz -- [--cases 10000] [--seed N]: breaks real content at random, and builds all that passes the check. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { ContentFile } from '../src/checks/content.ts';
import { brokenFile, errorsOf, unusable } from '../tests/fuzz/broken-files.ts';
import { run } from './lib/run.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
console.log(`${cases} cases, seed ${seed}`);

const passed: ContentFile[] = [];
let tried = 0;
const result = fc.check(
  fc.property(brokenFile, ({ file, files }) => {
    tried += 1;
    if (tried % 500 === 0) console.log(`  ${tried} tried, ${passed.length} pass the check`);
    const errors = errorsOf(file, files);
    for (const problem of errors) {
      const reason = unusable(problem, files);
      if (reason) throw new Error(`${problem.rule}: ${reason}`);
    }
    if (errors.length === 0) passed.push(file);
    return true;
  }),
  { numRuns: cases, seed, endOnFailure: true },
);

if (result.failed) {
  const [broken] = result.counterexample ?? [];
  console.error(`Case ${tried}, made from ${broken?.file.path}: ${String(result.errorInstance)}`);
  process.exitCode = 1;
} else {
  console.log(`${tried - passed.length} were told what is wrong and where; ${passed.length} passed. Building those …`);
  await buildAll(passed);
  console.log(`All ${passed.length} build. Seed ${seed}.`);
}

/** Builds the real content with every file that passed beside it, under names of their own. */
async function buildAll(files: ContentFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  try {
    await cp('content', join(folder, 'content'), { recursive: true });
    for (const [index, { path, text }] of files.entries()) {
      const [kind] = path.split('/');
      // Old addresses must not be claimed twice.
      await writeFile(join(folder, 'content', kind!, `fuzz-${index}${extname(path)}`), text);
    }
    const environment = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
    await run('astro', ['build', '--silent'], environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
