import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { colours } from '../../src/model/colours.ts';
import type { CardSpec } from '../../src/publish/card/spec.ts';
import { site } from '../../src/site.ts';

const cache = 'node_modules/.cache/cards';

/** How many cards a build drew anew, and the size of the largest in bytes. */
export interface CardReport {
  drawn: number;
  largest: number;
}

/**
 * Puts cards into a built site. A card is drawn once for its words and for the code that
 * draws it, and kept: a build that changes nothing draws none.
 * @param cards by the path of the picture below the folder
 */
export async function drawCards(cards: ReadonlyMap<string, CardSpec>, folder: string): Promise<CardReport> {
  const design = fingerprintOfDesign();
  const files = new Map(
    [...cards].map(([path, spec]) => [path, join(cache, `${hash(design, JSON.stringify(spec))}.png`)]),
  );
  const missing = [...cards].filter(([path]) => !isWhole(files.get(path)!));
  mkdirSync(cache, { recursive: true });
  await drawAll(missing.map(([path, spec]) => ({ spec, file: files.get(path)! })));

  let largest = 0;
  for (const [path, file] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    largest = Math.max(largest, readFileSync(file).length);
  }
  return { drawn: missing.length, largest };
}

/** Changes when the drawing code, the fonts, the name of the site or the version of a drawing library does. */
function fingerprintOfDesign(): string {
  const code = new URL('../../src/publish/card/', import.meta.url);
  const sources = readdirSync(code)
    .filter((name) => !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, code), 'utf8'));
  const { dependencies } = createRequire(import.meta.url)('../../package.json') as {
    dependencies: Record<string, string>;
  };
  const versions = ['satori', 'sharp', '@fontsource/public-sans'].map((name) => `${name}@${dependencies[name]}`);
  return hash(...sources, ...versions, site.name, JSON.stringify(colours));
}

const hash = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

/** Whether a kept picture is there to its end: the disk may have been full, or the copy stopped. */
function isWhole(file: string): boolean {
  try {
    return readFileSync(file).subarray(-8, -4).toString('latin1') === 'IEND';
  } catch {
    return false;
  }
}

interface Job {
  spec: CardSpec;
  file: string;
}

/** Draws on as many threads as there are processors. */
async function drawAll(jobs: Job[]): Promise<void> {
  const waiting = jobs.values();
  const threads = Math.min(availableParallelism(), jobs.length, 8);
  await Promise.all(Array.from({ length: threads }, () => drawOnThread(waiting)));
}

function drawOnThread(waiting: IterableIterator<Job>): Promise<void> {
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url));
  let file: string;
  return new Promise<void>((resolve, reject) => {
    const next = () => {
      const { value: job, done } = waiting.next();
      if (done) return void worker.terminate().then(() => resolve());
      file = job.file;
      worker.postMessage(job.spec);
    };
    worker.on('error', reject);
    worker.on('message', (png: Uint8Array) => {
      // Written beside and then moved: a build that is stopped half-way leaves no half card in the cache.
      writeFileSync(`${file}.part`, png);
      renameSync(`${file}.part`, file);
      next();
    });
    next();
  });
}
