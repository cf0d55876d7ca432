import { isOverdue, monthsAfter, testAgainAfterMonths } from './clock.ts';
import { capitalise, count, formatDay, formatList, formatNumber } from './text.ts';

/** The ways in which a page is looked at when it is tested for accessibility. */
export const accessModes = {
  light: 'In light colours, 1,280 px wide',
  dark: 'In dark colours',
  'forced colours': 'In forced colours, as of high contrast',
  narrow: '320 px wide',
  zoomed: 'Zoomed to 400 %',
} as const;
export type AccessMode = keyof typeof accessModes;

/** What axe cannot see and a script tests on a page of each template before a change is published, with its criteria of WCAG. */
export const scriptedChecks = {
  'focus order': {
    criteria: ['2.1.2', '2.4.3'],
    says: 'the keyboard goes through a page in the order in which it is read, and is never caught',
  },
  'focus seen': {
    criteria: ['2.4.7', '2.4.11'],
    says: 'what the keyboard stands on is marked, is in sight and is not covered by another part of the page',
  },
  'target size': {
    criteria: ['2.5.8'],
    says: 'what can be pressed is 24 px wide and high, stands in a line of text, or has room around it',
  },
  'text spacing': {
    criteria: ['1.4.12'],
    says: 'with more space between lines, words and letters nothing is cut off or lies over something else',
  },
  reflow: { criteria: ['1.4.10'], says: 'at a zoom of 400 % no page scrolls sideways' },
  'reduced motion': { criteria: ['2.3.3'], says: 'nothing moves for readers who ask for less motion' },
  paper: { criteria: [], says: 'what is folded away on a screen is printed, in dark letters on white' },
} as const satisfies Record<string, { criteria: readonly string[]; says: string }>;
export type ScriptedCheck = keyof typeof scriptedChecks;

/** A rule that found something, and how much. */
export interface AccessFinding {
  /** Its name: that of axe, or `reflow` for a page that scrolls sideways. */
  rule: string;
  /** What it asks, as the program words it. */
  help: string;
  /** The success criteria of WCAG that it belongs to, as 1.4.3; none for good practice. */
  criteria: readonly string[];
  pages: number;
  /** How many elements, on all of those pages together. */
  places: number;
  modes: readonly AccessMode[];
  /** The address of the first page on which it was found. */
  example: string;
}

/** What a test of every page found, and how it was made. */
export interface AccessRecord {
  tested: Date;
  commit: string;
  axe: string;
  browser: string;
  /** How many pages the site had, and how many of them were looked at. */
  pages: number;
  looked: number;
  /** Of a template with more pages than this, only so many were looked at; null where every page was. */
  sample: number | null;
  modes: readonly { mode: AccessMode; pages: number; faulty: number }[];
  notMet: readonly AccessFinding[];
  /** What the program could not decide by itself, and nobody is on record as having looked at. */
  undecided: readonly AccessFinding[];
}

/** The day by which every page is to be tested again. */
export const testAgainBy = ({ tested }: Pick<AccessRecord, 'tested'>): Date =>
  monthsAfter(tested, testAgainAfterMonths);

/** How far the site meets the guidelines, as far as anything on record can say. */
export function conformanceInWords(record: AccessRecord | null): string {
  if (!record) return 'No test of its pages is on record, so how far this site meets the guidelines is not known.';
  const test = record.sample === null ? 'the last test of every page' : 'the last test, of a sample of pages,';
  if (record.notMet.some(({ criteria }) => criteria.length > 0))
    return `This site meets the guidelines in part: ${test} found what is listed below.`;
  return `${capitalise(test)} found no part of this site that fails the guidelines.`;
}

/** What is to be said of a test whose day is past; null while it is not. */
export const overdueInWords = (record: AccessRecord, today: Date): string | null =>
  isOverdue(testAgainBy(record), today)
    ? `This test was to be made again by ${formatDay(testAgainBy(record))}, and no newer one is on record. What it says may no longer hold.`
    : null;

/** How a test was made, in sentences. */
export function testInWords({ tested, pages, looked, sample, axe, browser, commit, modes }: AccessRecord): string {
  const which =
    sample === null
      ? `every page of the site, ${formatNumber(pages)} in all`
      : `${formatNumber(looked)} of the ${formatNumber(pages)} pages of the site. Of a template with more than ${sample} pages it saw ${sample}, spread evenly over them; of every other template all`;
  const how = modes.every((mode) => mode.pages === looked)
    ? 'Each was looked at in every way of the table.'
    : 'Where it saw more than nine pages of a template they took turns, the first in the first way of the table, the second in the second; every other page it saw in all of them.';
  return `On ${formatDay(tested)} axe ${axe}, in ${browser}, looked at ${which}. ${how} What was tested is commit ${commit.slice(0, 12)}.`;
}

/** A finding in a sentence: "Form elements must have labels (WCAG 4.1.2): 3 places on 2 pages, in dark colours." */
export function findingInWords({ help, criteria, places, pages, modes }: AccessFinding): string {
  const belongs = criteria.length > 0 ? `WCAG ${criteria.join(', ')}` : 'good practice, no criterion of WCAG';
  const ways = modes.map((mode) => accessModes[mode].toLowerCase().replace(/^in /, ''));
  return `${help} (${belongs}): ${count(places, 'place')} on ${count(pages, 'page')}; ${formatList(ways)}.`;
}

/** What is tested before a change is published, which is less than every page. */
export const eachChangeInWords =
  'Before a change is published, axe looks at a sample: the pages of a small site with made-up content in light colours, and a page of each template in dark colours and in one of the other ways. No fault is allowed. What axe cannot see is tested by scripts on the same pages:';
