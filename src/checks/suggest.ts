import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one, or null when nothing is near. */
export const nearest = (word: string, known: readonly string[]): string | null =>
  nearestBy(word, known, Math.min(Math.max(2, word.length / 3), word.length - 1));

/** @param slips how many letters may be wrong, missing or too many */
export function nearestBy(word: string, known: readonly string[], slips: number): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= slips ? candidate : null;
}

/** What an author could write instead: the nearest word first, then the whole list if it is short. */
export function suggest(
  word: string,
  known: readonly string[],
  otherwise = known.length === 0 ? 'leave it out: there is nothing here to name' : 'use a word that is in the list',
): string {
  const near = nearest(word, known);
  const begun = near ? null : begunBy(word, known);
  const names = [...new Set(known)];
  const list = names.length > 0 && names.length <= 14 ? `use one of: ${names.join(', ')}` : null;
  return [near && `did you mean ${near}?`, begun && `${begun} begin so;`, list].filter(Boolean).join(' ') || otherwise;
}

/** Words that begin with one of two letters or more, as ciLow and ciHigh do with ci. */
function begunBy(word: string, known: readonly string[]): string | null {
  const begun = known.filter(
    (each) => word.length > 1 && /^\w+$/.test(each) && each.toLowerCase().startsWith(word.toLowerCase()),
  );
  return begun.length > 1 && begun.length < 4 ? begun.join(' and ') : null;
}

/** Words that hardly tell one name from another. */
const common = new Set([
  'and',
  'the',
  'for',
  'with',
  'who',
  'are',
  'not',
  'people',
  'social',
  'other',
  'services',
  'care',
]);
const stemsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\d&]+/gu) ?? []).filter((word) => word.length > 1 && !common.has(word)).map((word) => word.slice(0, 5)); // prettier-ignore

/** Names that share most words with one that is not known: "loneliness" and "Loneliness and isolation". At most three. */
export function sharingWords<Named extends { words: readonly string[] }>(
  word: string,
  known: readonly Named[],
): Named[] {
  const wanted = new Set(stemsOf(word));
  const scored = known
    .map((one) => ({
      one,
      score: Math.max(0, ...one.words.map((each) => stemsOf(each).filter((stem) => wanted.has(stem)).length)),
    })) // prettier-ignore
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).slice(0, 3).map(({ one }) => one); // prettier-ignore
}
