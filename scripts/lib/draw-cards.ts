import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { certaintyLevels } from '../../src/model/certainty.ts';
import { colours } from '../../src/model/colours.ts';
import type { CardSpec } from '../../src/publish/card/spec.ts';
import { site } from '../../src/site.ts';
import { openCardCache } from './card-cache.ts';
import { putFile } from './put-file.ts';

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
export async function drawCards(
  cards: ReadonlyMap<string, CardSpec>,
  folder: string,
  cacheFolder = 'node_modules/.cache/cards',
): Promise<CardReport> {
  const cache = openCardCache(cacheFolder);
  const design = fingerprintOfDesign();
  const jobs = [...cards].map(([path, spec]): Job => ({ path, spec, key: hash(design, JSON.stringify(spec)) }));
  const put = ({ path }: Job, png: Uint8Array): number => {
    const target = join(folder, path);
    putFile(target, png);
    return png.length;
  };

  let largest = 0;
  const missing: Job[] = [];
  for (const job of jobs) {
    const png = cache.read(job.key);
    if (png) largest = Math.max(largest, put(job, png));
    else missing.push(job);
  }
  await drawAll(missing, (job, png) => {
    cache.keep(job.key, png);
    largest = Math.max(largest, put(job, png));
  });
  cache.prune(new Date());
  return { drawn: missing.length, largest };
}

/**
 * Changes when the drawing code, the fonts, the name of the site, a colour, the levels of certainty or the version of a
 * drawing library does; the test knows what the drawing code imports.
 */
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
  return hash(...sources, ...versions, site.name, JSON.stringify([colours, certaintyLevels]));
}

const hash = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

interface Job {
  path: string;
  spec: CardSpec;
  key: string;
}

type Done = (job: Job, png: Uint8Array) => void;

/** Draws on as many threads as there are processors. */
async function drawAll(jobs: Job[], done: Done): Promise<void> {
  const waiting = jobs.values();
  const threads = Math.min(availableParallelism(), jobs.length, 8);
  await Promise.all(Array.from({ length: threads }, () => drawOnThread(waiting, done)));
}

function drawOnThread(waiting: IterableIterator<Job>, done: Done): Promise<void> {
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url));
  let current: Job;
  return new Promise<void>((resolve, reject) => {
    const next = () => {
      const { value: job, done: isLast } = waiting.next();
      if (isLast) return void worker.terminate().then(() => resolve());
      current = job;
      worker.postMessage(job.spec);
    };
    worker.on('error', reject);
    worker.on('message', (png: Uint8Array) => {
      done(current, png);
      next();
    });
    next();
  });
}
