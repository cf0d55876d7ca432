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

/** How many mistakes a word of this length may hold. */
const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3);

/** A third mistake is likelier another word, a name above all, unless it begins as the known word does. */
const surelyBegins = 3;

/**
 * The known word that was most likely meant, or two known words that were run together; undefined where none is near.
 * @param known every word, with the number of records that hold it
 */
export function correct(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (/\d/.test(word)) return undefined;
  return split(word, known, 4) ?? nearest(word, known) ?? split(word, known, 3);
}

function nearest(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const limit = mistakesIn(word);
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [candidate, count] of known) {
    if (candidate.length < 3 || /\d/.test(candidate)) continue;
    const steps = limit === 0 ? limit + 1 : distance(word, candidate, limit);
    if (steps > limit) continue;
    if (steps > 2 && candidate.slice(0, surelyBegins) !== word.slice(0, surelyBegins)) continue;
    // A wrong first letter is rare; a word in many records is likelier than one in few.
    const cost = steps + (candidate[0] === word[0] ? 0 : 0.7) - Math.min(0.6, Math.log10(1 + count) / 4);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return bestCost <= Math.max(1.2, word.length / 4) ? best : undefined;
}

/** Two known words of at least so many letters that stand together as one. */
function split(word: string, known: ReadonlyMap<string, number>, least: number): string | undefined {
  for (let at = least; at <= word.length - least; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts.join(' ');
  }
  return undefined;
}
