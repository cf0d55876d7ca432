import type { StudyDesign } from '#model/design.ts';
import { formatList } from '#model/text.ts';
import type { Content, Entry } from '../content.ts';
import { readEvidence } from '../read-pages.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesWithSources } from '../read/sentences-with-sources.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** Words for a study, as a sentence begins to tell of one: "In one small trial", "A cohort study". */
const named =
  /(?<=^\s*|[.;:] |\b[Ii]n |\b[Ff]rom |\bby )(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]his) (?:\p{L}+ ){0,2}?(trial|cohort|review|meta-analysis|survey)\b(?! (?:of (?:trials|reviews)|plan|protocol|register))/gu;

const ofOwnData = [
  'RCT',
  'quasi-experimental',
  'cohort',
  'routine data analysis',
  'before-after uncontrolled',
  'survey',
] as const satisfies StudyDesign[];

/** The designs that no such word is said of. A review tells of trials, and a trial may be analysed by a model. */
const neverCalled: Record<string, readonly StudyDesign[]> = {
  trial: ['cohort', 'routine data analysis', 'before-after uncontrolled', 'survey'],
  cohort: ['RCT'],
  review: ofOwnData,
  'meta-analysis': ofOwnData,
  survey: ['RCT', 'systematic review', 'meta-analysis'],
};

/** The design of each study, by its publication. */
type BySource = ReadonlyMap<string, StudyDesign>;

const designsOfSources = (content: Content): BySource =>
  new Map(readEvidence(content).map(({ study: { reference, design } }) => [reference, design]));

/** The words of a text for a study that are said of none of some designs. */
const otherWords = (text: string, designs: readonly StudyDesign[]): string[] =>
  designs.length === 0
    ? []
    : [...text.matchAll(named)].flatMap(([, word]) =>
        designs.every((design) => neverCalled[word!]!.includes(design)) ? [word!] : [],
      );

const right = 'call it what its field calls it, or mend the field; keep both if the sentence is about another study';

const told = (word: string, designs: readonly StudyDesign[], where: string): Pick<Finding, 'wrong' | 'right'> => ({
  wrong: `this speaks of a ${word}, and the design of ${where} is ${formatList([...new Set(designs)])}`,
  right,
});

/** What a study says of itself in its title and summary. */
const ofItself = (entry: Entry, design: StudyDesign): Finding[] =>
  entryTexts(entry)
    .filter(({ path: [field] }) => field === 'title' || field === 'summary')
    .flatMap(({ text, at }) =>
      otherWords(text, [design]).map((word) => ({ path: entry.path, ...at(), ...told(word, [design], 'this study') })),
    );

/** What sentences say of the studies that they cite. */
const ofSources = (entry: Entry, bySource: BySource): Finding[] =>
  entryTexts(entry).flatMap(({ text, at }) =>
    sentencesWithSources(text).flatMap(({ sentence, refs }) => {
      const designs = refs.flatMap((ref) => bySource.get(ref) ?? []);
      return designs.length < refs.length
        ? []
        : otherWords(sentence, designs).map((word) => ({
            path: entry.path,
            ...at(),
            ...told(word, designs, 'the study cited'),
          }));
    }),
  );

/** Words that give a study another design than its field does: a trial that is a cohort study. */
export const otherDesigns = eachEntry<BySource>({
  beside: designsOfSources,
  inEntry: (entry, bySource) => {
    const own = entry.folder === 'evidence' ? bySource.get(String(entry.data.reference)) : undefined;
    return [...(own ? ofItself(entry, own) : []), ...ofSources(entry, bySource)];
  },
});
