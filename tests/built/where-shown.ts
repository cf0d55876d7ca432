import type { CaseStudy } from '../../src/schemas/case-study.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';

/** What shows an entry in words. The data files, their schemas and the dictionary hold every field by themselves. */
export const views = {
  page: 'its page',
  comparison: 'the comparison of several',
  pack: 'packs, and the paper made of one',
  markdown: 'its page as Markdown',
} as const;
export type View = keyof typeof views;

/** The views that show a field, or why none does in the words in which it is written. */
type Shown = readonly View[] | string;

type Inside<T> = NonNullable<T> extends readonly (infer Item)[] ? NonNullable<Item> : NonNullable<T>;

/** Every field of a group, each with where it is shown, or field by field. One that is forgotten is a type error. */
type ShownIn<T> = {
  [K in keyof T]-?: Shown | (Inside<T[K]> extends Date | string | number | boolean ? never : ShownIn<Inside<T[K]>>);
};

const everywhere: readonly View[] = ['page', 'comparison', 'pack', 'markdown'];
const besideOthers: readonly View[] = ['page', 'pack', 'markdown'];
const inFull: readonly View[] = ['page', 'markdown'];
const address = 'it is an address, not words';
const drawn = 'it is there for pictures, sorting and data; valueText says it in words';
const forTheCheck = 'it tells the house what the words say, and is not said again';
const numbered = 'it is shown as the number of a source';

/** What a result and a cost have in common. */
const anyFigure = {
  id: address,
  statement: everywhere,
  value: drawn,
  valueText: everywhere,
  qualifier: drawn,
  valueLow: drawn,
  valueHigh: drawn,
  unit: drawn,
  source: numbered,
  formerly: address,
  quotedOnly: everywhere,
} as const;

/** Where each field of a case study is shown. */
const caseStudy: ShownIn<CaseStudy> = {
  title: besideOthers,
  summary: besideOthers,
  place: {
    name: everywhere,
    region: everywhere,
    councils: ['page', 'comparison', 'pack'],
    nations: ['page'],
    note: ['page'],
  },
  lead: { name: everywhere, kind: ['page'], role: 'it stands beside the name, in lower case' },
  partners: ['page'],
  status: {
    kind: everywhere,
    asOf: everywhere,
    year: forTheCheck,
    note: ['page'],
    started: ['page'],
    ended: ['page'],
  },
  activities: ['page', 'comparison', 'pack'],
  offered: ['page'],
  people: everywhere,
  peopleNote: ['page'],
  needs: ['page'],
  settings: ['page', 'comparison', 'pack'],
  referral: { who: everywhere, how: ['page'], selfReferral: ['page', 'comparison', 'pack'] },
  length: { band: forTheCheck, note: everywhere },
  funding: { kinds: everywhere, note: besideOthers },
  outcomes: ['page', 'comparison', 'pack'],
  results: {
    ...anyFigure,
    scale: drawn,
    better: drawn,
    shareOf: drawn,
    role: forTheCheck,
    base: forTheCheck,
    valueBefore: drawn,
    valueAfter: drawn,
    valueService: drawn,
    valueComparison: drawn,
    comparisonBefore: drawn,
    comparisonAfter: drawn,
    ciLow: drawn,
    ciHigh: drawn,
    denominator: besideOthers,
    period: besideOthers,
    measure: besideOthers,
    design: everywhere,
    designNote: besideOthers,
    reportedBy: besideOthers,
  },
  flow: { who: ['page'], steps: 'they are drawn, and each leads to its figure' },
  costs: {
    ...anyFigure,
    role: everywhere,
    base: besideOthers,
    year: everywhere,
    paidBy: besideOthers,
  },
  strongestDesign: everywhere,
  strongestDesignNote: ['page'],
  outcomesQuantified: everywhere,
  lessons: { text: inFull, source: numbered },
  caveats: everywhere,
  relevance: everywhere,
  evidence: everywhere,
  sources: inFull,
  reviewed: everywhere,
  reviewBy: ['page'],
  formerly: address,
  draft: 'a draft has no page',
};

/** Where each field of an evidence summary is shown. */
const evidence: ShownIn<Evidence> = {
  title: besideOthers,
  summary: besideOthers,
  reference: numbered,
  design: everywhere,
  guidance: 'it stands in the table of activities, with its day',
  designNote: everywhere,
  setting: everywhere,
  country: everywhere,
  uk: forTheCheck,
  wales: everywhere,
  population: everywhere,
  people: forTheCheck,
  activities: ['page', 'comparison', 'pack'],
  comparator: everywhere,
  comparison: forTheCheck,
  sample: { value: everywhere, unit: 'it stands behind the number of people, where there is one', note: everywhere },
  followUp: everywhere,
  outcomes: {
    id: address,
    outcome: everywhere,
    direction: everywhere,
    finding: everywhere,
    effect: {
      measure: everywhere,
      value: drawn,
      valueText: everywhere,
      ciLow: everywhere,
      ciHigh: everywhere,
      interval: everywhere,
      p: everywhere,
      scale: drawn,
      analysed: 'it is drawn beside the effect on the page of its body of evidence',
      everyday: ['page'],
      note: everywhere,
    },
    source: numbered,
    study: everywhere,
    design: everywhere,
    sample: everywhere,
    strength: 'its summary stands beside the finding on the page; its reasons are those of the page, or in the data',
    formerly: address,
    notAnEffect: everywhere,
  },
  strength: {
    restsOn: forTheCheck,
    bias: inFull,
    precision: inFull,
    directness: inFull,
    agreement: ['page'],
    missingStudies: ['page'],
    summary: everywhere,
    ownGrade: everywhere,
  },
  harms: everywhere,
  directness: ['page'],
  datasets: 'it tells the house which publications hold the same people',
  inside: forTheCheck,
  fundingOrConflicts: besideOthers,
  limitations: everywhere,
  meaning: everywhere,
  whatWeRead: everywhere,
  readingNote: besideOthers,
  linkNote: ['page'],
  related: ['page'],
  sources: inFull,
  reviewed: everywhere,
  reviewBy: ['page'],
  formerly: address,
  draft: 'a draft has no page',
};

/** Where each field is shown, by kind of page. */
export const shown = { 'case-studies': caseStudy, evidence } as const;

/** The views that show the field at a path of names; none where a reason stands for why not. */
export function viewsOf(kind: keyof typeof shown, path: readonly string[]): readonly View[] {
  const found = path.reduce<unknown>(
    (at, name) =>
      at === null || typeof at !== 'object' || Array.isArray(at) ? at : (at as Record<string, unknown>)[name],
    shown[kind],
  );
  return Array.isArray(found) ? (found as View[]) : [];
}
