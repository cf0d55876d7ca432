import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** No build takes so many hours: a lock that is older was left behind, and its number may be that of another program by now. */
const longestHours = 2;

/**
 * Takes a lock, which is a file with the number of the process that holds it, until this process ends.
 * @returns the number of the process that holds it already, or null where it is taken now
 */
export function takeLock(file: string): number | null {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      // Fails where the file is there, also when two processes come at once.
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder === process.pid) return null;
    if (holder !== null) return holder;
    rmSync(file, { force: true });
  }
  return null;
}

/** The process that holds a lock; null where it has ended. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    const hours = (Date.now() - statSync(file).mtimeMs) / 3_600_000;
    if (!Number.isInteger(holder) || holder <= 0 || hours > longestHours) return null;
    process.kill(holder, 0);
    return hasEnded(holder) ? null : holder;
  } catch (error) {
    // A process of another user may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(readFileSync(file, 'utf8')) : null;
  }
}

/** Whether a process that was killed only waits to be told of, which in a container may be for ever; Linux alone says so. */
function hasEnded(id: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
