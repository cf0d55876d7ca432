import { amountInWords, numberInWords, type Told } from './living-number.ts';

/** A living number that a text takes by its id. */
export interface DrawnNumber {
  /** The fields that lead to the text. */
  path: (string | number)[];
  /** The id, with .low or .high for one end of a range. */
  of: string;
  /** What it says; null where there is no such number. */
  words: string | null;
}

/** A living number as a text takes it: `<Number of="an-id" />`, or one end of a range: `<Number of="an-id.low" />`. */
const numberMark = /<Number\s+of="([^"<>]*)"\s*\/>/g;

/** Whether a text, or a whole file, takes a living number. */
export const takesNumber = (text: string): boolean => /<Number\s/.test(text);

/** What a living number says: all of it, or the end that is asked for. Null where it has no such end. */
export function wordsOfNumber(number: Told | undefined, of: string): string | null {
  if (!number) return null;
  const end = endOf(of);
  if (end === null) return numberInWords(number);
  const value = end === 'low' ? number.low : end === 'high' ? number.high : undefined;
  return value === undefined ? null : amountInWords(value, number.unit);
}

/** The id in `an-id.low`. */
export const idOfNumber = (of: string): string => of.split('.')[0]!;

const endOf = (of: string): string | null => (of.includes('.') ? of.slice(of.indexOf('.') + 1) : null);

/** Data in which every living number that a text takes stands as its words. What is not known stays as it was written. */
export function drawNumbers<T>(data: T, wordsOf: (of: string) => string | null): { data: T; drawn: DrawnNumber[] } {
  const drawn: DrawnNumber[] = [];
  const walk = (value: unknown, path: (string | number)[]): unknown => {
    if (typeof value === 'string') {
      if (!takesNumber(value)) return value;
      return value.replace(numberMark, (mark, of: string) => {
        const words = wordsOf(of);
        drawn.push({ path, of, words });
        return words ?? mark;
      });
    }
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  const filled = walk(data, []) as T;
  return drawn.length > 0 ? { data: filled, drawn } : { data, drawn };
}
