import { tallyOf, type Tally } from '#model/tally.ts';
import { topicVocabularies, type TopicVocabulary } from '#schemas/synthesis.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../report/problem.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What a sentence may count, and where the tally holds it. */
const counted: [RegExp, (tally: Tally, schemes: number) => number][] = [
  [/evidence summar(?:y|ies)/, ({ summaries }) => summaries],
  [/randomised trials?/, ({ trials }) => trials],
  [/reviews?/, ({ reviews }) => reviews],
  [/findings?/, ({ findings }) => findings],
  [/case stud(?:y|ies)/, (_tally, schemes) => schemes],
];

/** Counts in the prose of a synthesis that are not the computed ones, and terms that are not there. */
export function synthesisCounts({ entries, lists }: Content): Problem[] {
  const evidence = entries.filter(({ folder }) => folder === 'evidence').map(({ data }) => data);
  const schemes = entries.filter(({ folder }) => folder === 'case-studies').map(({ data }) => data);
  const page = entries.find(({ folder, id }) => folder === 'lists' && id === 'syntheses');
  const syntheses = Array.isArray(page?.data.syntheses) ? (page.data.syntheses as Record<string, unknown>[]) : [];
  return syntheses.flatMap((item, index): Problem[] => {
    const { vocabulary, term, text } = item ?? {};
    if (!isVocabulary(vocabulary) || typeof term !== 'string' || typeof text !== 'string') return [];
    const at = (field: string) => page!.yaml.locate(['syntheses', index, field]);
    if (!lists.get(`vocabulary/${vocabulary}`)?.items.some(({ id }) => id === term)) {
      return [
        {
          path: page!.path,
          ...at('term'),
          rule: 'unknown-term',
          wrong: `there is no term "${term}"`,
          right: `use a term of content/vocabulary/${vocabulary}.yaml`,
        },
      ];
    }
    const tally = tallyOf(evidence, vocabulary, term);
    const carrying = schemes.filter(({ [vocabulary]: terms }) => Array.isArray(terms) && terms.includes(term)).length;
    return counted.flatMap(([noun, count]) =>
      [...text.matchAll(new RegExp(`\\b(\\d+|${words.join('|')}) (?:are |is )?(${noun.source})(?![\\w-])`, 'gi'))]
        .filter(([, number]) => numberOf(number!) !== count(tally, carrying))
        .map(([, number, what]) => ({
          path: page!.path,
          ...at('text'),
          rule: 'synthesis-count' as const,
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
