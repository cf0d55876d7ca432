import { lists } from '#lib/content/collections.ts';
import { evaluationTools } from '#lib/registers/tools.ts';
import { paths } from '#lib/site/paths.ts';
import { count } from '#model/text.ts';
import { topics } from '#lib/evidence/topics.ts';
import type { TopicVocabulary } from '#schemas/synthesis.ts';
import { distinctWords, type Found } from './found.ts';

const facetOf = { activities: 'activity', people: 'people', outcomes: 'outcome' } as const satisfies Record<
  TopicVocabulary,
  string
>;

/** The tools for evaluating. */
export const foundTools = (): Found[] =>
  evaluationTools.map(({ href, title, text }) => ({ url: href, kind: 'guide', title, summary: text }));

export const foundTopics = (): Found[] =>
  topics.map(({ vocabulary, term, schemes, evidence }) => ({
    url: paths.topic(vocabulary, term.id),
    kind: 'topic',
    title: term.label,
    summary: `${term.definition} ${count(schemes.length, 'case study', 'case studies')} and ${count(
      evidence.length,
      'evidence summary',
      'evidence summaries',
    )} on this site.`,
    words: distinctWords(term.synonyms.join(' ')),
    values: { [facetOf[vocabulary]]: [term.id] },
  }));

/** The pages that hold a list; what stands on them is found by itself. */
export const foundListPages = (): Found[] =>
  (
    [
      [paths.policy, 'timeline', 'policy'],
      [paths.connect, 'organisations', 'organisation'],
      [paths.measures, 'measures', 'measure'],
      [paths.funding, 'funding', 'money'],
      [paths.costs, 'costs', 'money'],
      [paths.workbench, 'funding-scenarios', 'money'],
      [paths.numbers, 'living-numbers', 'money'],
      [paths.whatGoodLooksLike, 'criteria', 'briefing'],
      [paths.upkeep, 'upkeep', 'about'],
      [paths.markTest, 'mark-test', 'about'],
      [paths.glossary, 'glossary', 'term'],
    ] as const
  ).map(([url, name, kind]) => ({ url, kind, title: lists[name].title, summary: lists[name].summary }));
