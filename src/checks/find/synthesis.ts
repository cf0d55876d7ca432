import { tallyOf, type Tally } from '#model/tally.ts';
import { topicVocabularies, type TopicVocabulary } from '#schemas/synthesis.ts';
import type { Content } from '../content.ts';
import { areListedRead } from './unjudged.ts';
import type { Finding } from '../report/problem.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What a sentence may count, and where the tally holds it. */
const counted: [RegExp, (tally: Tally, schemes: number) => number][] = [
  [/evidence summar(?:y|ies)/, ({ summaries }) => summaries],
  [/randomised trials?/, ({ trials }) => trials],
  [/reviews?/, ({ reviews }) => reviews],
  [/findings?/, ({ findings }) => findings],
  [/case stud(?:y|ies)/, (_tally, schemes) => schemes],
  [/favourable/, ({ byDirection }) => byDirection.favourable],
  [/mixed/, ({ byDirection }) => byDirection.mixed],
  [/(?:with )?no clear effect/, ({ byDirection }) => byDirection['no clear effect']],
  [/unfavourable/, ({ byDirection }) => byDirection.unfavourable],
];

interface Synthesis {
  vocabulary: TopicVocabulary;
  term: string;
  text: string;
  at(field: string): { path: string; line: number; column: number };
}

function synthesesOf({ entries }: Content): Synthesis[] {
  const page = entries.find(({ folder, id }) => folder === 'lists' && id === 'syntheses');
  const items = Array.isArray(page?.data.syntheses) ? (page.data.syntheses as Record<string, unknown>[]) : [];
  return items.flatMap((item, index) => {
    const { vocabulary, term, text } = item ?? {};
    if (!isVocabulary(vocabulary) || typeof term !== 'string' || typeof text !== 'string') return [];
    const at = (field: string) => ({ path: page!.path, ...page!.yaml.locate(['syntheses', index, field]) });
    return [{ vocabulary, term, text, at }];
  });
}

const isTerm = ({ lists, unread }: Content, { vocabulary, term }: Synthesis): boolean =>
  unread.has(`vocabulary/${vocabulary}.yaml`) ||
  Boolean(lists.get(`vocabulary/${vocabulary}`)?.items.some(({ id }) => id === term));

/** Syntheses of terms that are not there. */
export function unknownSynthesisTerms(content: Content): Finding[] {
  return synthesesOf(content)
    .filter((synthesis) => !isTerm(content, synthesis))
    .map(({ vocabulary, term, at }) => ({
      ...at('term'),
      wrong: `there is no term "${term}"`,
      right: `use a term of content/vocabulary/${vocabulary}.yaml`,
    }));
}

/** Counts in the prose of a synthesis that are not the computed ones. */
export function synthesisCounts(content: Content): Finding[] {
  if (!areListedRead(content)) return [];
  const evidence = content.entries.filter(({ folder }) => folder === 'evidence').map(({ data }) => data);
  const schemes = content.entries.filter(({ folder }) => folder === 'case-studies').map(({ data }) => data);
  return synthesesOf(content)
    .filter((synthesis) => isTerm(content, synthesis))
    .flatMap(({ vocabulary, term, text, at }) => {
      const tally = tallyOf(evidence, vocabulary, term);
      const carrying = schemes.filter(({ [vocabulary]: terms }) => Array.isArray(terms) && terms.includes(term)).length;
      return counted.flatMap(([noun, count]) =>
        [...text.matchAll(new RegExp(`\\b(\\d+|${words.join('|')}) (?:are |is )?(${noun.source})(?![\\w-])`, 'gi'))]
          .filter(([, number]) => numberOf(number!) !== count(tally, carrying))
          .map(([, number, what]) => ({
            ...at('text'),
            wrong: `this says "${number} ${what}", and the entries give ${count(tally, carrying)}`,
            right: 'write the number that the entries give',
          })),
      );
    });
}

const isVocabulary = (value: unknown): value is TopicVocabulary =>
  (topicVocabularies as readonly unknown[]).includes(value);

const numberOf = (text: string): number => {
  const word = words.indexOf(text.toLowerCase());
  return word === -1 ? Number(text) : word;
};
