/** Dated items, the newest first; those of one day in the order of their ids. */
export const newestFirst = <T extends { id: string; date: Date }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : 1));
