import type { JudgedBody } from './evidence-map.ts';
import { directions, type Direction } from '#model/direction.ts';
import { certaintyLevels, type Certainty } from '#model/certainty.ts';

/** A mark of the map as a picture, drawn around 0,0 in CSS pixels. */
export interface MarkShape {
  id: string;
  direction: Direction;
  certainty: Certainty;
  path: string;
  /** The width and height of its box, the same for every shape of one certainty. */
  size: number;
  /** The lowest certainty is an outline, so that the weakest evidence is also the faintest. */
  outline: boolean;
}

/** The radius of a circle with the area of the mark. Equal certainty has equal area in every shape. */
const radius: Record<Certainty, number> = { 'very low': 4, low: 4.5, moderate: 6.2, high: 8 };

/** Wide enough for the widest shape, a triangle, with its stroke. */
const sizes: Record<Certainty, number> = { 'very low': 13, low: 13, moderate: 18, high: 22 };

/** The twenty marks: a shape for each direction, a size for each certainty. */
export const markShapes: MarkShape[] = (Object.keys(directions) as Direction[]).flatMap((direction) =>
  certaintyLevels.map((certainty) => ({
    id: markId(direction, certainty),
    direction,
    certainty,
    path: outlineOf(direction, radius[certainty]),
    size: sizes[certainty],
    outline: certainty === 'very low',
  })),
);

/** The picture of a body of evidence. */
export function markOf(direction: Direction, certainty: Certainty): MarkShape {
  return markShapes.find(({ id }) => id === markId(direction, certainty))!;
}

/** The id of the picture of a mark: "mark-little-or-no-difference-very-low". */
function markId(direction: Direction, certainty: Certainty): string {
  return `mark-${direction} ${certainty}`.replaceAll(' ', '-');
}

function outlineOf(direction: Direction, r: number): string {
  const area = Math.PI * r ** 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  if (direction === 'little or no difference') {
    return `M0 ${-r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}z`;
  }
  if (direction === 'not known') {
    // A lying bar: flat, because nothing is known of up or down.
    const half = round(Math.sqrt(area / 2));
    const rise = round(area / (4 * half));
    return `M${-half} ${-rise}L${half} ${-rise} ${half} ${rise} ${-half} ${rise}z`;
  }
  if (direction === 'mixed') {
    const d = round(Math.sqrt(area / 2));
    return `M0 ${-d}L${d} 0 0 ${d} ${-d} 0z`;
  }
  // An equilateral triangle around its centre of height, which looks more level than its centre of mass.
  const side = Math.sqrt((4 * area) / Math.sqrt(3));
  const half = round(side / 2);
  const rise = round((side * Math.sqrt(3)) / 4) * (direction === 'favourable' ? 1 : -1);
  return `M0 ${-rise}L${half} ${rise} ${-half} ${rise}z`;
}

/**
 * The mark of a body of evidence: its direction at its level. At very low the shape is the way it leans, in outline.
 * Null where there is no level: a count, or what cannot be judged.
 */
export function markFor({
  data: { direction, lean },
  certainty: { level },
}: JudgedBody): { direction: Direction; certainty: Certainty } | null {
  if (level === null || direction === null) return null;
  const leaning = lean === null || lean === 'none' ? direction : lean;
  return { direction: leaning, certainty: level };
}
