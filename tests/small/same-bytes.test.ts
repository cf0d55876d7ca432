import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { memoryFile } from '../../scripts/lib/check-memory.ts';
import { builtFrom } from '../../scripts/lib/fingerprint.ts';
import { differenceOf, manifestName, readManifest } from '../../src/model/manifest.ts';
import { cacheFolder, contentFolder, outFolder } from '../../src/site.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
after(() => rmSync(elsewhere, { recursive: true, force: true }));
const manifestOf = (folder: string) => readManifest(readFileSync(join(folder, outFolder, manifestName), 'utf8'))!;

test('in another folder, zone and language, with caches that are empty or damaged, a build gives the same bytes', () => {
  copyProject();
  const memory = plant(memoryFile(contentFolder), 'a file of another tool, which is longer than any mark before it');
  plant(join(cacheFolder, 'data-store.json'), '[["poison"]]');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  assert.equal(status, 0, stdout.slice(-4_000) + stderr);
  assert.ok(stderr.includes(`${memory} was damaged, and is made again`), stderr);
  assert.match(stdout, /cards to share, \d+ drawn, 0 kept/);
  const { missing, added, changed } = differenceOf(manifestOf(elsewhere), manifestOf('.'));
  assert.deepEqual({ missing, added, changed }, { missing: [], added: [], changed: [] });
});

/** The project, with its packages and with nothing that a build has kept. */
function copyProject(): void {
  for (const path of [...builtFrom, contentFolder]) cpSync(path, join(elsewhere, path), { recursive: true });
  mkdirSync(join(elsewhere, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(elsewhere, 'node_modules', name));
  }
}

/** Puts a file where a build keeps something of its own. */
function plant(path: string, text: string): string {
  mkdirSync(join(elsewhere, dirname(path)), { recursive: true });
  writeFileSync(join(elsewhere, path), text);
  return path;
}
