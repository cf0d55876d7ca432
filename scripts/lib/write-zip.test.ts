import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from '../../src/checks/sha256.ts';
import { manifestName, writeManifest } from '../../src/model/manifest.ts';
import { releaseName } from '../../src/model/release.ts';
import { hashFiles } from './hash-files.ts';
import { faultsOfZip, folderInZip, writeZip } from './write-zip.ts';

const files = new Map([
  ['index.html', 'home'],
  ['facts/index.html', 'facts'],
]);

/** An archive of these files with their list, and with others beside them. */
function archive(others: Record<string, string> = {}): Uint8Array {
  const list = writeManifest(new Map([...files].map(([path, text]) => [path, sha256(text)])));
  const named = [...files, [manifestName, list] as const].map(
    ([path, text]) => [`${folderInZip}/${path}`, text] as const,
  );
  return zipSync(
    Object.fromEntries([...named, ...Object.entries(others)].map(([path, text]) => [path, strToU8(text)])),
  );
}

test('an archive whose files are those of its list is whole', () => {
  assert.deepEqual(faultsOfZip(archive()), []);
});

const besides = {
  'in its folder': `${folderInZip}/added.html`,
  'in a folder whose name is as long': `${'x'.repeat(folderInZip.length)}/index.html`,
  'beside its folder': 'autorun.inf',
  'above its folder': '../index.html',
};
for (const [where, path] of Object.entries(besides)) {
  test(`a file ${where} that is not on the list is named`, () => {
    assert.deepEqual(faultsOfZip(archive({ [path]: 'other' })), [`${path} is not on its list`]);
  });
}

test('a file that is in an archive twice is named, whichever of the two is right', () => {
  const page = `${folderInZip}/index.html`;
  const aside = page.replace('index', 'twice');
  const bytes = Buffer.from(archive({ [aside]: 'home' }));
  for (let at = bytes.indexOf(aside); at >= 0; at = bytes.indexOf(aside)) bytes.write(page, at);
  assert.deepEqual(faultsOfZip(bytes), [`${page} is in it twice`]);
});

const place = mkdtempSync(join(tmpdir(), 'zip-'));
after(() => rmSync(place, { recursive: true, force: true }));

test('only what was built is packed: a file put there since is left out, and one that was changed since stops it', () => {
  const built = mkdtempSync(join(place, 'built-'));
  const write = (path: string, text: string) => writeFileSync(join(built, path), text);
  write(releaseName, '{ "built": "2026-12-31", "files": 1, "bytes": 4 }');
  write('words.txt', 'home');
  write(manifestName, writeManifest(hashFiles(built)));
  write('added.txt', 'of another hand');
  const target = join(place, 'site.zip');
  const pack = () => writeZip(built, target, { url: 'https://zip.example', basePath: '/' });
  pack();
  const names = Object.keys(unzipSync(readFileSync(target)));
  assert.ok(names.includes(`${folderInZip}/words.txt`) && !names.includes(`${folderInZip}/added.txt`));
  rmSync(target);
  write('words.txt', 'edited by hand');
  assert.throws(pack, /is not as it was built \(words\.txt\)/);
  assert.ok(!existsSync(target));
});
