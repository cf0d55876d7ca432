import type { Term, VocabularyName } from '#schemas/term.ts';
import { caseStudies, evidence, type CaseStudyEntry, type EvidenceEntry } from '#lib/collections.ts';
import { vocabulary } from '#lib/vocabulary.ts';

/** The vocabularies whose terms have a page of their own. */
export const topicVocabularies = ['activities', 'people', 'outcomes'] as const satisfies VocabularyName[];
export type TopicVocabulary = (typeof topicVocabularies)[number];

export interface Topic {
  vocabulary: TopicVocabulary;
  term: Term;
  schemes: CaseStudyEntry[];
  evidence: EvidenceEntry[];
}

/** Every term that something on the site carries, with all that carries it. */
export const topics: Topic[] = topicVocabularies.flatMap((name) =>
  vocabulary(name)
    .terms.map((term) => ({
      vocabulary: name,
      term,
      schemes: caseStudies.filter(({ data }) => data[name].includes(term.id)),
      evidence: evidence.filter(({ data }) => termsOfEvidence(data, name).includes(term.id)),
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
