/** What the work of a year is counted by: how often each thing comes up, taken from the site itself or assumed. */
export const upkeepCounts = {
  due: 'pages and numbers that fall due within a year of the build',
  sources: 'sources that the site cites',
  assumed: 'times a year, assumed',
} as const;
export type UpkeepCount = keyof typeof upkeepCounts;

/** A low and a high value of one thing. */
export interface Span {
  low: number;
  high: number;
}

/** Work that comes up so many times a year and takes so many minutes each time. */
export interface UpkeepWork {
  /** How many there are; for what is assumed, how many times. */
  times: Span;
  minutes: Span;
}

const each = (make: (end: keyof Span) => number): Span => ({ low: make('low'), high: make('high') });

/** Days of a year's work: times × minutes, by 60, by the hours of a working day; unrounded. */
export const daysOf = ({ times, minutes }: UpkeepWork, hoursInDay: number): Span =>
  each((end) => (times[end] * minutes[end]) / 60 / hoursInDay);

/** The sum of several spans, end by end. */
export const sumOf = (spans: readonly Span[]): Span => each((end) => spans.reduce((sum, span) => sum + span[end], 0));

/** Pounds of a year: days × pounds a day, and what is bought; unrounded. */
export const poundsOf = (days: Span, poundsADay: Span, bought: readonly Span[]): Span =>
  sumOf([each((end) => days[end] * poundsADay[end]), ...bought]);
