import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ContentFile } from '../../src/checks/content.ts';
import { kept } from '../../src/checks/kept.ts';
import type { Memory, Recaller } from '../../src/checks/memory.ts';
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

/**
 * Where a memory is kept between runs: a file for each content folder of the project, or they would make one another forget,
 * and one for all that are elsewhere, most of which are gone after the run.
 */
export function memoryFile(folder: string, whose: 'check' | 'build' = 'check'): string {
  const parts = relative('', folder).split(sep);
  return join(
    `node_modules/.cache/${whose}`,
    `${parts.includes('..') || parts[0] === '' ? 'elsewhere' : parts.join('-')}.bin`,
  );
}

/** Memory that lasts from one run to the next. */
export interface LastingMemory extends Memory {
  /**
   * As recall, for work that takes its time.
   * @param beside all that it looks at: data that can be cloned
   */
  recallLater<T>(what: string, workOut: () => Promise<T>, beside: unknown): Promise<T>;
  /** Keeps what this run asked for, and nothing older. */
  keep(): Promise<void>;
  /** What was wrong with what had been kept, if anything was: then nothing of it is used. */
  readonly damage: string | null;
}

/** Answers by the work that gave them, then by what it looked at. */
type Answers = Map<string, Map<string, unknown>>;

interface Stored {
  madeBy: string;
  answers: Answers;
}

/**
 * Reads what was worked out before. It is found by what the work looked at: the letters of the files and the code of
 * the check, never by a name or a date. A file that is cut, changed or made by other code is not used.
 */
export async function openMemory(path: string, madeBy?: string): Promise<LastingMemory> {
  const maker = madeBy ?? fingerprint(checkedWith, process.version);
  const { answers: before, damage } = await readStored(path, maker);
  const now: Answers = new Map();
  let isNew = damage !== null;
  const recaller = (what: string, beside?: unknown): Recaller => {
    const work = beside === undefined ? what : workBeside(what, beside);
    const found = ofWork(now, work);
    const known = before.get(work);
    return <T>(of: readonly (ContentFile | undefined)[], workOut: () => T): T => {
      const key = keyOf(of);
      if (!isFound(found, known, key)) {
        found.set(key, workOut());
        isNew = true;
      }
      return found.get(key) as T;
    };
  };
  return {
    damage,
    recall: (what, of, workOut, beside) => recaller(what, beside)(of, workOut),
    recaller,
    async recallLater<T>(what: string, workOut: () => Promise<T>, beside: unknown): Promise<T> {
      const key = digest(serialize(beside));
      const found = ofWork(now, what);
      if (!isFound(found, before.get(what), key)) {
        found.set(key, await workOut());
        isNew = true;
      }
      return found.get(key) as T;
    },
    pack: serialize,
    unpack: (packed) => deserialize(packed as Buffer),
    async keep() {
      if (!isNew && sizeOf(now) === sizeOf(before)) return;
      await writeStored(path, { madeBy: maker, answers: now });
    },
  };
}

/** Stands for some files together: the digest of the one, or those of all. */
function keyOf(of: readonly (ContentFile | undefined)[]): string {
  const [only] = of;
  if (of.length === 1 && only) return digestOfFile(only);
  const looked = of.map((file) => (file ? digestOfFile(file) : absent)).join('');
  return of.length > 4 ? digest(looked) : looked;
}

function ofWork(answers: Answers, work: string): Map<string, unknown> {
  const found = answers.get(work) ?? new Map<string, unknown>();
  answers.set(work, found);
  return found;
}

/** Whether a work has been done under a key, in this run or before it; what was found before counts as found now. */
function isFound(found: Map<string, unknown>, before: ReadonlyMap<string, unknown> | undefined, key: string): boolean {
  if (!found.has(key) && before?.has(key)) found.set(key, before.get(key));
  return found.has(key);
}

const sizeOf = (answers: Answers): number => [...answers.values()].reduce((sum, { size }) => sum + size, 0);

const sha256 = (data: Uint8Array): Buffer => hash('sha256', data, 'buffer');

/** A digest as a text of 32 letters, a byte each. */
const digest = (data: string | Uint8Array): string => hash('sha256', data, 'binary');

/** Stands where a file is not there; as long as a digest, and none. */
const absent = '-'.repeat(32);

// Many pieces of work look at one file.
const digestOfFile = kept((file: ContentFile) =>
  // JSON holds no line break, so that the text begins behind the first.
  digest(`${JSON.stringify([file.path, file.bytes, file.head, file.unopened, file.tells, file.odd])}\n${file.text}`),
);

/** The name of a work with what it looks at besides: many entries are looked at beside the same. */
function workBeside(what: string, beside: unknown): string {
  const named = isObject(beside) ? worksBeside(beside) : new Map<string, string>();
  const work = named.get(what) ?? `${what} beside ${digestOfData(beside)}`;
  named.set(what, work);
  return work;
}

const worksBeside = kept((_beside: object) => new Map<string, string>());
const digestOfData = (data: unknown): string => (isObject(data) ? digestOfObject(data) : digest(lettersOf(data)));
const digestOfObject = kept((data: object) => digest(lettersOf(data)));

/** Plain data as letters: the same letters for the same data, wherever it comes from. */
const lettersOf = (data: unknown): string =>
  JSON.stringify(data ?? null, (_key, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Error('a rule is given what is no plain data beside its entry, so that nothing can be kept');
    }
    return value;
  });
const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

async function readStored(path: string, madeBy: string): Promise<{ answers: Answers; damage: string | null }> {
  const nothing: Answers = new Map();
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
    await writeFile(beside, [sha256(payload), payload]);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
