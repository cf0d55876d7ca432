/** Corrections of spelling against the words that the site itself uses. */

/**
 * The number of letters put in, left out, changed or swapped. Two letters swapped are one mistake of a typist, where
 * fastest-levenshtein counts two; and it stops early, which a search as you type needs. Gives more than `limit` as soon as that is sure.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** How many mistakes a word of this length may hold: a short word with two is likelier another word. */
export const mostMistakes = (word: string): number =>
  word.length < 4 ? 0 : word.length < 8 ? 1 : word.length < 12 ? 2 : 3;

/** A second mistake is likelier another word, a name above all, unless it begins as the known word does. */
const surelyBegins = [0, 0, 2, 3];
/** The first letter is seldom wrong; in a short word another one makes another word. */
const longEnoughForAnotherFirst = 6;

/**
 * The known word that was most likely meant, or two known words that were run together; undefined where none is near.
 * @param known every word, with the number of records that hold it: one that none holds is never what was meant
 */
export function correct(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (/\d/.test(word)) return undefined;
  return split(word, known, 4) ?? nearest(word, known) ?? split(word, known);
}

/** The known word that differs from a word by so few mistakes as are likely; undefined where there is none. */
export function nearest(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const limit = mostMistakes(word);
  if (limit === 0) return undefined;
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [candidate, count] of known) {
    if (count === 0 || candidate.length < 4 || Math.abs(candidate.length - word.length) > limit) continue;
    const isSameFirst = candidate[0] === word[0];
    if (!isSameFirst && word.length < longEnoughForAnotherFirst) continue;
    const steps = distance(word, candidate, isSameFirst ? limit : 1);
    if (steps > limit || /\d/.test(candidate)) continue;
    const begins = surelyBegins[steps]!;
    if (candidate.slice(0, begins) !== word.slice(0, begins)) continue;
    // A word in many records is likelier than one in few.
    const cost = steps + (isSameFirst ? 0 : 0.7) - Math.min(0.6, Math.log10(1 + count) / 4);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Two known words of at least so many letters that stand together as one. */
export function split(word: string, known: ReadonlyMap<string, number>, least = 3): string | undefined {
  for (let at = least; at <= word.length - least; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.get(part))) return parts.join(' ');
  }
  return undefined;
}
