import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { openMemory } from '../../scripts/lib/check-memory.ts';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { formatProblem } from '../../src/checks/report/problem.ts';
import { hit, pieces, type Piece } from './pieces.ts';

// Every piece of hostile content is put to the check alone; those that pass are built, as many together as go together,
// and what was built is looked into.

const folder = mkdtempSync(join(tmpdir(), 'hostile-pieces-'));
const today = new Date('2026-12-31');
const content = join(folder, 'content');
/** Seconds of the processor that no piece may take: how much else the machine does says nothing of it. */
const longest = 10;

const passed: Piece[] = [];
const held: string[] = [];
const rounds: { names: string[]; out: string }[] = [];

const afresh = (): void => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/content', content, { recursive: true });
};

/** Builds the content as it stands; whatever that says is shown where it fails. */
function build(out: string): void {
  const environment: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: content, OUT_DIR: out, BUILD_DATE: '2026-12-31' }; // prettier-ignore
  delete environment.NODE_TEST_CONTEXT;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { encoding: 'utf8', env: environment, maxBuffer: 100_000_000 }); // prettier-ignore
  assert.equal(status, 0, `${stdout}\n${stderr}`.slice(-4_000));
}

before(async () => {
  const memory = await openMemory(join(folder, 'memory.bin'), 'pieces');
  const errors = async (): Promise<string[]> =>
    checkContent(await readContent(content), today, memory).flatMap((problem) =>
      problem.severity === 'error' ? [formatProblem(problem)] : [],
    );
  for (const piece of pieces) {
    afresh();
    piece[1](content);
    const used = process.cpuUsage();
    const told = await errors();
    if (process.cpuUsage(used).user / 1e6 > longest) held.push(piece[0]);
    if (told.length === 0) passed.push(piece);
  }
  let waiting = passed;
  while (waiting.length > 0) {
    afresh();
    const together: Piece[] = [];
    const later: Piece[] = [];
    for (const piece of waiting) {
      const put = [...together, piece];
      if (put.length > 1) afresh();
      try {
        for (const [, each] of put) each(content);
        if ((await errors()).length > 0) throw new Error('they do not go together');
        together.push(piece);
      } catch (error) {
        if (put.length === 1) throw error;
        later.push(piece);
      }
    }
    afresh();
    for (const [, each] of together) each(content);
    const names = together.map(([what]) => what);
    const out = join(folder, `dist-${rounds.length}`);
    build(out);
    rounds.push({ names, out });
    waiting = later;
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => !lstatSync(join(out, path)).isDirectory());

test('hundreds of pieces were put to the check, none holds it up, and some pass', () => {
  assert.ok(pieces.length > 400, String(pieces.length));
  assert.deepEqual(held, []);
  assert.ok(passed.length > 30 && passed.length < pieces.length / 3, String(passed.length));
});

test('no link leads out of what was built, and every file has a name that any system can hold', () => {
  for (const { out } of rounds) {
    for (const path of filesOf(out)) {
      assert.ok(lstatSync(join(out, path)).isFile(), path);
      assert.match(path, /^[\w./@~-]+$/);
    }
  }
});

test('nothing in a page runs, is fetched from elsewhere, leads to code or is kept out of sight', () => {
  const wrong: string[] = [];
  for (const { out, names } of rounds) {
    for (const path of filesOf(out).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(out, path), 'utf8');
      const $ = load(html);
      const tell = (what: string): unknown => wrong.push(`${path}: ${what.slice(0, 120)} (${names.length} pieces)`);
      for (const element of $('*').get()) {
        if (!('attribs' in element)) continue;
        if (element.name.includes(hit.toLowerCase())) tell(`<${element.name}>`);
        for (const [name, value] of Object.entries(element.attribs)) {
          if (/^on/i.test(name) || name.includes(hit.toLowerCase()) || name === 'srcdoc')
            tell(`${element.name} ${name}`);
          if (name === 'style' && value.includes(hit)) tell(`style ${value}`);
          const isAddress = /^(?:href|src|srcset|action|formaction|poster|data|ping|background|xlink:href)$/.test(name);
          const address = value.replace(/[\u0000-\u0020]/g, '');
          if (isAddress && /^(?!https?:|mailto:|tel:)[a-z][a-z+.-]*:/i.test(address)) tell(`${name} ${value}`);
          const isFetched = isAddress && (element.name !== 'link' || /stylesheet|preload|prefetch|icon|manifest/.test(element.attribs.rel ?? '')) && !['a', 'form'].includes(element.name); // prettier-ignore
          if (isFetched && /^(?:[a-z]+:|[\\/]{2})/i.test(address)) tell(`${element.name} ${name} ${value}`);
        }
      }
      for (const script of $('script:not([src])').get()) {
        if (!/json|speculationrules/.test($(script).attr('type') ?? '')) tell('a script in the page');
        else JSON.parse($(script).text());
      }
      for (const picture of $('main img').get()) {
        const { width, height, alt } = picture.attribs;
        if (!width || !height || alt === undefined) tell(`a picture without its size or words: ${$.html(picture)}`);
      }
      if ($('main [hidden], main [style], main iframe, main object, main embed, main base, main svg script').text().includes(hit)) tell('a part out of sight'); // prettier-ignore
      // Signs that turn the direction of a text, have no width, or are letters of nothing.
      if (/[\u202A-\u202E\u2066-\u2069\u200B\u2060\u{E0000}-\u{E007F}]/u.test($('main').text())) tell('a sign that nobody sees'); // prettier-ignore
    }
  }
  assert.deepEqual(wrong, []);
});

test('pictures hold no more than a picture', async () => {
  let seen = 0;
  for (const { out } of rounds) {
    for (const path of filesOf(out).filter((each) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/.test(each))) {
      const bytes = readFileSync(join(out, path));
      assert.ok(!bytes.includes(hit), `${path} holds what was planted`);
      if (extname(path) !== '.svg') {
        const { exif, xmp } = await sharp(bytes).metadata();
        assert.ok(!exif && !xmp, `${path} tells more than it shows`);
      }
      seen += 1;
    }
  }
  assert.ok(seen > 0);
});

test('scripts, styles and data of programs hold nothing that was planted; tables begin no cell with a formula of it', () => {
  for (const { out } of rounds) {
    for (const path of filesOf(out)) {
      const text = /\.(?:js|css|html|json|csv|xml|svg|txt|md|bib|ris)$/.test(path) ? readFileSync(join(out, path), 'utf8') : ''; // prettier-ignore
      if (/\.(?:js|css|svg)$/.test(path)) assert.ok(!text.includes(hit), path);
      if (path.endsWith('.json')) JSON.parse(text);
      if (path.endsWith('.csv')) assert.doesNotMatch(text, /(?:^|,)"?[=@+][A-Z\d]/m, path);
      if (path.endsWith('.ris')) assert.doesNotMatch(text, new RegExp(`^TY  - ${hit}`, 'm'), path);
      if (path.endsWith('.xml')) assert.doesNotMatch(text, new RegExp(`<script[^<]*${hit}`), path);
    }
  }
});
