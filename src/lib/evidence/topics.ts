import { topicVocabularies, type Synthesis, type TopicVocabulary } from '#schemas/synthesis.ts';
import { isLongUnseen } from '#model/clock.ts';
import { today } from '#site.ts';
import { tallyOf, type Tally } from '#model/tally.ts';
import type { Term } from '#schemas/term.ts';
import {
  caseStudies,
  evidence,
  guides,
  lists,
  type CaseStudyEntry,
  type EvidenceEntry,
} from '#lib/content/collections.ts';
import { byStrength } from './relations.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';

export { topicVocabularies };

export interface Topic {
  vocabulary: TopicVocabulary;
  term: Term;
  schemes: CaseStudyEntry[];
  evidence: EvidenceEntry[];
  tally: Tally;
  /** What the entries say together, where somebody has written it. */
  synthesis: Synthesis | undefined;
  /** The id of the guide to an activity. */
  guide: string | undefined;
}

/** Every term that something on the site carries, with all that carries it. */
export const topics: Topic[] = topicVocabularies.flatMap((name) =>
  vocabulary(name)
    .terms.map((term) => ({
      vocabulary: name,
      term,
      // What nobody has seen running for years stands after what somebody has.
      schemes: caseStudies
        .filter(({ data }) => data[name].includes(term.id))
        .toSorted((a, b) => Number(isLongUnseen(a.data.status, today)) - Number(isLongUnseen(b.data.status, today))),
      evidence: evidence.filter(({ data }) => termsOfEvidence(data, name).includes(term.id)).toSorted(byStrength),
      tally: tallyOf(
        evidence.map(({ data }) => data),
        name,
        term.id,
      ),
      synthesis: lists.syntheses.syntheses.find((item) => item.vocabulary === name && item.term === term.id),
      guide: name === 'activities' ? guides.find(({ data }) => data.activity === term.id)?.id : undefined,
    }))
    .filter((topic) => topic.schemes.length + topic.evidence.length > 0),
);

/** The topic of a term, where something on the site carries it. */
export function topicOf(vocabularyName: TopicVocabulary, term: string): Topic | undefined {
  return topics.find((topic) => topic.vocabulary === vocabularyName && topic.term.id === term);
}

function termsOfEvidence(data: EvidenceEntry['data'], name: TopicVocabulary): string[] {
  return name === 'outcomes' ? data.outcomes.map(({ outcome }) => outcome) : data[name];
}
