import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ContentFile } from '../../src/checks/content.ts';
import type { Memory } from '../../src/checks/memory.ts';
import { fingerprint } from './fingerprint.ts';

/** Everything besides content that the verdict of the check rests on; its test follows every import. */
export const checkedWith = [
  'package-lock.json',
  'package.json',
  'src/checks',
  'src/markdown',
  'src/model',
  'src/schemas',
];

/** Where the memory of the check is kept between runs. */
export const memoryFile = 'node_modules/.cache/check/memory.bin';

/** Memory that lasts from one run to the next. */
export interface LastingMemory extends Memory {
  /** Keeps what this run asked for, and nothing older. */
  keep(): Promise<void>;
  /** What was wrong with what had been kept, if anything was: then nothing of it is used. */
  readonly damage: string | null;
}

interface Stored {
  madeBy: string;
  answers: Map<string, unknown>;
}

/**
 * Reads what was worked out before. It is found by what the work looked at: the letters of the files and the code of
 * the check, never by a name or a date. A file that is cut, changed or made by other code is not used.
 */
export async function openMemory(path = memoryFile, madeBy?: string): Promise<LastingMemory> {
  const maker = madeBy ?? (await fingerprint(checkedWith, process.version));
  const { answers: before, damage } = await readStored(path, maker);
  const now = new Map<string, unknown>();
  let isNew = damage !== null;
  return {
    damage,
    recall<T>(what: string, of: readonly (ContentFile | undefined)[], workOut: () => T): T {
      const key = keyOf(what, of);
      const answer = now.has(key) || before.has(key) ? ((now.get(key) ?? before.get(key)) as T) : workOut();
      isNew ||= !before.has(key);
      now.set(key, answer);
      return answer;
    },
    async keep() {
      if (!isNew && now.size === before.size) return;
      await writeStored(path, { madeBy: maker, answers: now });
    },
  };
}

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

function keyOf(what: string, of: readonly (ContentFile | undefined)[]): string {
  const parts = of.map((file) =>
    file ? [file.path, file.text, file.bytes, file.head, file.unopened, file.odd] : null,
  );
  return sha256(JSON.stringify([what, ...parts])).toString('base64');
}

async function readStored(
  path: string,
  madeBy: string,
): Promise<{ answers: Map<string, unknown>; damage: string | null }> {
  const nothing = new Map<string, unknown>();
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return { answers: nothing, damage: null };
  const damaged = { answers: nothing, damage: `${path} was damaged, and is made again` };
  const payload = bytes.subarray(32);
  if (!sha256(payload).equals(bytes.subarray(0, 32))) return damaged;
  try {
    const stored = deserialize(payload) as Partial<Stored>;
    if (!(stored.answers instanceof Map)) return damaged;
    // Made by other code, or with other libraries: nothing is wrong with it, and nothing of it holds.
    return { answers: stored.madeBy === madeBy ? stored.answers : nothing, damage: null };
  } catch {
    return damaged;
  }
}

/** Whole or not at all: another run may be reading. Where it cannot be written, the next run works everything out. */
async function writeStored(path: string, stored: Stored): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    const payload = serialize(stored);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, Buffer.concat([sha256(payload), payload]));
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
