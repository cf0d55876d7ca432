import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { certaintyLevels } from '../../src/model/certainty.ts';
import { colours } from '../../src/model/colours.ts';
import { drawCard } from '../../src/publish/card/draw.ts';
import type { CardSpec } from '../../src/publish/card/spec.ts';
import { site } from '../../src/site.ts';
import { openCardCache } from './card-cache.ts';
import { putFile } from './put-file.ts';

/** How many cards a build drew anew, and the size of the largest in bytes. */
export interface CardReport {
  drawn: number;
  largest: number;
}

/** Draws cards while more are asked for. */
export interface CardDrawing {
  /**
   * Puts a card into the site, at once where it was drawn before; any other is drawn beside what the build does meanwhile.
   * @param path of the picture, below the folder of the site
   */
  add(path: string, spec: CardSpec): void;
  /** Waits for all that were asked for. */
  finish(): Promise<CardReport>;
}

/** A card waits some five times for the thread that makes pages: fewer at once would leave the other processors idle. */
const atOnce = 8 * availableParallelism();

/**
 * Puts cards into a built site. A card is drawn once for its words and for the code that
 * draws it, and kept: a build that changes nothing draws none.
 */
export function openCardDrawing(folder: string, cacheFolder = 'node_modules/.cache/cards'): CardDrawing {
  const cache = openCardCache(cacheFolder);
  const design = fingerprintOfDesign();
  let largest = 0;
  const put = (path: string, png: Uint8Array): void => {
    putFile(join(folder, path), png);
    largest = Math.max(largest, png.length);
  };
  const limit = pLimit(atOnce);
  const drawing: Promise<void>[] = [];
  const draw = async (path: string, spec: CardSpec, key: string): Promise<void> => {
    const { png } = await drawCard(spec);
    cache.keep(key, png);
    put(path, png);
  };
  return {
    add(path, spec) {
      const key = hash(design, JSON.stringify(spec));
      const png = cache.read(key);
      if (png) return put(path, png);
      const drawn = limit(draw, path, spec, key);
      // What goes wrong before anybody waits is told to who waits.
      drawn.catch(() => {});
      drawing.push(drawn);
    },
    async finish() {
      await Promise.all(drawing);
      cache.prune(new Date());
      return { drawn: drawing.length, largest };
    },
  };
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
  const versions = ['@takumi-rs/core', '@fontsource/public-sans', '@fontsource/noto-sans-math'].map(
    (name) => `${name}@${dependencies[name]}`,
  );
  return hash(...sources, ...versions, site.name, JSON.stringify([colours, certaintyLevels]));
}

const hash = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
