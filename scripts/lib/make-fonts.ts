import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** A part of the typeface as `@font-face` declares it: its file, its weights and the characters for which browsers ask for it. */
export interface Face {
  file: string;
  weights: { min: number; max: number };
  characters: Set<number>;
}

/** Where the parts of the typeface stand that pages load. */
export const fontFolder = 'src/styles/fonts';

/** What browsers use of a typeface unasked, and figures of one width. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];

/** The parts that a sheet declares, each with a `unicode-range`. */
export function facesIn(sheet: string): Face[] {
  return [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rule]) => {
    const file = /fonts\/([\w-]+\.woff2)/.exec(rule!)?.[1];
    const weights = /font-weight: (\d+) (\d+);/.exec(rule!);
    const range = /unicode-range:([^;]*);/.exec(rule!)?.[1];
    if (!file || !weights || !range) return [];
    return [{ file, weights: { min: Number(weights[1]), max: Number(weights[2]) }, characters: charactersOf(range) }];
  });
}

/** The code points of a `unicode-range`, such as `U+20-7E, U+A0`. */
export function charactersOf(range: string): Set<number> {
  return new Set(
    [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].flatMap(([, first, last = first]) => {
      const [from, to] = [parseInt(first!, 16), parseInt(last!, 16)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
}

/** The file of one part, cut from the typeface as published: "latin-rest.woff2" is a part of its "latin". */
export function makeFont({ file, weights, characters }: Face): Promise<Uint8Array> {
  const subset = file.startsWith('latin-ext') ? 'latin-ext' : 'latin';
  const whole = readFileSync(
    require.resolve(`@fontsource-variable/public-sans/files/public-sans-${subset}-wght-normal.woff2`),
  );
  return subsetFont(whole, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    keepFeatures,
  });
}

/** The parts that pages load. */
export const faces = (): Face[] => facesIn(readFileSync('src/styles/base/_tokens.scss', 'utf8'));

/** The file of a part as it stands. */
export const readFont = (file: string): Uint8Array => readFileSync(join(fontFolder, file));
