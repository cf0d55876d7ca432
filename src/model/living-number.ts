/** What a living number is of. Numbers of different kinds are never added or averaged together. */
export const numberKinds = {
  cost: 'What things cost',
  ceiling: 'Ceilings for link worker posts',
  pay: 'Pay',
  price: 'What people pay',
  norm: 'Norms and rates',
  'social-value': 'Social value (not cash)',
} as const;
export type NumberKind = keyof typeof numberKinds;

/** How close the page that was read stands to who sets the number. */
export const numberTiers = {
  A: 'Official page',
  B: 'Organisation that quotes an official table',
  C: 'Press or another page',
} as const;

export const numberUnits = ['pounds', 'percent', 'people', 'contacts'] as const;

/** A number as far as it can be said: one value, or a range. */
export interface Told {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  unit: (typeof numberUnits)[number];
}

const thousands = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** One value with its sign: "£40,159", "£9.90", "89%", "250 people", "1.3 million people". */
export function amountInWords(value: number, unit: Told['unit']): string {
  if (value >= 1e6 && unit !== 'percent')
    return `${unit === 'pounds' ? '£' : ''}${thousands.format(value / 1e6)} million${unit === 'pounds' ? '' : ` ${unit}`}`;
  if (unit === 'pounds') return `£${(Number.isInteger(value) ? thousands : pence).format(value)}`;
  if (unit === 'percent') return `${thousands.format(value)}%`;
  return `${thousands.format(value)} ${unit}`;
}

/** The number as it is read in a sentence: "£40,159", "200 to 250 people". */
export function numberInWords({ value, low, high, unit }: Told): string {
  if (value !== undefined) return amountInWords(value, unit);
  const [from, to] = [low ?? 0, high ?? 0];
  return unit === 'pounds' || unit === 'percent'
    ? `${amountInWords(from, unit)} to ${amountInWords(to, unit)}`
    : `${thousands.format(from)} to ${amountInWords(to, unit)}`;
}
