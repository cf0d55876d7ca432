import type { TopicVocabulary } from '#schemas/synthesis.ts';

/** What a tally needs of an evidence summary; the check counts entries that may not be whole yet. */
export interface Countable {
  design?: unknown;
  activities?: unknown;
  people?: unknown;
  outcomes?: unknown;
}

interface CountableFinding {
  outcome?: unknown;
  notAnEffect?: unknown;
}

export interface Tally {
  summaries: number;
  trials: number;
  reviews: number;
  findings: number;
}

const reviewDesigns = ['meta-analysis', 'systematic review'];

/** How many evidence summaries and findings deal with a term and of which designs. Which way findings point is not counted. */
export function tallyOf(evidence: readonly Countable[], vocabulary: TopicVocabulary, term: string): Tally {
  const dealing = evidence.filter((entry) => carries(entry, vocabulary, term));
  const findings = dealing
    .flatMap(findingsOf)
    .filter(({ notAnEffect }) => !notAnEffect)
    .filter(({ outcome }) => vocabulary !== 'outcomes' || outcome === term);
  return {
    summaries: dealing.length,
    trials: dealing.filter(({ design }) => design === 'RCT').length,
    reviews: dealing.filter(({ design }) => reviewDesigns.includes(String(design))).length,
    findings: findings.length,
  };
}

function carries(entry: Countable, vocabulary: TopicVocabulary, term: string): boolean {
  if (vocabulary === 'outcomes') return findingsOf(entry).some(({ outcome }) => outcome === term);
  const terms = entry[vocabulary];
  return Array.isArray(terms) && terms.includes(term);
}

function findingsOf({ outcomes }: Countable): CountableFinding[] {
  return Array.isArray(outcomes) ? outcomes.filter((finding) => finding !== null && typeof finding === 'object') : [];
}
