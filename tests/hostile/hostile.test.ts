import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import sharp from 'sharp';
import { readContent } from '../../scripts/lib/read-content.ts';
import { pictureFile, plantEverywhere, type Planted } from './plant.ts';

// The small site with the worst that the check lets pass in every free text of it. Nothing of it may run, break a page
// or another format, or read otherwise than it was typed.
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');
const settings = { CONTENT_DIR: content, OUT_DIR: out, BUILD_DATE: '2026-12-31' };
let planted: Planted[] = [];
let pages: { file: string; $: CheerioAPI }[] = [];

/** Runs a program of Node with the settings of this site. */
function run(...parameters: string[]): void {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...settings };
  // A test runner within a test runner would report to the outer one and not say what failed.
  delete environment.NODE_TEST_CONTEXT;
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8', env: environment });
  assert.equal(status, 0, `${stdout}\n${stderr}`.slice(-8_000));
}

before(async () => {
  cpSync('tests/content', content, { recursive: true });
  const hostile = plantEverywhere(await readContent('tests/content'), new Date(settings.BUILD_DATE));
  for (const { path, text } of hostile.files) if (text !== '') writeFileSync(join(content, path), text);
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } });
  await picture.png().toFile(join(content, pictureFile));
  planted = hostile.planted;
  run('scripts/record.ts', '--content', content);
  run('node_modules/astro/bin/astro.mjs', 'build');
  pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, $: load(readFileSync(join(out, file), 'utf8')) }));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('hundreds of texts of every kind of page were planted', () => {
  assert.ok(planted.length > 300, String(planted.length));
  assert.ok(planted.some(({ text }) => text.includes('onclick="hit()"')));
  assert.ok(planted.some(({ field }) => field === 'text'));
  for (const place of [
    'facts/',
    'vocabulary/',
    'councils/councils.csv',
    'corrections/',
    'history/',
    'lists/',
    'packs/',
  ])
    assert.ok(
      planted.some(({ path }) => path.startsWith(place)),
      `nothing stands in ${place}`,
    );
  for (const field of ['URL', 'DOI', 'alt'])
    assert.ok(
      planted.some((one) => one.field === field),
      `nothing stands in ${field}`,
    );
});

test('nothing that was planted became an element, an attribute, a script or an address', () => {
  for (const { file, $ } of pages) {
    assert.equal($('[data-hit], b[data-hit], ŵŷ').length, 0, file);
    for (const element of $('*').get()) {
      const attributes = 'attribs' in element ? element.attribs : {};
      for (const [name, value] of Object.entries(attributes)) {
        assert.doesNotMatch(name, /^on|zq\d|hit/i, `${file}: ${name}`);
        if (/^(?:href|src|action|formaction|data)$/.test(name)) assert.doesNotMatch(value, /^\s*javascript:/i, file);
      }
    }
    for (const script of $('script:not([src])').get()) {
      assert.match($(script).attr('type') ?? '', /json|speculationrules/, `${file} has a script in it`);
      JSON.parse($(script).text());
    }
  }
});

test('what was planted reads as it was typed', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const typed = new Map(planted.map(({ text }) => [/^Zq\d+x/.exec(text)![0], flat(text)]));
  const otherwise: string[] = [];
  let seen = 0;
  for (const { file, $ } of pages) {
    // What is there to be copied into another page is written as that page needs it.
    const text = flat($('main').clone().find('code, pre, textarea').remove().end().text());
    for (const { 0: token, index } of text.matchAll(/Zq\d+x/g)) {
      const words = typed.get(token)!;
      seen += 1;
      // A DOI in an address is written as addresses are.
      if (![words, encodeURI(words)].some((each) => text.startsWith(each, index))) otherwise.push(`${file}: ${text.slice(index, index + words.length)}\n  typed: ${words}`); // prettier-ignore
    }
  }
  assert.ok(seen > planted.length, String(seen));
  assert.deepEqual(otherwise.slice(0, 10), []);
});

test('addresses and words for pictures are as they were typed', () => {
  const said = (selector: string, name: string): string[] =>
    pages.flatMap(({ $ }) => $(selector).get().map((element) => $(element).attr(name)!)); // prettier-ignore
  const here: Record<string, string[]> = { alt: said('img[alt]', 'alt'), URL: said('a[href]', 'href') };
  const missing = planted.filter(
    ({ field, text }) => Object.hasOwn(here, field) && !here[field]!.some((each) => each.includes(text)),
  );
  assert.deepEqual(missing, []);
});

test('pages, data, feeds and files of the site keep what their tests promise', () => {
  const suites = ['pages', 'security', 'feeds', 'data', 'citations', 'packs'];
  run(
    '--test',
    '--test-isolation=none',
    '--test-reporter=spec',
    ...suites.map((name) => `tests/built/${name}.test.ts`),
  );
});
