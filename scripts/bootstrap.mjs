/**
 * What `npm start` and `npm test` run first, on whatever Node the machine has (18 or newer) and with nothing
 * installed. It installs what package-lock.json names, unless that is done already, and hands over to the
 * pinned Node in node_modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const [command, ...parameters] = process.argv.slice(2);
const stamp = join('node_modules', '.installed');
const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  console.log('Installing what package-lock.json names (a minute or less) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (installed !== 0) {
    console.error('The installation failed. Check the network connection and run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash);
}

const bin = join(process.cwd(), 'node_modules', '.bin');
process.exit(
  run(join(bin, 'node'), [join('scripts', `${command}.ts`), ...parameters], {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  }),
);

function run(file, fileParameters, environment = {}) {
  const { status, error } = spawnSync(file, fileParameters, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${file} could not be started: ${error.message}`);
  return status ?? 1;
}
