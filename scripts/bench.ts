/**
 * npm run bench -- [--entries real,100,1000,5000,10000] [--runs 3] [--only Starlight,Eleventy] [--keep FOLDER]
 *
 * Builds this site and, of the same text, what people would otherwise use (Starlight, Eleventy with Pagefind, Docusaurus
 * with a local search), one after the other, cold and once more after an edit of one page, and prints what each took and
 * left beside the others. The others are installed from npm into a temporary folder, and are no part of this project.
 * --entries real: this site alone, with its real content. --only none: this site alone. --keep: installs the others there,
 * and uses what an earlier run installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { makeCorpus } from './lib/bench/corpus.ts';
import type { Document } from './lib/bench/document.ts';
import { measureBuild, measureOutput } from './lib/bench/measure-build.ts';
import { rivals, writeProject, type Rival } from './lib/bench/rivals.ts';
import { tableOf, type Measured } from './lib/bench/table.ts';
import { stop } from './lib/stop.ts';
import { isoDay } from '../src/model/text.ts';
import project from '../package.json' with { type: 'json' };

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100,1000,5000,10000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const sizes = values.entries.split(',').map((size) => (size === 'real' ? size : wholeNumber(size)));
const runs = wholeNumber(values.runs);
const wanted = values.only === 'none' ? [] : values.only?.split(',');
const unknown = wanted?.filter((name) => !rivals.some((rival) => rival.name === name)) ?? [];
if (unknown.length > 0)
  stop(`--only names ${unknown.join(', ')}; there are ${rivals.map(({ name }) => name).join(', ')}, and none`);
const among = rivals.filter(({ name }) => !wanted || wanted.includes(name));

const oneMore = '\n\nOne sentence more.\n';

const folder = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'bench-'));
try {
  for (const rival of among) await install(rival);
  console.log(
    `${isoDay(new Date())}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, ` +
      `${runs === 1 ? 'one run' : `${runs} runs`} of each in turns, cold and after one edit`,
  );
  for (const size of sizes) await compare(size);
} finally {
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 20_000)
    stop(`"${text}" must be a whole number from 1 to 20000`);
  return number;
}

/** Installed once for all sizes; only the pages change. */
async function install(rival: Rival): Promise<void> {
  const home = join(folder, rival.name);
  await writeProject(rival, home, []);
  if (existsSync(join(home, 'node_modules', '.package-lock.json'))) return;
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: home,
    encoding: 'utf8',
  });
  if (status === 0) return;
  await rm(folder, { recursive: true, force: true });
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(stderr);
  stop(
    offline
      ? `${rival.name} could not be fetched: the registry of npm does not answer. The comparison needs a network; nothing was measured.`
      : `${rival.name} could not be installed, so nothing was measured:\n${stderr.slice(-2_000)}`,
  );
}

async function compare(size: number | 'real'): Promise<void> {
  const content = join(folder, `content-${size}`);
  await rm(content, { recursive: true, force: true });
  const documents = size === 'real' ? [] : await makeCorpus(content, size);
  if (size === 'real') await cp('content', content, { recursive: true });
  const others = size === 'real' ? [] : among;
  const measured = ['This site', ...others.map(({ name }) => name)].map((name): Measured => ({
    name,
    costs: [],
    edited: [],
  }));
  const before = loadavg()[0]!;
  for (let run = 0; run < runs; run += 1) {
    for (const one of measured) {
      const rival = others.find(({ name }) => name === one.name);
      const left = rival ? await buildRival(rival, documents, one) : await buildOurs(content, documents, one);
      one.output ??= left;
    }
  }
  await rm(content, { recursive: true, force: true });
  const busy = before > 0.5 ? `; other work ran beside it (load ${before.toFixed(1)} before the first build)` : '';
  console.log(`\n## ${size} entries${busy}\n\n${tableOf(measured)}`);
}

async function buildOurs(content: string, documents: readonly Document[], into: Measured) {
  const out = join(folder, 'ours');
  const forget = async (): Promise<void> => {
    for (const path of [out, `${out}-cache`]) await rm(path, { recursive: true, force: true });
  };
  await forget();
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const [, ...build] = project.scripts.build.split(' ');
  const measure = () => measureBuild([[process.execPath, ...build]], '.', env);
  return withNothingKept(async () => {
    into.costs.push(await measure());
    const left = await measureOutput(out, /^(?:pagefind|search)\//, addressesOf(documents));
    const [edited] = (await readdir(join(content, 'case-studies'))).filter((name) => name.endsWith('.mdx'));
    await appendFile(join(content, 'case-studies', edited!), oneMore);
    into.edited.push(await measure());
    await forget();
    return left;
  });
}

/** Sets what all builds before have kept aside, so that a cold build works everything out, and brings it back. */
async function withNothingKept<T>(work: () => Promise<T>): Promise<T> {
  const [kept, aside] = ['node_modules/.cache', 'node_modules/.cache-set-aside'];
  if (existsSync(kept)) await rename(kept, aside);
  try {
    return await work();
  } finally {
    await rm(kept, { recursive: true, force: true });
    if (existsSync(aside)) await rename(aside, kept);
  }
}

async function buildRival(rival: Rival, documents: readonly Document[], into: Measured) {
  const home = join(folder, rival.name);
  const made = [...rival.pages, rival.out, '.astro', '.docusaurus', 'node_modules/.astro', 'node_modules/.cache'];
  for (const path of made) await rm(join(home, path), { recursive: true, force: true });
  await writeProject(rival, home, documents);
  const env = {
    ...process.env,
    PATH: `${join(home, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: '--max-old-space-size=8192',
  };
  into.costs.push(await measureBuild(rival.build, home, env));
  const left = await measureOutput(join(home, rival.out), rival.index, addressesOf(documents));
  const [first, ...rest] = documents;
  await writeProject(rival, home, [{ ...first!, markdown: first!.markdown + oneMore }, ...rest]);
  into.edited.push(await measureBuild(rival.build, home, env));
  return left;
}

function addressesOf(documents: readonly Document[]): string[] {
  return documents.map(({ address }) => address);
}
