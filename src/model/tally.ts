import { directions, type Direction } from './direction.ts';
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
  direction?: unknown;
  notAnEffect?: unknown;
}

export interface Tally {
  summaries: number;
  trials: number;
  reviews: number;
  findings: number;
  byDirection: Record<Direction, number>;
}

const reviewDesigns = ['meta-analysis', 'systematic review'];

/** How many evidence summaries and findings deal with a term, of which designs, and which way they point. */
export function tallyOf(evidence: readonly Countable[], vocabulary: TopicVocabulary, term: string): Tally {
  const dealing = evidence.filter((entry) => carries(entry, vocabulary, term));
  const findings = dealing
    .flatMap(findingsOf)
    .filter(({ notAnEffect }) => !notAnEffect)
    .filter(({ outcome }) => vocabulary !== 'outcomes' || outcome === term);
  const pointing = (direction: string) => findings.filter((finding) => finding.direction === direction).length;
  return {
    summaries: dealing.length,
    trials: dealing.filter(({ design }) => design === 'RCT').length,
    reviews: dealing.filter(({ design }) => reviewDesigns.includes(String(design))).length,
    findings: findings.length,
    byDirection: Object.fromEntries(
      Object.keys(directions).map((direction) => [direction, pointing(direction)]),
    ) as Record<Direction, number>,
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
