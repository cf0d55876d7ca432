import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A card that no build asked for in so many days is thrown away. */
const unusedDays = 30;
const ending = '.card';

/** Pictures that were drawn before, each under the key of all that it was drawn from. */
export interface CardCache {
  /** The picture, if it is the very one that was kept under this key; what is damaged or of another key is not. */
  read(key: string): Buffer | null;
  keep(key: string, png: Uint8Array): void;
  /** Throws away what has not been used for long, and what a stopped build left behind. */
  prune(now: Date): void;
}

/**
 * A cache in a folder. A file begins with the digest of its key and its picture, so that it is known by what it holds and
 * never by its name. Several builds may use it at once: a file appears whole or not at all. Where the folder cannot be
 * written, nothing is kept.
 */
export function openCardCache(folder: string): CardCache {
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
  } catch {
    return { read: () => null, keep() {}, prune() {} };
  }
  const fileOf = (key: string): string => join(folder, key + ending);
  return {
    read(key) {
      const file = fileOf(key);
      try {
        const bytes = readFileSync(file);
        const png = bytes.subarray(32);
        if (!digest(key, png).equals(bytes.subarray(0, 32))) return null;
        const now = new Date();
        utimesSync(file, now, now);
        return png;
      } catch {
        return null;
      }
    },
    keep(key, png) {
      const beside = join(folder, `${key}.${randomUUID()}`);
      try {
        writeFileSync(beside, Buffer.concat([digest(key, png), png]));
        renameSync(beside, fileOf(key));
      } catch {
        // Where nothing can be kept, the next build draws it again.
        rmSync(beside, { force: true });
      }
    },
    prune(now) {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        const used = statSync(file, { throwIfNoEntry: false })?.mtime ?? now;
        const days = (now.getTime() - used.getTime()) / 86_400_000;
        // Half a file, or one of the format of another day, is nobody's.
        if (days > (name.endsWith(ending) ? unusedDays : 1)) remove(file);
      }
    },
  };
}

function remove(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // It is another user's.
  }
}

const digest = (key: string, png: Uint8Array): Buffer => createHash('sha256').update(`${key}\0`).update(png).digest();
