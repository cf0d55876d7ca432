import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'stopped-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const sleeper = 'console.log(process.pid); setInterval(() => {}, 1000);';
mkdirSync(join(folder, 'node_modules/sleeper'), { recursive: true });
mkdirSync(join(folder, 'scripts'));
cpSync('scripts/bootstrap.mjs', join(folder, 'scripts/bootstrap.mjs'));
writeFileSync(join(folder, 'package-lock.json'), '{}');
const lockHash = createHash('sha256').update('{}').digest('hex');
writeFileSync(join(folder, 'node_modules/.installed'), `${lockHash} ${process.platform} ${process.arch}`);
writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"packages":{}}');
writeFileSync(join(folder, 'node_modules/sleeper/package.json'), JSON.stringify({ bin: 'sleep.mjs' }));
writeFileSync(join(folder, 'node_modules/sleeper/sleep.mjs'), sleeper);
writeFileSync(join(folder, 'scripts/sleep.ts'), sleeper);

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

const ways: [name: string, command: string, parameters: string[]][] = [
  ['what npm start runs first', process.execPath, ['scripts/bootstrap.mjs', 'sleep']],
  ['the shell of npm', 'sh', ['-c', `'${process.execPath}' scripts/bootstrap.mjs sleep; true`]],
  ['a command that runs another', process.execPath, ['--eval', `import('${resolve('scripts/lib/run.ts')}').then(({ run }) => run('sleeper', []).catch(() => process.exit(1)))`]], // prettier-ignore
];

for (const [name, command, parameters] of ways)
  test(`${name} stops it when it is stopped itself`, { skip: process.platform === 'win32' }, async () => {
    const parent = spawn(command, parameters, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(said.toString());
    assert.ok(isRunning(child));
    parent.kill('SIGTERM');
    await once(parent, 'exit');
    for (let tries = 0; tries < 100 && isRunning(child); tries += 1) await wait(30);
    const goesOn = isRunning(child);
    if (goesOn) process.kill(child, 'SIGKILL');
    assert.ok(!goesOn);
  });
