/** How names of councils are compared: pure, shared by the pages and the search box. */

/** Words that tell no council from another. */
const common =
  /\b(?:the|of|and|council|borough|county|district|city|metropolitan|royal|london|unitary|authority|corporation|cyngor|sir|dinas|bwrdeistref|sirol|y)\b/g;

/** "King's Lynn & West Norfolk" gives "kings lynn and west norfolk". */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words by which a council is told apart; all words where nothing else would be left. */
export function coreName(name: string): string {
  const plain = plainName(name);
  return plain.replace(common, ' ').replace(/\s+/g, ' ').trim() || plain;
}

/** A council as the search box knows it: every name it goes by, plain, and its GSS code. */
export interface Named {
  names: string[];
}

/**
 * Councils for what somebody typed, best first: names that begin with it, names with a word that begins with it, and only
 * where there is none of these, names spelt nearly so.
 */
export function findCouncils<T extends Named>(typed: string, councils: readonly T[], limit = 8): T[] {
  if (plainName(typed) === '') return [];
  const found = best(councils, likenessTo(typed), 0);
  return (found.length > 0 ? found : best(councils, nearness(coreName(typed)), 0.4)).slice(0, limit);
}

/** Whether somebody typed a name of the council, or a part of one; otherwise it is only spelt nearly so. */
export const isNamed = (typed: string, council: Named): boolean => likenessTo(typed)(council) > 0;

/** From 4 for a name of the council down to 0 for none. */
function likenessTo(typed: string): (council: Named) => number {
  const [words, core] = [plainName(typed), coreName(typed)];
  return ({ names }) =>
    Math.max(
      ...names.map((name) => {
        if (name === words || name === core) return 4;
        if (name.startsWith(words) || coreName(name).startsWith(core)) return 3;
        return ` ${name}`.includes(` ${words}`) || ` ${name}`.includes(` ${core}`) ? 2 : 0;
      }),
    );
}

/** Whether somebody typed a postcode, or the first half of one that has a digit. None begins with Q, V or X. */
export const isPostcode = (typed: string): boolean =>
  /^[a-pr-uwyz][a-z]?\d[a-z\d]?(?:\s*\d[a-z]{0,2})?$/i.test(typed.trim());

function best<T>(items: readonly T[], score: (item: T) => number, above: number): T[] {
  return items
    .map((item) => ({ item, score: score(item) }))
    .filter(({ score }) => score > above)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Share of letter pairs in common (Dice's coefficient), 0 to 1, with the nearest of a council's names. */
function nearness(typed: string): (council: Named) => number {
  const wanted = pairs(typed);
  return ({ names }) =>
    Math.max(
      ...names.map((name) => {
        const have = pairs(coreName(name));
        const common = [...wanted].filter((pair) => have.has(pair)).length;
        return (2 * common) / (wanted.size + have.size);
      }),
    );
}

const pairs = (name: string): Set<string> =>
  new Set([...` ${name} `].map((letter, index, letters) => letter + (letters[index + 1] ?? '')));
