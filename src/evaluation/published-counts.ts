import type { Analysis, ScoreResult, Stage } from './analyse.ts';
import { publishableSteps } from './small-numbers.ts';

/** The stages that the file can tell, as they may be published: null where a count is too small. */
export function publishedStages(stages: readonly Stage[], hideUpTo: number): { name: string; count: number | null }[] {
  const known = stages.filter((stage): stage is Stage & { count: number } => stage.count !== null);
  const counts = publishableSteps(
    known.map(({ count }) => count),
    hideUpTo,
  );
  return known.map(({ name }, index) => ({ name, count: counts[index]! }));
}

/** Whether a score rests on enough people for its averages to be published. */
export const isPublishable = ({ scheme }: ScoreResult, hideUpTo: number): boolean => scheme.n > hideUpTo;

/** Rose, same and fell as they may be published: two of three tell the third, so small ones hide all. */
export function publishedMoves({ rose, same, fell }: ScoreResult['scheme'], hideUpTo: number) {
  const isSmall = [rose, same, fell].some((count) => count >= 1 && count <= hideUpTo);
  return isSmall ? null : { rose, same, fell };
}

/** The people of the scheme who gave a first form and a second, exact or to the nearest five. */
export function publishedPairs(
  { scheme }: ScoreResult,
  hideUpTo: number,
): { nBefore: number | null; n: number | null } {
  const [nBefore, n] = publishableSteps([scheme.nBefore, scheme.n], hideUpTo);
  return { nBefore: nBefore ?? null, n: n ?? null };
}

/** The scores that may be published. */
export const publishableResults = ({ results }: Analysis, hideUpTo: number): ScoreResult[] =>
  results.filter((result) => isPublishable(result, hideUpTo));
