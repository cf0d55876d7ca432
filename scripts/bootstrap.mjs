/**
 * What `npm start` and `npm test` run first, on whatever Node the machine has (18 or newer) and with nothing
 * installed. It installs what package-lock.json names, unless that is done already, and hands over to the
 * pinned Node in node_modules.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const [command, ...parameters] = process.argv.slice(2);
const { platform, arch, version, versions, execPath } = process;

if (/(?:^|[\\/])node_modules(?:[\\/]|$)/.test(process.cwd())) {
  console.error(
    'Node reads no TypeScript below a folder that is called node_modules: move the project to another folder.',
  );
  process.exit(1);
}

const stamp = join('node_modules', '.installed');
const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
// What is installed is for one kind of machine: a folder that was copied, or is shared with a container, is not for another.
const wanted = `${lockHash} ${platform} ${arch}`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted || !isWhole()) {
  console.log('Installing what package-lock.json names (a minute or less) …');
  const installed = await run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    process.platform === 'win32',
  );
  if (installed !== 0) {
    console.error(
      "The installation failed. Check the network connection, and npm's settings (npm config ls), and run the command again.",
    );
    process.exit(1);
  }
  if (!existsSync('node_modules')) {
    console.error('npm ended well and installed nothing: one of its settings is in the way, such as dry-run (npm config ls).'); // prettier-ignore
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

// The packages that bring Node stand in the lock with their checksums. Where there is none, or none that starts, as on a Linux
// without the usual C library, the machine's own has to be new enough.
const brought = join('node_modules', `node-${platform === 'win32' ? 'win' : platform}-${arch}`, 'bin');
const pinned = [join(brought, 'node'), join(brought, 'node.exe')].find((file) => existsSync(file));
// Set where it stands, and not in a copy: Windows knows it as Path.
process.env.PATH = `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
const begin = (node) => run(node, [join('scripts', `${command}.ts`), ...parameters]);
let ended = pinned ? await begin(pinned) : null;
if (ended === null) {
  if (Number(versions.node.split('.')[0]) < 24) {
    console.error(`The installation brings no Node for ${platform} on ${arch} that starts here, and this one is ${version}: install Node 24.`); // prettier-ignore
    process.exit(1);
  }
  ended = await begin(execPath);
}
process.exit(ended ?? 1);

/** Whether all packages are there that npm noted as installed; true where it notes none, as with a strategy of its own. */
function isWhole() {
  const noted = join('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return true;
  try {
    const { packages } = JSON.parse(readFileSync(noted, 'utf8'));
    return Object.keys(packages).every((folder) => existsSync(join(folder, 'package.json')));
  } catch {
    return false;
  }
}

/**
 * Runs a program, shows what it prints, and stops it when this one is stopped; `shell` for npm on Windows, which is a script there.
 * The code with which it ended; null where it could not be started.
 */
function run(file, fileParameters, shell = false) {
  const child = spawn(file, fileParameters, { stdio: 'inherit', shell });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  // Whoever stops npm stops its shell with it, which tells nobody.
  const { ppid: parent } = process;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && pass('SIGTERM'), 500).unref();
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      // Ended in the same way, so that npm takes it for no failure.
      if (signals.includes(signal)) process.kill(process.pid, signal);
      else if (signal !== null) {
        console.error(`${file} was stopped by the system (${signal}), most likely for want of memory.`);
        process.exit(1);
      } else resolve(code);
    });
    child.on('error', ({ message }) => {
      console.error(`${file} could not be started: ${message}`);
      resolve(null);
    });
  });
}
