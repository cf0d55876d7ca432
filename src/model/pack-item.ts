import type { FactStatus } from '#schemas/correction.ts';
import type { Certainty } from './certainty.ts';
import type { Direction } from './direction.ts';
import type { KindIn } from './kinds.ts';

/** A text as runs of words, each followed by the ids of the sources it rests on. A run may be a link. */
export type CitedText = ({ text: string; href?: string } | { ref: string })[];

/** A source as a paper lists it. */
export interface PackSource {
  id: string;
  /** One Harvard line, without the address. */
  text: string;
  url: string | null;
  /** What was read of it, where the page says. */
  read: string | null;
}

/** One finding, in the words of its page. */
export interface PackFinding {
  id: string;
  outcome: string;
  /** Null for a description, which says nothing about an effect. */
  direction: Direction | null;
  /** The strength of its study, in words. */
  strength: string | null;
  design: string;
  words: string;
  /** "Odds ratio: 1.19 (95% CI 0.99 to 1.43)", or null where the source gives words only. */
  effect: string | null;
  /** The other study, where the finding is not of the study the page is about. */
  study: string | null;
  source: string;
}

/** A study with the direction of its findings and its strength. */
export interface PackStudy {
  /** Kind and id: evidence/<id>. */
  ref: string;
  title: string;
  address: string;
  design: string;
  /** The id of its main publication. */
  source: string;
  /** Bias, precision and directness, in words. */
  strength: string;
  /** For sorting, strongest first. */
  rank: number;
  findings: { id: string; outcome: string; direction: Direction }[];
}

/** What is known on one question, as a paper says it. */
export interface PackBody {
  id: string;
  /** "Do choirs ease loneliness?" */
  question: string;
  sentence: string;
  /** "Not known; what there is leans favourable, very uncertain"; empty for a count. */
  direction: string;
  /** "Low certainty; adapted from GRADE; provisional" */
  level: string;
  address: string;
  /** The same in everyday units, or null where nothing gives them. */
  everyday: string | null;
  harms: string;
  /** The same in a few words: "Not read". */
  harmsKnown: string;
  /** Whom it may not suit, by our judgement; null where nobody is named. */
  notFor: string | null;
  /** What would change the answer. */
  change: string;
  /** The main publications of the studies that it rests on. */
  sources: string[];
}

interface ItemBase {
  /** Kind and id: case-studies/<id>. */
  ref: string;
  title: string;
  summary: CitedText;
  /** The full address of the page. */
  address: string;
  /** The day the page was last read against its sources, or last changed. */
  checked: string;
  /** What a reader in Wales should know of it. */
  wales: string;
  /** Whether it is about Wales, or holds there. */
  inWales: boolean;
  sources: PackSource[];
  /** Studies that found otherwise on the activity and outcome of a favourable finding shown here, strongest study first. */
  differing: PackStudy[];
  /** What is known on the questions that it bears on, surest first. */
  known: PackBody[];
}

export interface PackResult {
  id: string;
  value: string;
  /** The words a figure of unknown origin must be shown with. */
  warning: string | null;
  statement: string;
  design: string;
  designNote: string | null;
  denominator: string | null;
  period: string | null;
  measure: string | null;
  reportedBy: string;
  source: string;
}

export interface PackCost {
  id: string;
  /** What the sum is, in words; sums of different roles are never added. */
  role: string;
  /** Whether it says what a scheme costs. */
  isCost: boolean;
  value: string;
  warning: string | null;
  statement: string;
  year: string;
  paidBy: string | null;
  source: string;
}

export interface CaseStudyItem extends ItemBase {
  kind: 'case-studies';
  place: string;
  region: string;
  /** What kinds of council, by type and by how rural; empty for a whole nation. */
  councils: string[];
  activities: string[];
  people: string[];
  settings: string[];
  lead: string;
  whoRefers: CitedText;
  selfReferral: string;
  length: CitedText;
  funders: string;
  funding: CitedText;
  status: string;
  strongestDesign: string;
  /** False where nothing shows that people got better. */
  outcomesQuantified: boolean;
  /** Of everybody referred, how many came how far; null where that is not stated. */
  reach: CitedText | null;
  measured: string[];
  results: PackResult[];
  costs: PackCost[];
  caveats: CitedText[];
  relevance: CitedText;
  research: { same: PackStudy[]; similar: PackStudy[] };
}

export interface EvidenceItem extends ItemBase {
  kind: 'evidence';
  design: string;
  designNote: string | null;
  strength: string;
  strengthSummary: string;
  harms: string;
  activities: string[];
  country: string;
  population: string;
  setting: string;
  sample: string | null;
  comparator: string;
  followUp: string;
  read: string;
  readingNote: string;
  funding: string;
  findings: PackFinding[];
  limitations: CitedText[];
  meaning: CitedText;
  /** The id of its main publication. */
  source: string;
}

export interface FactItem extends ItemBase {
  kind: 'facts';
  /** The figure as it must be shown. */
  figure: string;
  statement: CitedText;
  strength: string;
  denominator: string;
  period: string;
  geography: string;
  caveat: string;
  doNotSay: string;
  sourceNote: string;
  contradictions: CitedText[];
  version: string;
  status: FactStatus;
  /** "Withdrawn on 3 December 2026", with what was wrong and what is right. */
  mark: { line: string; wrong: string; right: string } | null;
  activities: string[];
}

/** A part of a page of prose. */
export type ProsePart =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: CitedText }
  | { kind: 'list'; ordered: boolean; items: CitedText[] }
  | { kind: 'table'; columns: string[]; rows: CitedText[][] }
  | { kind: 'caveat'; title: string; parts: ProsePart[] };

export interface ProseItem extends ItemBase {
  kind: Exclude<KindIn<'packable'>, (CaseStudyItem | EvidenceItem | FactItem)['kind']>;
  text: ProsePart[];
  /** What a paper takes of an answer for its summary and for what is to be weighed; null for other pages. */
  answer: PackAnswer | null;
}

/** An answer in the parts that a short paper needs. */
export interface PackAnswer {
  sentences: CitedText[];
  /** The lowest level among the bodies of evidence that it rests on; null where none has one. */
  level: Certainty | null;
  doubt: CitedText | null;
  costs: CitedText[];
  reach: CitedText[];
  notFor: string[];
  next: CitedText[];
}

/** A page as a pack, a comparison or a paper takes it: /pack/items/<kind>/<id>.json */
export type PackItem = CaseStudyItem | EvidenceItem | FactItem | ProseItem;

/** What there is to choose from: /pack/index.json */
export interface PackIndex {
  /** The day of the newest material on the site. */
  edition: string;
  /** The title of each page, by kind and id. */
  titles: Record<string, string>;
  /** The kind and id that a page has now, by those it had before. */
  renamed: Record<string, string>;
  /** Why a page is no longer there, by its kind and id. */
  removed: Record<string, string>;
}
