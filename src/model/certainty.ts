/** Levels of certainty of a body of evidence, lowest first: the four of GRADE. */
export const certaintyLevels = ['very low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof certaintyLevels)[number];

/** How high a level stands, for putting in order: 0 is very low. What has no level stands below it, at -1. */
export const levelRank = (level: Certainty | null): number => (level === null ? -1 : certaintyLevels.indexOf(level));

/** The best design that answers a question, with the level at which a body that rests on it starts. */
export const starts = {
  randomised: { label: 'Randomised trials', level: 'high' },
  'non-randomised': { label: 'Comparisons without randomisation, cohorts, before and after', level: 'low' },
  model: { label: 'An economic model', level: null },
} as const;
export type Start = keyof typeof starts;

/** The five GRADE domains that can lower a body, with the question each one asks. */
export const domains = {
  riskOfBias: { label: 'Risk of bias', question: 'Could the way the studies were done have produced the result?' },
  inconsistency: { label: 'Inconsistency', question: 'Do the studies disagree in a way that matters?' },
  indirectness: { label: 'Indirectness', question: 'Were the people, place, offer or outcome different from ours?' },
  imprecision: { label: 'Imprecision', question: 'Are there too few people, or is the range too wide to act on?' },
  publicationBias: { label: 'Publication bias', question: 'Might studies with other results be missing?' },
} as const;
export type Domain = keyof typeof domains;

/** Steps down: 0, 1 or 2; 'na' where the question does not apply; null where it was not judged. */
export type Steps = 0 | 1 | 2 | 'na' | null;

/** The domains in which "not judged" counts as one step. */
const notJudgedCounts: readonly Domain[] = ['riskOfBias', 'imprecision'];

/** How much of its studies was read for a body. */
export const readingsOfBodies = {
  'full text': 'Full texts',
  'review rated bias': 'A review that rated bias, or its table',
  abstracts: 'Abstracts and summaries',
} as const;
export type ReadingOfBody = keyof typeof readingsOfBodies;

/** What the level of a body follows from. */
export interface BodyJudgements {
  kind: 'effect' | 'economic' | 'descriptive';
  start: Start;
  read: ReadingOfBody;
  /** How many people judged it, each without sight of the other. */
  judges: number;
  steps: Record<Domain, Steps>;
  /** Steps up, for one of GRADE's three reasons. */
  up: number;
  /** The rating that the review's authors printed, and its distance from our question in steps. */
  authors?: { level: Certainty; distance: number; stands: boolean } | undefined;
  /** The level of the body that feeds a model; null where that body has none. */
  inputLevel?: Certainty | null | undefined;
  /** True where nothing measured it against anything. */
  cannotJudge?: boolean | undefined;
}

/** A level, whose judgement it is, and why it may change. No level, no basis. */
export interface BodyCertainty {
  level: Certainty | null;
  basis: 'authors' | 'adapted' | null;
  provisional: boolean;
  /** Why it is provisional, each in a few words. */
  why: string[];
}

/**
 * The certainty of a body of evidence: one question, one outcome, all studies together.
 *
 * Start at high for randomised trials, at low without randomisation, for a model at the level of the body that feeds
 * it; take off the steps of the five domains, where "not judged" counts one for risk of bias and for imprecision; add
 * the steps up only where nothing was taken off, bias was judged and the full text was read; stay between very low and
 * high. Where the authors of a review printed a rating that stands, theirs counts, less its distance from our question.
 * Method: the page of the duty "grading", after GRADE (Guyatt and others, 2008; Schünemann and others, Cochrane Handbook ch. 14).
 */
export function certaintyOfBody(body: BodyJudgements): BodyCertainty {
  if (body.kind === 'descriptive' || body.cannotJudge) return noLevel;
  if (body.authors?.stands) {
    const level = atLeastVeryLow(certaintyLevels.indexOf(body.authors.level) - body.authors.distance);
    return withWhy(level, 'authors', reasonsToWait(body, false));
  }
  const start = startOf(body);
  if (start === null) return noLevel;
  const down = stepsDown(body.steps);
  const level = atLeastVeryLow(start - down + (mayGoUp(body, down) ? body.up : 0));
  return withWhy(level, 'adapted', reasonsToWait(body, true));
}

const noLevel: BodyCertainty = { level: null, basis: null, provisional: false, why: [] };

const withWhy = (level: Certainty, basis: 'authors' | 'adapted', why: string[]): BodyCertainty => ({
  level,
  basis,
  provisional: why.length > 0,
  why,
});

function startOf({ start, inputLevel }: BodyJudgements): number | null {
  const level = start === 'model' ? (inputLevel ?? null) : starts[start].level;
  return level === null ? null : certaintyLevels.indexOf(level);
}

/** How many steps the five answers take off together. */
export function stepsDown(steps: BodyJudgements['steps']): number {
  return (Object.keys(domains) as Domain[]).reduce((sum, domain) => sum + stepsOf(domain, steps[domain]), 0);
}

/** How many steps one answer takes off. */
export function stepsOf(domain: Domain, steps: Steps): number {
  if (steps === 'na') return 0;
  return steps ?? (notJudgedCounts.includes(domain) ? 1 : 0);
}

const mayGoUp = ({ start, steps, read }: BodyJudgements, down: number): boolean =>
  start === 'non-randomised' && down === 0 && steps.riskOfBias !== null && read === 'full text';

function reasonsToWait({ read, judges, steps, authors }: BodyJudgements, ourSteps: boolean): string[] {
  const open = (Object.keys(domains) as Domain[]).filter((domain) => steps[domain] === null);
  const named = (list: Domain[]) => list.map((domain) => domains[domain].label.toLowerCase()).join(', ');
  const counted = open.filter((domain) => notJudgedCounts.includes(domain));
  const uncounted = open.filter((domain) => !notJudgedCounts.includes(domain));
  return [
    read === 'abstracts' &&
      (authors?.stands ? 'the authors’ rating was read in an abstract' : 'read in abstracts and summaries only'),
    judges < 2 && 'one judge',
    ourSteps && counted.length > 0 && `${named(counted)} not judged: counted as one step`,
    ourSteps && uncounted.length > 0 && `${named(uncounted)} not judged`,
  ].filter((reason) => reason !== false);
}

const atLeastVeryLow = (level: number): Certainty =>
  certaintyLevels[Math.min(certaintyLevels.length - 1, Math.max(0, level))]!;

/** Whose level it is, as it stands beside the word. */
export const basisLabels = {
  authors: 'GRADE, by the review’s authors',
  adapted: 'adapted from GRADE',
} as const;
