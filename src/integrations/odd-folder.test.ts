import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isAddress, putAssets, whyNotIn } from './odd-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'odd-folder-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a path that an address would lead elsewhere, or nowhere, is told from the others', () => {
  for (const path of ['/srv/site', '/srv/a site', '/srv/a [site]', '/srv/été']) assert.ok(isAddress(path), path);
  for (const path of ['/srv/50% off', '/srv/A#1', '/srv/why?', '/srv/%41']) assert.ok(!isAddress(path), path);
});

test('a folder in which nothing can be built is told of with the sign that is in the way; others are not', () => {
  for (const [path, sign] of [['/srv/C# site', '#'], ['/srv/why?', '?'], ['/srv/*', '*'], ['/srv/the "site"', '\\"'], ['/srv/a\nb', '\\n'], ['/srv/a\\b', '\\\\']])
    assert.ok(whyNotIn(path!, 'linux')?.includes(`holds "${sign}"`), path);
  for (const path of ["/srv/Anna's site", '/srv/50% [where]', '/srv/$HOME `x` & ; a:b', '/srv/été'])
    assert.equal(whyNotIn(path, 'linux'), null, path);
  assert.equal(whyNotIn('C:\\Users\\Anna', 'win32'), null);
}); // prettier-ignore

test('styles and pictures are put into the site from a folder whose path is no address; code is not', () => {
  const [from, to] = [join(folder, '50% off/.prerender'), join(folder, '50% off')];
  mkdirSync(join(from, '.vite'), { recursive: true });
  mkdirSync(join(from, '_astro'));
  for (const name of ['a.css', 'b.css', 'c.woff2', 'd.mjs']) writeFileSync(join(from, '_astro', name), name);
  const list = {
    'a.css': { file: '_astro/a.css' },
    page: {
      file: '_astro/d.mjs',
      css: ['_astro/b.css', '_astro/a.css'],
      assets: ['_astro/c.woff2', '_astro/gone.png'],
    },
  };
  writeFileSync(join(from, '.vite/manifest.json'), JSON.stringify(list));
  putAssets(from, to);
  for (const name of ['a.css', 'b.css', 'c.woff2']) assert.equal(readFileSync(join(to, '_astro', name), 'utf8'), name);
  assert.ok(!existsSync(join(to, '_astro/d.mjs')));
  assert.ok(!existsSync(join(from, '.vite')));
});
