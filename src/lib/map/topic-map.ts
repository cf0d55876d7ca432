import type { TopicVocabulary } from '#schemas/synthesis.ts';
import type { Term } from '#schemas/term.ts';
import { cellOf, type EvidenceMap, type MappedFinding } from './evidence-map.ts';
import { formatTerms } from '#model/text.ts';

/** A cell as the page of a topic shows it: what is crossed with the topic, and what was found. */
export interface TopicCell {
  term: Term;
  findings: MappedFinding[];
}

/** The findings of a topic, each once, most certain first. */
export function findingsOfTopic(map: EvidenceMap, vocabulary: TopicVocabulary, term: string): MappedFinding[] {
  return map.findings.filter((finding) =>
    vocabulary === 'outcomes' ? finding.outcome === term : finding[vocabulary].includes(term),
  );
}

/** The row of an activity, the column of an outcome, or, for a group of people, what was found among them by outcome. */
export function cellsOfTopic(map: EvidenceMap, vocabulary: TopicVocabulary, term: string): TopicCell[] {
  if (vocabulary === 'outcomes') {
    return map.activities.map((activity) => ({
      term: activity,
      findings: cellOf(map, activity.id, term)?.findings ?? [],
    }));
  }
  const findings = findingsOfTopic(map, vocabulary, term);
  return map.outcomes.map((outcome) => ({
    term: outcome,
    findings: findings.filter((finding) => finding.outcome === outcome.id),
  }));
}

/** A question that the evidence leaves open, and the terms that it is open for. */
export interface OpenQuestion {
  what: string;
  terms: string;
}

/** What nobody has studied, what is known with very low certainty only, and what no study of the UK alone shows. */
export function openQuestions(cells: readonly TopicCell[]): OpenQuestion[] {
  const found = cells.filter(({ findings }) => findings.length > 0);
  const questions: [what: string, cells: readonly TopicCell[]][] = [
    ['No study found', cells.filter(({ findings }) => findings.length === 0)],
    [
      'Only findings of very low certainty',
      found.filter(({ findings }) => findings.every(({ certainty }) => certainty === 'very low')),
    ],
    ['No study known to be of the UK alone', found.filter(({ findings }) => findings.every(({ uk }) => uk !== 'all'))],
  ];
  return questions
    .filter(([, open]) => open.length > 0)
    .map(([what, open]) => ({ what, terms: formatTerms(open.map(({ term }) => term.label)) }));
}
