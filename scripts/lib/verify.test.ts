import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifestName, readManifest, writeManifest } from '../../src/model/manifest.ts';
import { hashFiles } from './hash-files.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

async function buildAndCopy(): Promise<{ built: string; copy: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const built = join(folder, 'built');
  mkdirSync(join(built, 'facts'), { recursive: true });
  for (const [path, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'none',
    'facts/index.html': 'facts',
    'facts/é.txt': 'é',
  }))
    writeFileSync(join(built, path), text);
  writeFileSync(join(built, manifestName), writeManifest(await hashFiles(built)));
  const copy = join(folder, 'copy');
  cpSync(built, copy, { recursive: true });
  return { built, copy };
}

const none = { missing: [], added: [], changed: [] };

test('an equal copy is told to be one, in a folder and behind an address below a path', async () => {
  const { built, copy } = await buildAndCopy();
  assert.deepEqual(await verify(copy, built), { files: 4, difference: none, damaged: [], sameEdition: true });
  const { server, address } = await serve(copy, 0, '/kb/');
  assert.deepEqual(await verify(address, built), { files: 4, difference: none, damaged: [], sameEdition: true });
  server.close();
});

test('what was changed, lost or added in a copy is named', async () => {
  const { built, copy } = await buildAndCopy();
  writeFileSync(join(copy, 'facts/index.html'), 'other facts');
  rmSync(join(copy, 'facts/é.txt'));
  writeFileSync(join(copy, 'added.html'), 'added');
  const { difference, damaged, sameEdition } = await verify(copy, built);
  assert.deepEqual(difference, { changed: ['facts/index.html'], missing: ['facts/é.txt'], added: ['added.html'] });
  assert.deepEqual(damaged.toSorted(), ['facts/index.html', 'facts/é.txt'].toSorted());
  assert.equal(sameEdition, true);
});

test('a copy of another commit says so by its manifest; one without a manifest is compared all the same', async () => {
  const { built, copy } = await buildAndCopy();
  writeFileSync(join(copy, 'index.html'), 'home of yesterday');
  writeFileSync(join(copy, manifestName), writeManifest(await hashFiles(copy)));
  const other = await verify(copy, built);
  assert.deepEqual([other.sameEdition, other.damaged, other.difference.changed], [false, [], ['index.html']]);
  rmSync(join(copy, manifestName));
  assert.equal((await verify(copy, built)).sameEdition, null);
});

test('half a manifest, or a page in its place, is none', () => {
  assert.equal(readManifest('<!doctype html>\n<title>Not found</title>'), null);
  assert.equal(readManifest(`${'a'.repeat(64)}  index.html\n${'b'.repeat(20)}`), null);
  assert.equal(readManifest(''), null);
});
