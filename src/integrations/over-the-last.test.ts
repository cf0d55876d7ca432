import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { lostFrom } from './over-the-last.ts';

const folder = mkdtempSync(join(tmpdir(), 'over-the-last-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const [out, elsewhere] = [join(folder, 'out'), join(folder, 'elsewhere')];

/** The pages of the site that is built in these tests. */
const pages = { 'index.html': 'home', 'answers/one/index.html': 'one', 'answers/one.json': '{}' };

/** What becomes of a folder in which a build writes its pages as Astro does. */
function build(): void {
  const code = `import fs from 'node:fs';
    import { dirname } from 'node:path';
    import { pathToFileURL } from 'node:url';
    const { overTheLast } = await import('#integrations/over-the-last.ts');
    const { outFolder } = await import('#site.ts');
    const { hooks } = overTheLast();
    const pages = ${JSON.stringify(Object.entries(pages))}.map(([name, text]) => [pathToFileURL(outFolder + '/' + name), text]);
    fs.mkdirSync('${out}', { recursive: true });
    hooks['astro:build:start']({});
    for (const [url, text] of pages) {
      await fs.promises.mkdir(new URL('.', url), { recursive: true });
      await fs.promises.writeFile(url, Buffer.from(text));
    }
    fs.mkdirSync('${out}/_astro', { recursive: true });
    fs.writeFileSync('${out}/_astro/new.js', 'new');
    fs.copyFileSync('public/favicon.svg', '${out}/favicon.svg');
    await fs.promises.mkdir('${folder}/beside', { recursive: true });
    await fs.promises.writeFile('${folder}/beside/file', 'beside');
    hooks['astro:build:done']({ assets: new Map([['/', pages.map(([url]) => url)]]) });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, OUT_DIR: out, CONTENT_DIR: 'tests/content' },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

const files = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => !lstatSync(join(out, name)).isDirectory())
    .toSorted();
const whole = [...Object.keys(pages), '_astro/new.js', 'favicon.svg'].toSorted();

function put(name: string, text: string, root = out): string {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return join(root, name);
}

function assertBuilt(): void {
  assert.deepEqual(files(), whole);
  for (const [name, text] of Object.entries(pages)) assert.equal(readFileSync(join(out, name), 'utf8'), text, name);
}

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

test('into an empty folder a build writes all of its files, and others elsewhere', () => {
  build();
  assertBuilt();
  assert.equal(readFileSync(join(folder, 'beside/file'), 'utf8'), 'beside');
});

test('a page that would be the same is not written again, and another one is', () => {
  build();
  const home = statSync(join(out, 'index.html')).ino;
  put('answers/one/index.html', 'two');
  build();
  assertBuilt();
  assert.equal(statSync(join(out, 'index.html')).ino, home);
});

test('what the build did not make is taken away: pages, scripts, folders, and the checksums of the last one', () => {
  for (const name of ['old/index.html', 'answers/two.json', '_astro/old.js', 'manifest.sha256', 'search/words.json']) {
    put(name, '<link href="/_astro/old.css">');
  }
  mkdirSync(join(out, 'nothing/in/it'), { recursive: true });
  build();
  assertBuilt();
  assert.ok(!existsSync(join(out, 'nothing')));
});

test('a build that is stopped leaves no checksums, which would call what it left a whole site', () => {
  build();
  put('manifest.sha256', 'old');
  pages['index.html'] = 'new home';
  const code = `const { overTheLast } = await import('#integrations/over-the-last.ts');
    overTheLast().hooks['astro:build:start']({});`;
  const env = { ...process.env, OUT_DIR: out, CONTENT_DIR: 'tests/content' };
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '--eval', code], { env }).status, 0);
  assert.ok(!existsSync(join(out, 'manifest.sha256')));
  build();
  assertBuilt();
});

test('the history of a folder that is published from Git stays', () => {
  put('.git/HEAD', 'ref');
  build();
  assert.equal(readFileSync(join(out, '.git/HEAD'), 'utf8'), 'ref');
});

test('a copy that shares its files with the site keeps what it had', () => {
  const before = put('index.html', 'before');
  mkdirSync(elsewhere);
  linkSync(before, join(elsewhere, 'index.html'));
  build();
  assertBuilt();
  assert.equal(readFileSync(join(elsewhere, 'index.html'), 'utf8'), 'before');
});

test('nothing is written through a link', () => {
  const file = put('file', 'of another', elsewhere);
  mkdirSync(out);
  symlinkSync(file, join(out, 'index.html'));
  symlinkSync(elsewhere, join(out, 'answers'));
  build();
  assertBuilt();
  assert.deepEqual(readdirSync(elsewhere), ['file']);
  assert.equal(readFileSync(file, 'utf8'), 'of another');
});

test('a file gives way to a folder, and a folder to a file', () => {
  put('answers', 'a file');
  put('index.html/index.html', 'a folder');
  build();
  assertBuilt();
});

test('a file that others could not read is made anew', { skip: process.platform === 'win32' }, () => {
  build();
  const fresh = statSync(join(out, 'index.html')).mode;
  chmodSync(join(out, 'index.html'), 0o600);
  build();
  assert.equal(statSync(join(out, 'index.html')).mode, fresh);
});

test('the site may stand behind a link', () => {
  mkdirSync(elsewhere, { recursive: true });
  symlinkSync(elsewhere, out);
  build();
  assertBuilt();
  assert.ok(lstatSync(out).isSymbolicLink());
});

test('a style or a script that any page needs and the folder does not hold is named, and where', () => {
  const site = mkdtempSync(join(tmpdir(), 'lost-'));
  after(() => rmSync(site, { recursive: true, force: true }));
  const pages = {
    'index.html': '<link href="/kb/_astro/a.X_1-2.css">',
    'facts/one/index.html': '<link href="/kb/_astro/a.X_1-2.css"><script src="/kb/_astro/b.js"></script>',
  };
  for (const [page, text] of Object.entries(pages)) {
    mkdirSync(join(site, dirname(page)), { recursive: true });
    writeFileSync(join(site, page), text);
  }
  assert.equal(lostFrom(site)?.file, '_astro/a.X_1-2.css');
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/a.X_1-2.css'), '');
  assert.deepEqual(lostFrom(site), { file: '_astro/b.js', page: join('facts/one/index.html') });
  writeFileSync(join(site, '_astro/b.js'), '');
  assert.equal(lostFrom(site), undefined);
});
