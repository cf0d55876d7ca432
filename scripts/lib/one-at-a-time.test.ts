import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './one-at-a-time.ts';

const place = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(place, { recursive: true, force: true }));

test('a second process is told which one holds the lock', () => {
  const file = join(place, 'held');
  const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  after(() => void holder.kill());
  writeFileSync(file, String(holder.pid));
  assert.equal(takeLock(file), holder.pid);
  assert.equal(readFileSync(file, 'utf8'), String(holder.pid));
});

test('a lock that a killed process left is taken over, and so is one that holds nonsense or is of another day', () => {
  const ended = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout.trim();
  for (const [name, text] of Object.entries({ ended, empty: '', words: 'x', zero: '0', many: '-1' })) {
    const file = join(place, name);
    writeFileSync(file, text);
    assert.equal(takeLock(file), null, name);
    assert.equal(readFileSync(file, 'utf8'), String(process.pid), name);
  }
  const old = join(place, 'old');
  writeFileSync(old, String(process.ppid));
  utimesSync(old, new Date(0), new Date(0));
  assert.equal(takeLock(old), null);
});

test('a killed process of which nobody has heard holds no lock', { skip: process.platform !== 'linux' }, async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  after(() => void parent.kill());
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const file = join(place, 'unheard');
  writeFileSync(file, String(said).trim());
  await wait(600);
  process.kill(Number(said), 0);
  assert.equal(takeLock(file), null);
});

test('the lock goes when its process ends', () => {
  const file = join(place, 'ending');
  const code = `import { takeLock } from ${JSON.stringify(import.meta.resolve('./one-at-a-time.ts'))}; takeLock(${JSON.stringify(file)});`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status, 0);
  assert.ok(!existsSync(file));
});
