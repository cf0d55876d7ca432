import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const full = '/dev/full';

test('a command whose words have no room on the disk says so in a sentence, and fails', { skip: !existsSync(full) }, () => {
  const disk = openSync(full, 'w');
  for (const asked of [['labels.ts'], ['hosting.ts', 'nginx'], ['check.mjs', '--content', 'tests/content']]) {
    const [command, ...options] = asked;
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}`, ...options], {
      stdio: ['ignore', disk, 'pipe'],
      encoding: 'utf8',
    });
    assert.match(stderr, /^What was to be printed could not be written \(ENOSPC: [^\n]*\): do not use the file\.\n$/, command);
    assert.equal(status, 2, command);
  }
  closeSync(disk);
}); // prettier-ignore

test('every command says so', () => {
  const silent = readdirSync('scripts').filter(
    (name) =>
      /\.(?:ts|mjs)$/.test(name) &&
      name !== 'bootstrap.mjs' &&
      !/lib\/(?:parse-args|printed|run-check)\.ts/.test(readFileSync(`scripts/${name}`, 'utf8')),
  );
  assert.deepEqual(silent, []);
  for (const name of ['parse-args', 'run-check'])
    assert.match(readFileSync(`scripts/lib/${name}.ts`, 'utf8'), /import '\.\/printed\.ts';/, name);
});
