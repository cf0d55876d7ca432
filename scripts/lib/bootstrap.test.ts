import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const stamp = join(folder, 'node_modules/.installed');
const installing = /^Installing/m;

mkdirSync(join(folder, 'scripts'));
cpSync('scripts/bootstrap.mjs', join(folder, 'scripts/bootstrap.mjs'));
writeFileSync(join(folder, 'scripts/say.ts'), 'console.log("begun");');
writeFileSync(join(folder, 'package-lock.json'), '{}');
// In the place of npm: it installs one package, and notes it as npm does.
const noted = JSON.stringify({ packages: { 'node_modules/one': {} } });
mkdirSync(join(folder, 'bin'));
writeFileSync(
  join(folder, 'bin/npm'),
  `#!/bin/sh\nmkdir -p node_modules/one && echo '{}' > node_modules/one/package.json && echo '${noted}' > node_modules/.package-lock.json\n`,
  { mode: 0o755 },
);

function begin(cwd = folder): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'say'], {
    cwd,
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('what is there is installed once, and again where it is not what this machine needs', { skip: process.platform === 'win32' }, () => {
  assert.match(begin(), installing);
  assert.equal(begin(), 'begun\n');

  const own = readFileSync(stamp, 'utf8');
  writeFileSync(stamp, own.replace(process.platform, 'darwin'));
  assert.match(begin(), installing, 'a folder that comes from another system');
  assert.equal(begin(), 'begun\n');

  rmSync(join(folder, 'node_modules/one'), { recursive: true });
  assert.match(begin(), installing, 'a package that was taken away');
  assert.ok(existsSync(join(folder, 'node_modules/one')));

  writeFileSync(join(folder, 'node_modules/.package-lock.json'), noted.slice(0, 9));
  assert.match(begin(), installing, 'a list that was cut off');
  assert.equal(begin(), 'begun\n');
}); // prettier-ignore

test('where the Node that is brought does not start, the one of the machine does the work', { skip: process.platform === 'win32' }, () => {
  const bin = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'node'), '#!/no/such/loader\n', { mode: 0o755 });
  assert.match(begin(), /^begun$/m);
}); // prettier-ignore

test('an installation that the system stops is not blamed on the network', { skip: process.platform === 'win32' }, () => {
  writeFileSync(stamp, '');
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\nkill -ABRT $$\n');
  assert.match(begin(), /^npm was stopped by the system \(SIGABRT\), most likely for want of memory\.$/m);
  assert.doesNotMatch(begin(), /network/);
}); // prettier-ignore

test('an installation that installs nothing is told of with what may be in its way', { skip: process.platform === 'win32' }, () => {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\n');
  assert.match(begin(), /^Installing[^\n]*\nnpm ended well and installed nothing: [^\n]*\n$/);
}); // prettier-ignore

test('below a folder called node_modules nothing is begun, and why is said', () => {
  const below = join(folder, 'node_modules/site');
  cpSync(join(folder, 'scripts'), join(below, 'scripts'), { recursive: true });
  assert.match(begin(below), /^Node reads no TypeScript below a folder that is called node_modules: [^\n]*\n$/);
});
