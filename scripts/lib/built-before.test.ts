import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { manifestName, writeManifest } from '../../src/model/manifest.ts';
import { isBuiltFrom, noteBuiltFrom } from './built-before.ts';
import { hashFiles } from './hash-files.ts';

test('a build counts as done where it is of this state of the project, and whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-before-'));
  const page = join(folder, 'index.html');
  try {
    assert.equal(await isBuiltFrom(folder, 'one'), false);
    writeFileSync(page, 'one');
    writeFileSync(join(folder, manifestName), writeManifest(hashFiles(folder)));
    assert.equal(await isBuiltFrom(folder, 'one'), false);
    await noteBuiltFrom(folder, 'one');
    assert.equal(await isBuiltFrom(folder, 'one'), true);
    assert.equal(await isBuiltFrom(folder, 'two'), false);
    // A build of another state was stopped when it had written a page, and what had been changed was put back.
    writeFileSync(page, 'two');
    assert.equal(await isBuiltFrom(folder, 'one'), false);
    writeFileSync(page, 'one');
    assert.equal(await isBuiltFrom(folder, 'one'), true);
    rmSync(page);
    assert.equal(await isBuiltFrom(folder, 'one'), false);
    rmSync(join(folder, manifestName));
    assert.equal(await isBuiltFrom(folder, 'one'), false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
