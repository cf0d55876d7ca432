import type { TopicVocabulary } from '#schemas/synthesis.ts';
import type { Term } from '#schemas/term.ts';
import { cellOf, type EvidenceMap, type JudgedBody, type MappedFinding } from './evidence-map.ts';
import { formatTerms } from '#model/text.ts';

/** A cell as the page of a topic shows it: what is crossed with the topic, what is known, and the findings behind it. */
export interface TopicCell {
  term: Term;
  /** The activity in whose row it is: directness is told for it. Null for a group of people. */
  activity: string | null;
  bodies: JudgedBody[];
  findings: MappedFinding[];
}

/** The findings of a topic, each once, of the strongest study first. */
export function findingsOfTopic(map: EvidenceMap, vocabulary: TopicVocabulary, term: string): MappedFinding[] {
  return map.findings.filter((finding) =>
    vocabulary === 'outcomes' ? finding.outcome === term : finding[vocabulary].includes(term),
  );
}

/** The row of an activity, the column of an outcome, or, for a group of people, what was found among them by outcome. */
export function cellsOfTopic(map: EvidenceMap, vocabulary: TopicVocabulary, term: string): TopicCell[] {
  if (vocabulary === 'people') {
    const findings = findingsOfTopic(map, vocabulary, term);
    return map.outcomes.map((outcome) => ({
      term: outcome,
      activity: null,
      bodies: [],
      findings: findings.filter((finding) => finding.outcome === outcome.id),
    }));
  }
  const crossed = vocabulary === 'outcomes' ? map.activities : map.outcomes;
  return crossed.map((other) => {
    const [activity, outcome] = vocabulary === 'outcomes' ? [other.id, term] : [term, other.id];
    const cell = cellOf(map, activity, outcome);
    return { term: other, activity, bodies: cell?.bodies ?? [], findings: cell?.findings ?? [] };
  });
}

/** A question that the evidence leaves open, and the terms that it is open for. */
export interface OpenQuestion {
  what: string;
  terms: string;
}

/** What nobody has studied, what was studied and not judged together, what we do not know, and what no study of the UK alone shows. */
export function openQuestions(vocabulary: TopicVocabulary, cells: readonly TopicCell[]): OpenQuestion[] {
  const found = cells.filter(({ findings, bodies }) => findings.length + bodies.length > 0);
  const levels = ({ bodies }: TopicCell) => bodies.map(({ certainty }) => certainty.level);
  const questions: [what: string, cells: readonly TopicCell[]][] = [
    ['No study found', cells.filter((cell) => !found.includes(cell))],
    [
      'Studied, and not yet judged together',
      vocabulary === 'people' ? [] : found.filter(({ bodies }) => bodies.length === 0),
    ],
    [
      'We do not know, or cannot judge',
      found.filter(
        (cell) => cell.bodies.length > 0 && levels(cell).every((level) => level === null || level === 'very low'),
      ),
    ],
    [
      'No study known to be of the UK alone',
      found.filter(({ findings }) => findings.length > 0 && findings.every(({ uk }) => uk !== 'all')),
    ],
  ];
  return questions
    .filter(([, open]) => open.length > 0)
    .map(([what, open]) => ({ what, terms: formatTerms(open.map(({ term }) => term.label)) }));
}
