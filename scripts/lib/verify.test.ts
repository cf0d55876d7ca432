import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifestName, readManifest, writeManifest, type Manifest } from '../../src/model/manifest.ts';
import { hashFiles } from './hash-files.ts';
import { serve } from './serve.ts';
import { isThisBuild, verify } from './verify.ts';
import { wholeBuild } from './whole-build.ts';

function buildAndCopy(): { folder: string; built: Manifest; copy: string } {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const site = join(folder, 'built');
  mkdirSync(join(site, 'facts'), { recursive: true });
  for (const [path, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'none',
    'facts/index.html': 'facts',
    'facts/é.txt': 'é',
  }))
    writeFileSync(join(site, path), text);
  writeFileSync(join(site, manifestName), writeManifest(hashFiles(site)));
  const copy = join(folder, 'copy');
  cpSync(site, copy, { recursive: true });
  return { folder: site, built: wholeBuild(site), copy };
}

const none = { missing: [], added: [], changed: [] };

test('an equal copy is told to be one, in a folder and behind an address below a path', async () => {
  const { built, copy } = buildAndCopy();
  assert.deepEqual(await verify(copy, built), { files: 4, difference: none, damaged: [], sameEdition: true });
  const { server, address } = await serve(copy, 0, '/kb/');
  assert.deepEqual(await verify(address, built), { files: 4, difference: none, damaged: [], sameEdition: true });
  server.close();
});

test('what was changed, lost or added in a copy is named', async () => {
  const { built, copy } = buildAndCopy();
  writeFileSync(join(copy, 'facts/index.html'), 'other facts');
  rmSync(join(copy, 'facts/é.txt'));
  writeFileSync(join(copy, 'added.html'), 'added');
  const { difference, damaged, sameEdition } = await verify(copy, built);
  assert.deepEqual(difference, { changed: ['facts/index.html'], missing: ['facts/é.txt'], added: ['added.html'] });
  assert.deepEqual(damaged.toSorted(), ['facts/index.html', 'facts/é.txt'].toSorted());
  assert.equal(sameEdition, true);
});

test('a copy of another commit says so by its manifest; one without a manifest is compared all the same', async () => {
  const { built, copy } = buildAndCopy();
  writeFileSync(join(copy, 'index.html'), 'home of yesterday');
  writeFileSync(join(copy, manifestName), writeManifest(hashFiles(copy)));
  const other = await verify(copy, built);
  assert.deepEqual([other.sameEdition, other.damaged, other.difference.changed], [false, [], ['index.html']]);
  rmSync(join(copy, manifestName));
  assert.equal((await verify(copy, built)).sameEdition, null);
});

test('a copy with equal files and the manifest of another commit is not this build', async () => {
  const { built, copy } = buildAndCopy();
  assert.equal(isThisBuild(await verify(copy, built)), true);
  writeFileSync(join(copy, manifestName), writeManifest(new Map([...built, ['index.html', 'a'.repeat(64)]])));
  const verdict = await verify(copy, built);
  assert.deepEqual(verdict, { files: 4, difference: none, damaged: ['index.html'], sameEdition: false });
  assert.equal(isThisBuild(verdict), false);
});

test('half a manifest, or a page in its place, is none', () => {
  assert.equal(readManifest('<!doctype html>\n<title>Not found</title>'), null);
  assert.equal(readManifest(`${'a'.repeat(64)}  index.html\n${'b'.repeat(20)}`), null);
  assert.equal(readManifest(''), null);
});

test('a build that was changed since is no measure: it says which file, and what makes it anew', () => {
  const { folder, built } = buildAndCopy();
  writeFileSync(join(folder, 'pdf.pdf'), 'made after the build, and no part of it');
  assert.deepEqual(wholeBuild(folder), built);
  writeFileSync(join(folder, 'index.html'), 'edited by hand');
  assert.throws(() => wholeBuild(folder), /is not as it was built \(index\.html\): npm run build makes it anew$/);
  rmSync(join(folder, '404.html'));
  assert.throws(() => wholeBuild(folder), /is not as it was built \(index\.html and 1 more\)/);
  writeFileSync(join(folder, manifestName), `${'a'.repeat(64)}  index.html\n${'b'.repeat(20)}`);
  assert.throws(() => wholeBuild(folder), /^Error: There is no whole build in /);
});
