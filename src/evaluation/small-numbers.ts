/** What may be told of one group in a table whose total is told elsewhere. */
export interface Told<T> {
  item: T;
  count: number;
  hidden: boolean;
}

/** The largest count that is hidden; NHS Digital hides 1 to 7 below national level. */
export const hideUpTo = [5, 7, 10] as const;

/**
 * Hides counts of 1 to `limit`, and as many more, smallest first, that nobody can work the hidden ones out from the total:
 * at least two are hidden, and together they hold so many people that each may hold anything from 1 to more than the limit.
 * @param groups all parts of one total, each with how many people it holds
 */
export function hideSmall<T>(groups: readonly { item: T; count: number }[], limit: number): Told<T>[] {
  const isSmall = (count: number): boolean => count >= 1 && count <= limit;
  const small = new Set(groups.filter(({ count }) => isSmall(count)));
  if (small.size > 0) {
    const others = groups.filter((group) => group.count > 0 && !small.has(group));
    for (const next of others.toSorted((a, b) => a.count - b.count)) {
      if (isSafe(small, limit)) break;
      small.add(next);
    }
    // Where no further group is left the total itself would tell, so nothing of the table is told.
    if (!isSafe(small, limit)) for (const group of groups) small.add(group);
  }
  return groups.map((group) => ({ ...group, hidden: small.has(group) }));
}

/**
 * With k parts hidden, one holds at most their sum less one for each of the others. A small part hidden alone is never
 * safe by this: its sum is itself.
 */
const isSafe = (hidden: ReadonlySet<{ count: number }>, limit: number): boolean =>
  [...hidden].reduce((total, { count }) => total + count, 0) - (hidden.size - 1) > limit;

/** A count to the nearest five, for what is published where a difference from another count would tell a small one. */
export const toNearestFive = (count: number): number => Math.round(count / 5) * 5;

/**
 * Counts that go down from stage to stage, as they may be published: as they are, or, where one of them or a step
 * between two is 1 to `limit`, all to the nearest five, and null for those that are small themselves.
 */
export function publishableSteps(counts: readonly number[], limit: number): (number | null)[] {
  const isSmall = (count: number): boolean => Math.abs(count) >= 1 && Math.abs(count) <= limit;
  const steps = counts.slice(1).map((count, index) => counts[index]! - count);
  if (![...counts, ...steps].some(isSmall)) return [...counts];
  return counts.map((count) => (isSmall(count) ? null : toNearestFive(count)));
}
