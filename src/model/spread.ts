/**
 * The first of each kind, then the second of each, until there are enough; in the order in which they came. What there
 * is much of does not crowd out the rest.
 */
export function spreadOver<T>(items: readonly T[], kindOf: (item: T) => string, limit: number): T[] {
  const seen = new Map<string, number>();
  const turns = items.map((item, index) => {
    const kind = kindOf(item);
    const turn = seen.get(kind) ?? 0;
    seen.set(kind, turn + 1);
    return { item, index, turn };
  });
  return turns
    .toSorted((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, limit)
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item);
}
