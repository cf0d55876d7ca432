import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one, or null when nothing is near. */
export const nearest = (word: string, known: readonly string[]): string | null =>
  nearestBy(word, known, Math.max(2, word.length / 3));

/** @param slips how many letters may be wrong, missing or too many */
export function nearestBy(word: string, known: readonly string[], slips: number): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word.toLowerCase(), known as string[]);
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= slips ? candidate : null;
}

/** What an author could write instead: the nearest word first, then the whole list if it is short. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const list = known.length > 0 && known.length <= 14 ? `use one of: ${known.join(', ')}` : null;
  return [near && `did you mean ${near}?`, list].filter(Boolean).join(' ') || 'use a word that is in the list';
}
