import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** No build takes so many hours: a claim that is older was left behind, and its number may be that of another program by now. */
const longestHours = 2;

/**
 * Takes a lock until this process ends. Whoever wants it puts a file of its own beside the others, whose name says which
 * process that is and when it began; the first of those whose process goes on holds the lock. Nobody takes over the file of
 * another, so that several which come at once to what a killed process left cannot take it from each other.
 * @param lock what the files are called, before the number of the process
 * @returns the number of the process that holds it already, or null where it is taken now
 */
export function takeLock(lock: string): number | null {
  const folder = dirname(lock);
  mkdirSync(folder, { recursive: true });
  const claim = `${lock}.${process.pid}.${stateOf(process.pid)?.began ?? ''}`;
  const letGo = (): void => rmSync(claim, { force: true });
  const claims = () =>
    readdirSync(folder)
      .flatMap((name) => claimOf(join(folder, name), basename(lock)) ?? [])
      .toSorted((a, b) => a.at - b.at || a.id - b.id);
  // Who was there before was there first, also where the clock was set back since.
  const before = claims().find(({ id }) => id !== process.pid);
  if (before) return before.id;
  try {
    writeFileSync(claim, '', { flag: 'wx' });
    process.once('exit', letGo);
    // Files of one moment have the same time: all are there before any is read.
    sleep(20);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const [first] = claims();
  if (!first || first.id === process.pid) return null;
  letGo();
  return first.id;
}

const sleep = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Which process a file claims the lock for, and when it was made; null where it is no such file or the process has ended. */
function claimOf(file: string, lock: string): { id: number; at: number } | null {
  const [id = '', began = '', ...more] = basename(file).slice(lock.length + 1).split('.'); // prettier-ignore
  if (!basename(file).startsWith(`${lock}.`) || !/^[1-9]\d*$/.test(id) || more.length > 0) return null;
  const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (at === undefined) return null;
  if (Date.now() - at < longestHours * 3_600_000 && isRunning(Number(id), began)) return { id: Number(id), at };
  try {
    rmSync(file, { force: true });
  } catch {
    // Left by another user in a folder where each may remove only what is his: it is of no process, and harms nobody.
  }
  return null;
}

/** Whether a process goes on that began then. */
function isRunning(id: number, began: string): boolean {
  const state = stateOf(id);
  if (state) return !state.hasEnded && (began === '' || began === state.began);
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What Linux, which alone says so, tells of a process: when it began, in ticks of the clock since the machine did, by which it
 * is told from a later one that was given its number; and whether it was killed and only waits for somebody to hear of it,
 * which in a container may be for ever.
 */
function stateOf(id: number): { began: string; hasEnded: boolean } | null {
  try {
    // Behind the name of the program, which may hold spaces and brackets: the state is the third field, the beginning the 22nd.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' '); // prettier-ignore
    return { began: fields[19]!, hasEnded: fields[0] === 'Z' };
  } catch {
    return null;
  }
}
