import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './one-at-a-time.ts';

const place = mkdtempSync(join(tmpdir(), 'lock-'));
after(() => rmSync(place, { recursive: true, force: true }));

/** A lock of its own, with what somebody else left of it. */
function lockWith(name: string, ...claims: string[]): string {
  for (const claim of claims) writeFileSync(join(place, `${name}.${claim}`), '');
  return join(place, name);
}
const claimsOf = (name: string): string[] => readdirSync(place).filter((file) => file.startsWith(`${name}.`));
const onLinux = { skip: process.platform !== 'linux' };

test('a second process is told which one holds the lock', () => {
  const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  after(() => void holder.kill());
  const lock = lockWith('held', `${holder.pid}.`);
  const before = new Date(Date.now() - 1000);
  utimesSync(`${lock}.${holder.pid}.`, before, before);
  assert.equal(takeLock(lock), holder.pid);
  assert.deepEqual(claimsOf('held'), [`held.${holder.pid}.`]);
});

test('a lock is held by who took it, although the clock was set back since', () => {
  const lock = lockWith('set-back', `${process.ppid}.`);
  const later = new Date(Date.now() + 3_600_000);
  utimesSync(`${lock}.${process.ppid}.`, later, later);
  assert.equal(takeLock(lock), process.ppid);
  assert.deepEqual(claimsOf('set-back'), [`set-back.${process.ppid}.`]);
});

test('a lock that a killed process left is taken over, and so is one that says nothing or is of another day', () => {
  const ended = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout.trim();
  for (const [name, claim] of Object.entries({ ended: `${ended}.`, empty: '.', words: 'x.y', zero: '0.', many: '-1.' })) {
    assert.equal(takeLock(lockWith(name, claim)), null, name);
    assert.ok(claimsOf(name).some((file) => file.startsWith(`${name}.${process.pid}.`)), name);
  }
  assert.equal(claimsOf('ended').length, 1);
  const old = lockWith('old', `${process.ppid}.`);
  utimesSync(`${old}.${process.ppid}.`, new Date(0), new Date(0));
  assert.equal(takeLock(old), null);
}); // prettier-ignore

test('a killed process of which nobody has heard holds no lock', onLinux, async () => {
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  after(() => void parent.kill());
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const lock = lockWith('unheard', `${String(said).trim()}.`);
  await wait(600);
  process.kill(Number(said), 0);
  assert.equal(takeLock(lock), null);
});

test('a lock whose number another program was given since is taken over', onLinux, () => {
  for (const id of [process.ppid, process.pid]) {
    assert.equal(takeLock(lockWith(`given-${id}`, `${id}.1`)), null);
    assert.equal(claimsOf(`given-${id}`).length, 1);
  }
});

test('of several that come at once to a lock that was left, one takes it', async () => {
  const code = `import { takeLock } from ${JSON.stringify(import.meta.resolve('./one-at-a-time.ts'))};
    const [lock, at] = process.argv.slice(1);
    while (Date.now() < Number(at));
    console.log(takeLock(lock) === null ? 'taken' : 'left');
    process.stdin.resume();`;
  for (const name of ['left-1', 'left-2', 'left-3']) {
    const lock = lockWith(name, '999999999.1');
    const at = String(Date.now() + 500);
    const all = Array.from({ length: 5 }, () => spawn(process.execPath, ['--input-type=module', '-e', code, lock, at], { stdio: ['pipe', 'pipe', 'inherit'] })); // prettier-ignore
    // None ends before all have tried: one that comes late on a busy machine would find that the lock was let go.
    const said = await Promise.all(all.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
    for (const { stdin } of all) stdin.end();
    assert.equal(said.filter((text) => text === 'taken\n').length, 1);
  }
});

test('the lock goes when its process ends', () => {
  const lock = join(place, 'ending');
  const code = `import { takeLock } from ${JSON.stringify(import.meta.resolve('./one-at-a-time.ts'))}; takeLock(${JSON.stringify(lock)});`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status, 0);
  assert.deepEqual(claimsOf('ending'), []);
  assert.ok(existsSync(place));
});
