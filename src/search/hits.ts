import type { Hits } from './full-text.ts';

/** Scores from 0 to the given weight, with the distance between good and less good made smaller. */
export function scaled(hits: Hits, weight: number): Hits {
  const most = Math.max(...hits.values());
  return new Map([...hits].map(([id, score]) => [id, weight * Math.sqrt(score / most)]));
}

/** Everything that is in any of the lists, with its best score. */
export function best(lists: readonly Hits[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const hits of lists) for (const [id, score] of hits) all.set(id, Math.max(all.get(id) ?? 0, score));
  return all;
}

/** What is in all of the lists, with the sum of its scores there and in `scores`. */
export function inAll(lists: readonly Hits[], scores: Hits): Map<number, number> {
  const [first, ...others] = lists;
  const kept = [...first!.keys()].filter((id) => others.every((hits) => hits.has(id)));
  return new Map(kept.map((id) => [id, (scores.get(id) ?? 0) + lists.reduce((sum, hits) => sum + hits.get(id)!, 0)]));
}
