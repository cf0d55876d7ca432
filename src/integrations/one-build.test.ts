import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'one-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, 'out');
const [lock, remembered] = [join(`${out}-cache`, 'building'), join(`${out}-cache`, 'data-store.json')];

/** What becomes of a command of Astro that begins in this folder. */
const begin = (command: string) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `const { oneBuild } = await import('#integrations/one-build.ts'); oneBuild().hooks['astro:config:setup']({ command: '${command}' });`],
    { env: { ...process.env, OUT_DIR: out, CONTENT_DIR: 'tests/content' }, encoding: 'utf8' },
  ); // prettier-ignore

test('a build trusts nothing that Astro remembers of the content; development does, since it looks again', () => {
  mkdirSync(`${out}-cache`, { recursive: true });
  writeFileSync(remembered, '[["poison"]]');
  assert.equal(begin('dev').status, 0);
  assert.ok(existsSync(remembered));
  assert.equal(begin('build').status, 0);
  assert.ok(!existsSync(remembered));
});

test('a second build into the same folder says so in a sentence, and forgets nothing of the first', () => {
  writeFileSync(remembered, '[]');
  writeFileSync(lock, String(process.pid));
  const { status, stderr } = begin('build');
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`^Another build \\(process ${process.pid}\\) is writing .*\\n$`));
  assert.ok(existsSync(remembered));
});
