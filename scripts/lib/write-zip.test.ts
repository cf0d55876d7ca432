import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../src/checks/sha256.ts';
import { manifestName, writeManifest } from '../../src/model/manifest.ts';
import { faultsOfZip, folderInZip } from './write-zip.ts';

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
