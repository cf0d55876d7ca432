/** npm run fuzz -- [--cases 10000] [--seed N]: breaks real content at random, and builds all that passes the check. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import fc from 'fast-check';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { hasErrors } from '../src/checks/report/report.ts';
import { brokenFile, errorsOf, unusable } from '../tests/fuzz/broken-files.ts';
import { openMemory } from './lib/check-memory.ts';
import { readContent } from './lib/read-content.ts';
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
  const built = await buildAll(passed);
  console.log(`${built} are green beside all the others too, and build. Seed ${seed}.`);
}

/**
 * Builds the real content with every file that passed in the place of the one that it was made from: as many rounds as
 * there are files made from one. What a change does to other files (a fact that rests on a figure which is gone) has
 * been told; only what is green as a whole is built.
 */
async function buildAll(files: ContentFile[]): Promise<number> {
  const real = await readContent('content');
  const memory = await openMemory(join(tmpdir(), 'no-such-memory'));
  const isGreen = (changed: ContentFile[]): boolean => {
    const texts = new Map(changed.map((file) => [file.path, file]));
    return !hasErrors(
      checkContent(
        real.map((file) => texts.get(file.path) ?? file),
        new Date(),
        memory,
      ),
    );
  };
  let waiting = files.filter((file) => isGreen([file]));
  let built = 0;
  while (waiting.length > 0) {
    const round: ContentFile[] = [];
    for (const file of waiting) {
      if (!round.some(({ path }) => path === file.path) && isGreen([...round, file])) round.push(file);
    }
    await build(round);
    built += round.length;
    waiting = waiting.filter((file) => !round.includes(file));
  }
  return built;
}

async function build(files: ContentFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  try {
    await cp('content', join(folder, 'content'), { recursive: true });
    for (const { path, text } of files) await writeFile(join(folder, 'content', path), text);
    const environment = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
    await run('astro', ['build', '--silent'], environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
