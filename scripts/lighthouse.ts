/**
 * npm run lighthouse -- [--runs 3] [--only /search/] [--keep FOLDER]
 *
 * What Lighthouse says of a page of each template of the built site, on its phone, served with compression: the median of the
 * runs. Performance depends on what else the machine does; where another class is below 100, the command fails and says why.
 * Lighthouse is installed from npm into a temporary folder, and is no part of this project. --keep: installs it there, and
 * uses what an earlier run installed.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseArgs } from './lib/parse-args.ts';
import { isoDay } from '../src/model/text.ts';
import { outFolder } from '../src/site.ts';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { firstPages } from './lib/first-pages.ts';
import { serveCompressed } from './lib/serve-compressed.ts';
import { stop } from './lib/stop.ts';

const version = '13.5.0';
const classes = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<(typeof classes)[number], { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string' }, keep: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1 || runs > 9) stop(`"${values.runs}" must be a whole number from 1 to 9`);
if (!existsSync(join(outFolder, 'index.html'))) stop(`There is no site in ${outFolder}: npm run build makes it.`);

const oneOf = await firstPages();
const items = [oneOf('case-studies'), oneOf('facts')].map((address) => address.slice(1, -1)).join(',');

const pages = [
  '/',
  '/case-studies/',
  oneOf('case-studies'),
  '/evidence/',
  '/evidence/map/',
  oneOf('evidence'),
  oneOf('evidence/bodies'),
  oneOf('answers'),
  oneOf('facts'),
  oneOf('guides'),
  oneOf('briefing'),
  oneOf('places'),
  '/activities/',
  '/funding/workbench/',
  '/evaluate/plan/',
  '/contribute/write/',
  `/pack/?items=${items}`,
  '/search/',
  '/search/?q=does+social+prescribing+work%3F',
].filter((page) => !values.only || page.startsWith(values.only));
/** Pages whose content is the reader's own, which no search engine is to list. */
const isUnlisted = (page: string): boolean => /^\/(?:pack|compare)\//.test(page);

const folder = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'lighthouse-'));
const { close, address } = await serveCompressed(outFolder);
try {
  install();
  console.log(
    `${isoDay(new Date())}, Lighthouse ${version}, its phone, ${runs === 1 ? 'one run' : `median of ${runs} runs`}, ` +
      `${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, load ${loadavg()[0]!.toFixed(1)} before the first run\n`,
  );
  console.log('| page | performance | accessibility | best practices | SEO | LCP, s | blocked, ms | layout shift |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const wrong: string[] = [];
  for (const page of pages) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await look(page));
    const scores = classes.map((name) => median(reports.map(({ categories }) => 100 * (categories[name].score ?? 0))));
    const number = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
    const times = [
      (number('largest-contentful-paint') / 1000).toFixed(1),
      number('total-blocking-time').toFixed(0),
      number('cumulative-layout-shift').toFixed(3),
    ];
    console.log(`| \`${page}\` | ${[...scores.map((score) => score.toFixed(0)), ...times].join(' | ')} |`);
    for (const [index, name] of classes.entries())
      if (index > 0 && scores[index]! < 100) wrong.push(`${page}: ${name}: ${failures(reports[0]!, name).join('; ')}`);
  }
  if (wrong.length > 0) {
    console.error(`\nBelow 100 in a class that no load explains:\n${wrong.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  close();
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}

function install(): void {
  if (existsSync(join(folder, 'node_modules/lighthouse/package.json'))) return;
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error', `lighthouse@${version}`],
    { encoding: 'utf8' },
  );
  if (status !== 0) stop(`Lighthouse could not be fetched from npm, so nothing was measured:\n${stderr.slice(-2_000)}`);
}

/** Lighthouse now and then loses the trace of a load, and asks to be run again. */
async function look(page: string, attempts = 3): Promise<Report> {
  try {
    return await lookOnce(page);
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    if (attempts > 1) return look(page, attempts - 1);
    return stop(`Lighthouse could not load ${page}: ${stderr.trim().split('\n')[0]}`);
  }
}

async function lookOnce(page: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      new URL(page.slice(1), address).href,
      '--quiet',
      '--output=json',
      `--only-categories=${classes.join(',')}`,
      `--chrome-flags=--headless=new ${browserFlags.join(' ')}`,
      '--no-enable-error-reporting',
      ...(isUnlisted(page) ? ['--skip-audits=is-crawlable'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 2 ** 27 },
  );
  return JSON.parse(stdout) as Report;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function failures({ categories, audits }: Report, name: (typeof classes)[number]): string[] {
  return categories[name].auditRefs.flatMap(({ id, weight }) => {
    const { score, title } = audits[id] ?? {};
    return weight > 0 && score !== null && score !== undefined && score < 1 ? [`${id} (${title})`] : [];
  });
}
