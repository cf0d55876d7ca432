import { analysedInWords } from '#model/analysed.ts';
import type { Evidence, Outcome } from '#schemas/evidence.ts';
import { designOfFinding } from '#lib/evidence/findings.ts';
import { intervalKinds, type EffectScale, type IntervalKind } from '#model/scale.ts';
import { capitalise } from '#model/text.ts';

/** What every picture says of itself, in words: what is counted, of how many, by which design. */
interface Described {
  /** What the numbers are, with their unit. */
  what: string;
  /** How many were analysed for this figure, or that it is not stated. */
  n: string;
  design: string;
  /** Anything that must stand with it: which side is favourable, where the data says so. */
  note?: string | undefined;
  /** The same as a table: what, and the number as printed. */
  rows: [label: string, value: string][];
}

/** An estimate with its interval, against the value that means no difference. */
export interface IntervalPicture extends Described {
  kind: 'interval';
  /** Ratios stand on a logarithmic scale around 1, differences on a plain one around 0. */
  scale: 'ratio' | 'difference';
  interval: (typeof intervalKinds)[IntervalKind];
  value: number;
  low: number;
  high: number;
  printed: { value: string; low: string; high: string };
}

/** Two values of one measure: before and after, or with the scheme and without. */
export interface PairPicture extends Described {
  kind: 'before-after' | 'groups';
  values: [first: number, second: number];
  labels: [first: string, second: string];
  percent: boolean;
}

/** One measure before and after, with the scheme and in a comparison group: what a change by itself does not show. */
export interface ComparedPicture extends Described {
  kind: 'compared';
  groups: { label: string; values: [before: number, after: number] }[];
  percent: boolean;
}

/** A share of people whose number is known. */
export interface SharePicture extends Described {
  kind: 'share';
  percent: number;
}

export type Picture = IntervalPicture | PairPicture | ComparedPicture | SharePicture;

/**
 * The picture that a finding can carry: an interval, where its effect is a ratio or a difference and estimate and both
 * limits are there and fit together. Null for everything else: words, p values, test statistics, single limits, changes
 * within one group, and what is not an effect.
 */
export function pictureOfFinding(evidence: Evidence, outcome: Outcome): IntervalPicture | null {
  const { effect } = outcome;
  if (outcome.notAnEffect || !effect || effect.value === null || !effect.ciLow || !effect.ciHigh) return null;
  const interval = intervalOf(effect.scale, {
    value: effect.value,
    low: numberOf(effect.ciLow),
    high: numberOf(effect.ciHigh),
  });
  if (!interval) return null;
  const kind = intervalKinds[effect.interval];
  const printed = { value: signed(effect.valueText), low: signed(effect.ciLow), high: signed(effect.ciHigh) };
  return {
    ...interval,
    interval: kind,
    printed,
    what: capitalise(effect.measure),
    n: analysedInWords(effect.analysed),
    design: designOfFinding(evidence, outcome),
    note: favourableSide(outcome, interval),
    rows: intervalRows(capitalise(effect.measure), kind, printed),
  };
}

/** What stands under a picture: what was measured, how to read it, the design and of how many. */
export function captionOf(picture: Picture): string {
  const { what, design, n, note, kind } = picture;
  const sentences = [
    kind === 'interval' && picture.scale === 'ratio' ? `${what}, on a logarithmic scale` : what,
    kind === 'interval' && `Dot and line: estimate and ${picture.interval}`,
    // The number of people is the first thing that a picture of people says.
    kind === 'share' ? design : `${design}; ${n}`,
    note,
  ];
  return sentences.flatMap((sentence) => (sentence ? [`${sentence}.`] : [])).join(' ');
}

/** The value that means no difference. */
export const noDifference = { ratio: 1, difference: 0 } as const;

/**
 * The interval, where it can be one. An estimate lies inside its limits, a ratio is above nought, and limits lie about
 * as far from the estimate on either side (for ratios in logarithms): where they do not, a misprint is likely.
 */
export function intervalOf(
  scale: EffectScale | undefined,
  { value, low, high }: { value: number; low: number; high: number },
): Pick<IntervalPicture, 'kind' | 'scale' | 'value' | 'low' | 'high'> | null {
  if (!scale || scale === 'other' || ![value, low, high].every(Number.isFinite) || !(low < value && value < high))
    return null;
  if (scale === 'ratio' && low <= 0) return null;
  const on = (number: number) => (scale === 'ratio' ? Math.log(number) : number);
  const arms = [on(value) - on(low), on(high) - on(value)];
  // Rounding to one or two places makes arms of up to half as long again; the misprints we know are beyond that.
  return Math.max(...arms) / Math.min(...arms) > 1.5 ? null : { kind: 'interval', scale, value, low, high };
}

/** Only a finding that points one way, with an interval clear of no difference, tells which side is favourable. */
function favourableSide({ direction }: Outcome, { scale, value, low, high }: IntervalOnly): string | undefined {
  const none = noDifference[scale];
  if ((low <= none && high >= none) || !['favourable', 'unfavourable'].includes(direction)) return undefined;
  const estimateIsLeft = value < none;
  const favourableIsLeft = direction === 'favourable' ? estimateIsLeft : !estimateIsLeft;
  return `${favourableIsLeft ? 'Left' : 'Right'} of the line is favourable`;
}

type IntervalOnly = Pick<IntervalPicture, 'scale' | 'value' | 'low' | 'high'>;

/** An interval as the rows of a table. */
export function intervalRows(
  what: string,
  interval: string,
  { value, low, high }: IntervalPicture['printed'],
): [string, string][] {
  return [
    [what, value],
    [`${interval}, lower limit`, low],
    [`${interval}, upper limit`, high],
  ];
}

/** The number that was printed, with or without commas. */
export const numberOf = (printed: string) => Number(printed.replaceAll(',', ''));

/** The number with a true minus sign. */
export const signed = (printed: string) => printed.replace('-', '−');
