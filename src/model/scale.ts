const ratio = 'A ratio: 1 means no difference';
const difference = 'A difference between groups: 0 means no difference';

/** How the number of an effect is read: a ratio around 1, a difference around 0. */
export const effectScales = {
  ratio,
  difference,
  other: 'Neither: a change within one group, a coefficient, a count or a test',
} as const;
export type EffectScale = keyof typeof effectScales;

/** How the number of a scheme's result is read. */
export const resultScales = {
  percentage: 'A share in per cent, from 0 to 100',
  change: 'A rise or fall in per cent: 0 means no change',
  ratio,
  difference,
} as const;
/** Which way is the better one on a scale. */
export const betterSides = { higher: 'Higher is better', lower: 'Lower is better' } as const;
/** What an interval is, in the words of statistics. */
export const intervalKinds = {
  confidence: '95% confidence interval',
  credible: '95% credible interval',
} as const;
export type IntervalKind = keyof typeof intervalKinds;
