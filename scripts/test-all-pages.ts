/**
 * npm run test:all-pages: builds the site, has axe look at every page, and writes what it found into
 * content/accessibility.yaml, from which the accessibility statement is made. Exit 1 where something is not met.
 *
 * `-- --every-mode` looks at every page in every way, `-- --sample 15` at fifteen pages of a template at most, and the
 * statement says so. `-- --minutes 10` stops after ten minutes (exit 3); the next run of the
 * same commit goes on from there. `-- --only /evidence/` looks at a folder of the build that stands there, and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { chromium } from 'playwright';
import { stringify } from 'yaml';
import { sha256 } from '../src/checks/sha256.ts';
import { accessModes, conformanceInWords, findingInWords, type AccessMode } from '../src/model/accessibility.ts';
import { manifestName } from '../src/model/manifest.ts';
import { isoDay } from '../src/model/text.ts';
import { contentFolder, outFolder, today } from '../src/site.ts';
import { pagesOf, statesOf } from './lib/accessibility/built-pages.ts';
import { inspectPage, settingsOf } from './lib/accessibility/inspect-page.ts';
import { forget, keep, recall } from './lib/accessibility/kept.ts';
import { makeRecord } from './lib/accessibility/make-record.ts';
import { planOf } from './lib/accessibility/plan.ts';
import { templateOf } from './lib/accessibility/routes.ts';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { replaceFile } from './lib/replace-file.ts';
import { run } from './lib/run.ts';
import { serve } from './lib/serve.ts';
import { stop } from './lib/stop.ts';

const { values } = parseArgs({
  options: {
    'every-mode': { type: 'boolean', default: false },
    sample: { type: 'string' },
    minutes: { type: 'string', default: '600' },
    only: { type: 'string' },
  },
});
const records = values.only === undefined;
const git = (...parameters: string[]): string => spawnSync('git', parameters, { encoding: 'utf8' }).stdout.trim();
const commit = git('rev-parse', 'HEAD');
if (records && git('status', '--porcelain', '--untracked-files=no') !== '') {
  stop('Commit what you changed first: the record names the commit that was tested.');
}
const editionOf = (): string => {
  const manifest = join(outFolder, manifestName);
  return existsSync(manifest) ? sha256(readFileSync(manifest)) : '';
};
const before = () => recall({ commit, edition: editionOf() });

let test = before();
if (records && test.inspections.length === 0) {
  await run('astro', ['build']);
  test = before();
}
if (!records) test.inspections = [];

const sample = values.sample === undefined ? null : Math.max(1, Number.parseInt(values.sample, 10));
const built = pagesOf(outFolder);
const pages = [...built, ...statesOf(built)].filter((address) => address.startsWith(values.only ?? '/'));
const plan = planOf(pages, templateOf, { everyMode: values['every-mode'], sample });
const done = new Set(test.inspections.map(({ address, mode }) => `${mode} ${address}`));
const ends = performance.now() + Number(values.minutes) * 60_000;
let left = 0;

const { server, address: root } = await serve(outFolder, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  for (const mode of Object.keys(accessModes) as AccessMode[]) {
    const waiting = [...plan].flatMap(([address, modes]) =>
      modes.includes(mode) && !done.has(`${mode} ${address}`) ? [address] : [],
    );
    if (waiting.length > 0) console.log(`${accessModes[mode]}: ${waiting.length} pages`);
    await Promise.all([1, 2].map(() => inspectAll(mode, waiting)));
    left += waiting.length;
  }
} finally {
  if (records) keep(test);
  await browser.close();
  server.close();
}
if (left > 0) {
  console.log(`Time is up: ${left} pages are left. The next run of this commit goes on from here.`);
  process.exit(3);
}

const record = makeRecord(
  test.inspections
    .filter(({ address, mode }) => plan.get(address)?.includes(mode))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1)),
  { tested: today, commit, axe: test.axe, browser: `Chromium ${browser.version()}`, pages: pages.length, sample },
);
if (records) {
  forget();
  await replaceFile(
    join(contentFolder, 'accessibility.yaml'),
    `# Written by npm run test:all-pages: what axe found on the pages of the site, and how it looked.\n${stringify({ ...record, tested: isoDay(record.tested) }, { lineWidth: 0 })}`,
  );
}
console.log([conformanceInWords(record), ...record.notMet.map(findingInWords)].join('\n'));
for (const finding of record.undecided) console.log(`Not decided: ${finding.rule}: ${findingInWords(finding)}`);
if (record.notMet.length > 0) process.exitCode = 1;

/** One tab, which takes page after page until none is waiting or the time is up. */
async function inspectAll(mode: AccessMode, waiting: string[]): Promise<void> {
  const context = await browser.newContext(settingsOf[mode]);
  const page = await context.newPage();
  while (waiting.length > 0 && performance.now() < ends) {
    const address = waiting.shift()!;
    await page.goto(new URL(address.slice(1), root).href, {
      waitUntil: address.includes('?') ? 'networkidle' : 'load',
    });
    const { axe, notMet, undecided } = await inspectPage(page);
    test.axe = axe;
    test.inspections.push({ address, mode, notMet, undecided });
    for (const { rule, places } of notMet)
      console.log(`${address} (${mode}): ${rule}: ${places.slice(0, 3).join('; ')}`);
  }
  await context.close();
}
