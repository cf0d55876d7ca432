import assert from 'node:assert/strict';
import { extname } from 'node:path';
import { test } from 'node:test';
import { fileTypes, foldersOfOneType, knownEverywhere, typeOf } from '../../src/publish/hosting/rules.ts';
import { builtFiles } from './site.ts';

test('hosts are told the type of every kind of file that is built, but for those that all of them know', () => {
  const told = new Set([...knownEverywhere, ...Object.values(fileTypes).flat()]);
  // What has no ending is for hosts and builds.
  const kinds = new Set([...builtFiles].map((file) => extname(file).slice(1)).filter(Boolean));
  assert.ok(kinds.size > 10);
  assert.deepEqual([...kinds].filter((ending) => !told.has(ending)), []); // prettier-ignore
});

test('a folder of which hosts are told one type holds nothing else', () => {
  for (const [folder, type] of Object.entries(foldersOfOneType)) {
    const files = [...builtFiles].filter((file) => file.startsWith(`/${folder}`));
    assert.ok(files.length > 0, folder);
    for (const file of files) assert.equal(typeOf(file), type, file);
  }
});
