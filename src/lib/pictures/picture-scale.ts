import { scaleLinear, scaleLog } from 'd3-scale';
import { noDifference, type IntervalPicture } from './pictures.ts';

/** The place of a number on a picture, in units from the left. */
export interface Tick {
  x: number;
  label: string;
}

export interface Axis {
  x: (value: number) => number;
  ticks: Tick[];
}

/** Where the marks of a picture begin and end; what lies outside is margin for the words at the ends. */
export const pictureWidth = 320;
const range: [number, number] = [14, pictureWidth - 14];

/**
 * The axis of an interval: it holds the interval and the line of no difference, and nothing else. Ratios stand on a
 * logarithmic axis, so that half and double are equally far from 1.
 */
export function intervalAxis({ scale, low, high }: Pick<IntervalPicture, 'scale' | 'low' | 'high'>): Axis {
  const none = noDifference[scale];
  const ends = [Math.min(low, none), Math.max(high, none)] as const;
  if (scale === 'difference') {
    const pad = (ends[1] - ends[0]) * 0.08;
    return withTicks(scaleLinear([ends[0] - pad, ends[1] + pad], range), (axis) => axis.ticks(5));
  }
  const pad = (ends[1] / ends[0]) ** 0.08;
  const domain = [ends[0] / pad, ends[1] * pad];
  // Over a short stretch a logarithmic axis has no round numbers of its own.
  const round = roundRatios.filter((value) => value >= domain[0]! && value <= domain[1]!);
  const ticks = round.length >= 3 ? round : scaleLinear(domain, range).ticks(4);
  return withTicks(scaleLog(domain, range), () => ticks);
}

const roundRatios = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20];

/** The axis of values of one measure: from nought, to 100 for percentages. */
export function pairAxis({ values, percent }: { values: readonly number[]; percent: boolean }): Axis {
  const axis = scaleLinear([0, percent ? 100 : Math.max(...values)], range);
  return withTicks(percent ? axis : axis.nice(4), (scale) => scale.ticks(4), percent ? '%' : '');
}

interface Scale {
  (value: number): number;
}

function withTicks<S extends Scale>(scale: S, ticksOf: (scale: S) => number[], unit = ''): Axis {
  const x = (value: number) => Math.round(scale(value) * 100) / 100;
  return { x, ticks: ticksOf(scale).map((value) => ({ x: x(value), label: tickLabel(value) + unit })) };
}

/** A number without the noise of binary fractions, with a true minus sign. */
function tickLabel(value: number): string {
  return String(Number(value.toPrecision(6))).replace('-', '−');
}
