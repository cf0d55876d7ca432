import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'cheerio';

// A copy of the site in which one fact was withdrawn, one has a further version that is not frozen yet, as in a pull
// request, and one was renamed. The withdrawal is one item in one file.
const folder = mkdtempSync(join(tmpdir(), 'withdrawn-'));
const content = join(folder, 'content');
const withdrawn = 'gp-visits-28-per-cent';
const raised = 'sefton-cost';
const older = Number(/^version: (\d+)$/m.exec(readFileSync(`content/facts/${raised}.yaml`, 'utf8'))![1]);
const newer = older + 1;
const renamed = 'prescription-of-8-pounds';
const newName = 'eight-pound-prescription';

const node = (script: string) => execFileSync('node', [script, '--content', content], { encoding: 'utf8' });
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));

before(() => {
  cpSync('content', content, { recursive: true });
  // What names the old id is put right, as the check would ask.
  for (const file of filesNaming(renamed)) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll(`facts/${renamed}`, `facts/${newName}`)
        .replaceAll(`of="${renamed}"`, `of="${newName}"`),
    );
  }
  renameSync(join(content, `facts/${renamed}.yaml`), join(content, `facts/${newName}.yaml`));
  edit(`facts/${newName}.yaml`, (text) => `${text.trimEnd()}\nformerly: [${renamed}]\n`);
  edit(`facts/${raised}.yaml`, (text) =>
    text
      .replace(/^version: .*$/m, `version: ${newer}`)
      .replace(/^published: .*$/m, 'published: 2026-12-01')
      .replace(/^title: .*$/m, 'title: A title put right'),
  );
  writeFileSync(
    join(content, 'corrections.yaml'),
    `- id: no-longer-sound
  date: 2026-12-02
  kind: withdrawal
  concerns: /facts/${withdrawn}/
  wrong: The review was taken back.
  right: Use the controlled studies.
- {id: title-wrong, date: 2026-12-01, kind: correction, concerns: /facts/${raised}/, wrong: The title was wrong., right: It is right now.}
`,
  );
  appendFileSync(join(content, 'briefing/what-it-costs.mdx'), `\n<Fact of="${withdrawn}" />\n`);
  node('scripts/check.ts');
  execFileSync('astro', ['build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

function filesNaming(id: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .map((file) => join(content, file))
    .filter((file) => readFileSync(file, 'utf8').includes(id));
}

const page = (address: string) => load(readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8'));
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('one item marks a withdrawn fact on its page, its version, in lists, on topics, entries and in prose', () => {
  for (const address of [
    `/facts/${withdrawn}/`,
    `/facts/${withdrawn}/v1/`,
    '/facts/',
    '/topics/activities/link-working/',
    '/evidence/polley-2017-demand-and-cost-review/',
    '/briefing/what-it-costs/',
    '/press/',
  ]) {
    const $ = page(address);
    const marks = $('[data-fact-status="withdrawn"]');
    assert.ok(marks.length > 0, `${address} does not mark it`);
    assert.match(flat(marks.first().text()), /^Withdrawn on 2 December 2026\./, address);
  }
  const listed = page('/facts/');
  assert.equal(listed('[data-fact-status="withdrawn"]').length, 2, 'once among the quoted, once among all');
});

test('where a withdrawn fact was shown, its figure is shown no more; its own page strikes it out', () => {
  const slips = [page('/topics/activities/link-working/'), page('/briefing/what-it-costs/'), page('/facts/')];
  for (const $ of slips) {
    const slip = flat($(`article[data-fact="${withdrawn}"]`).text());
    assert.match(slip, /Use the controlled studies\./);
    assert.doesNotMatch(slip, /28%/);
  }
  assert.doesNotMatch(flat(page('/facts/')('section[aria-labelledby="quoted"]').text()), /(?<!15 to )28%/);
  const $ = page(`/facts/${withdrawn}/`);
  assert.match($('title').text(), /^Withdrawn: /);
  assert.match($('meta[name=description]').attr('content')!, /^Withdrawn on 2 December 2026\. Use the controlled/);
  assert.match(flat($('main').text()), /This is what was published\. Do not quote it\./);
  assert.equal($('#say').length, 0);
  const copied = $('#fact-text').text();
  assert.match(copied, /^Withdrawn on 2 December 2026: do not quote/);
  assert.doesNotMatch(copied, /28%/);
});

test('a frame on another site shows the withdrawal and not the figure', () => {
  const text = flat(page(`/embed/facts/${withdrawn}/`)('main').text());
  assert.match(text, /^Withdrawn on 2 December 2026\. The review was taken back\. Use the controlled studies\./);
  assert.doesNotMatch(text, /28%/);
  const oembed = JSON.parse(readFileSync(join(folder, 'dist/embed/facts', `${withdrawn}.json`), 'utf8')) as {
    title: string;
  };
  assert.match(oembed.title, /^Withdrawn: /);
});

test('the open data say so too', () => {
  const records = JSON.parse(readFileSync(join(folder, 'dist/data/facts.json'), 'utf8')) as {
    id: string;
    status: string;
  }[];
  assert.equal(records.find(({ id }) => id === withdrawn)!.status, 'withdrawn');
  assert.equal(records.find(({ id }) => id === raised)!.status, 'corrected');
});

test('the corrections are listed, newest first, with what was wrong and what is right', () => {
  const $ = page('/corrections/');
  const records = $('.correction')
    .map((_index, record) => flat(`${$(record).find('h2').text()} ${$(record).find('h2 + p').text()}`))
    .get();
  assert.match(records[0]!, new RegExp(`^GP visits .* Withdrawal, 2 December 2026: /facts/${withdrawn}/$`));
  assert.equal(records[1], `A title put right Correction, 1 December 2026: /facts/${raised}/`);
  assert.match(flat($('main').text()), /The review was taken back\./);
  assert.equal($(`main a[href="/facts/${withdrawn}/"]`).length, 1);
});

test('a version that was superseded says so, when, and by what; what it said is unchanged', () => {
  const $ = page(`/facts/${raised}/v${older}/`);
  assert.match(flat($('main').text()), /Superseded on 1 December 2026\. Read the current version/);
  assert.notEqual($('h1').text(), 'A title put right');
  assert.equal(page(`/facts/${raised}/v${newer}/`)('h1').text(), 'A title put right');
  const current = page(`/facts/${raised}/`);
  assert.equal(current('h1').text(), 'A title put right');
  assert.match(flat(current('main').text()), /Corrected on 1 December 2026\./);
  assert.deepEqual(
    current('.fact-versions a')
      .map((_index, link) => current(link).attr('href')!)
      .get(),
    Array.from({ length: newer }, (_version, index) => `/facts/${raised}/v${newer - index}/`),
  );
});

test('a renamed fact goes on answering at its old addresses: page, version and frame', () => {
  for (const address of [`/facts/${renamed}/`, `/facts/${renamed}/v1/`]) {
    const $ = page(address);
    const target = address.replace(renamed, newName);
    assert.equal($('meta[http-equiv="refresh"]').attr('content'), `0;url=${target}`);
    assert.ok(existsSync(join(folder, 'dist', target, 'index.html')), target);
  }
  assert.match(page(`/embed/facts/${renamed}/`)('main').text(), /£8/);
});
