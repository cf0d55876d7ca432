/**
 * npm run fuzz:pieces -- [--cases 3000] [--seed N]: pages made at random of everything that Markdown and MDX can say;
 * all that the check lets through are built, in the small site.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import fc from 'fast-check';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { unusable } from '../tests/fuzz/broken-files.ts';
import { inSmallSite, textOfPieces } from '../tests/fuzz/pieces.ts';
import { openMemory } from './lib/check-memory.ts';
import { readContent } from './lib/read-content.ts';
import { run } from './lib/run.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '3000' }, seed: { type: 'string' } } });
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const numRuns = Number(values.cases);
console.log(`${numRuns} cases, seed ${seed}`);

const small = await readContent('tests/content');
const template = small.find(({ path }) => path === 'guides/singing.mdx')!;
const fields = /^---\n[\s\S]*?\n---\n/.exec(template.text)![0].replace(/^(?:formerly|title):.*\n/gm, '');
const folder = await mkdtemp(join(tmpdir(), 'pieces-'));
// Only the page differs from case to case.
const memory = await openMemory(join(folder, 'memory.bin'), 'this run');
const before = new Set(checkContent(small, new Date(), memory).map(({ path, rule }) => `${path} ${rule}`));

const texts = fc.sample(textOfPieces(inSmallSite), { numRuns, seed });
const pages = texts.map((text, index): ContentFile => ({
  path: `guides/pieces-${index}.mdx`,
  text: `${fields.replace('---\n', `---\ntitle: Pieces ${inLetters(index)}\n`)}\n${text}\n`,
}));
const green = pages.filter((page) => {
  const files = [...small, page];
  const errors = checkContent(files, new Date(), memory).filter(
    ({ severity, path, rule }) => severity === 'error' && !before.has(`${path} ${rule}`),
  );
  for (const problem of errors) {
    const reason = unusable(problem, files);
    if (reason) throw new Error(`${page.path}: ${problem.rule}: ${reason}\n${page.text}`);
  }
  return errors.length === 0;
});
console.log(
  `${pages.length - green.length} were told what is wrong and where; ${green.length} passed. Building those …`,
);
try {
  await cp('tests/content', join(folder, 'content'), { recursive: true });
  for (const { path, text } of green) await writeFile(join(folder, 'content', path), text);
  const dist = join(folder, 'dist');
  await run('astro', ['build', '--silent'], { CONTENT_DIR: join(folder, 'content'), OUT_DIR: dist });
  console.log(
    `They build. ${await harmful(join(dist, 'guides'))} of them hold a script, a handler or another address of code.`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A number that a title may hold without a source: 28 is BC. */
function inLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : inLetters(Math.floor(index / 26) - 1) + letter;
}

/** How many built pages hold what could run, beside what every page of the site has. */
async function harmful(guides: string): Promise<number> {
  const folders = (await readdir(guides, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name.startsWith('pieces-'));
  const bodies = await Promise.all(names.map((name) => readFile(join(guides, name, 'index.html'), 'utf8')));
  const found = bodies.filter((html) => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
    return /<script(?! type="module" src="\/_astro\/)| on[a-z]+=|(?:href|src)="(?:javascript|data|vbscript):|<iframe|<object|<embed|style="/i.test(
      main,
    );
  });
  return found.length;
}
