import { formatNumber } from './text.ts';

const pence = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Pounds to the penny: "£841.39". */
export const toThePenny = (pounds: number): string => `${signOf(pounds)}£${pence.format(Math.abs(pounds))}`;

/** Whole pounds: "£36,598". */
export const inWholePounds = (pounds: number): string =>
  `${signOf(pounds)}£${formatNumber(Math.round(Math.abs(pounds)))}`;

/** Pounds for reading: whole pounds from £10, to the penny below. */
export const inPounds = (pounds: number): string =>
  Math.abs(pounds) < 10 ? toThePenny(pounds) : inWholePounds(pounds);

const signOf = (pounds: number): string => (pounds < 0 ? '−' : '');
