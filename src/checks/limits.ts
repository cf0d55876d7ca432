import { formatNumber } from '#model/text.ts';

/** How large, long, deep and far away anything in the content may be: far above any real page, far below what does harm. */
export const limits = {
  /** Characters of one page. */
  characters: 200_000,
  /** Characters of a file that holds a list. */
  listCharacters: 5_000_000,
  lineLength: 8_000,
  nesting: 30,
  fileName: 100,
  title: 250,
  fieldText: 4_000,
  fieldDepth: 12,
  number: 1e12,
  pictureBytes: 300_000,
  picturePixels: 25_000_000,
  firstYear: 1800,
  yearsAhead: 10,
} as const;

/** The limits in an author's words, as the page on the rules states them. */
export const statedLimits: readonly string[] = [
  `A page: ${formatNumber(limits.characters)} characters; a file that holds a list: ${formatNumber(limits.listCharacters)}.`,
  `A line: ${formatNumber(limits.lineLength)} characters. A title: ${limits.title}. Any other field: ${formatNumber(limits.fieldText)}.`,
  `The name of a file: ${limits.fileName} letters, before its ending.`,
  `Lists and quotations inside one another: ${limits.nesting} deep. Groups of fields: ${limits.fieldDepth} deep.`,
  `A number: up to a million million. A picture: ${limits.pictureBytes / 1000} kilobytes, and ${limits.picturePixels / 1e6} million points.`,
  `A date: one that is in the calendar, not before ${limits.firstYear}. What has been done (reviewed, updated, published, removed) is not in the future; what is to be done is at most ${limits.yearsAhead} years away.`,
];
