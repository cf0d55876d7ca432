import { directions, type Direction } from '#model/direction.ts';
import type { Outcome } from '#schemas/evidence.ts';

export { certaintyOfFinding, designOfFinding, formatEffect } from '#model/finding.ts';

/** How many findings point each way, in the order of the directions. Norms and descriptions do not count. */
export function balanceOf(outcomes: readonly Outcome[]): { direction: Direction; count: number }[] {
  return (Object.keys(directions) as Direction[]).map((direction) => ({
    direction,
    count: outcomes.filter((outcome) => outcome.direction === direction && !outcome.notAnEffect).length,
  }));
}
