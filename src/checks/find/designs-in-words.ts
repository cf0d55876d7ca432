import type { StudyDesign } from '#model/design.ts';
import { formatList } from '#model/text.ts';
import type { Evidence } from '#schemas/evidence.ts';
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

/** The design and the country of each study, by its publication. */
type BySource = ReadonlyMap<string, Told>;
type Told = Pick<Evidence, 'design' | 'country'>;

const studiesBySource = (content: Content): BySource =>
  new Map(readEvidence(content).map(({ study: { reference, design, country } }) => [reference, { design, country }]));

/** "A trial in Scotland", "a study of older people in Wales". */
const inNation =
  /\b(?:trial|study|cohort|review|survey)(?: of [^.,;]{1,40}?)? in (England|Wales|Scotland|Northern Ireland)\b/g;

/** The nations in which a text says that a study was, and none of some studies was. */
const otherNations = (text: string, studies: readonly Told[]): string[] =>
  studies.length === 0
    ? []
    : [...text.matchAll(inNation)].flatMap(([, nation]) =>
        // A study of the kingdom, or of several countries, may be told of one nation.
        studies.every(
          ({ country }) => !country.includes(nation!) && /^(?:England|Wales|Scotland|Northern Ireland)\b/.test(country),
        )
          ? [nation!]
          : [],
      );

/** The words of a text for a study that are said of none of some designs. */
const otherWords = (text: string, studies: readonly Told[]): string[] =>
  studies.length === 0
    ? []
    : [...text.matchAll(named)].flatMap(([, word]) =>
        studies.every(({ design }) => neverCalled[word!]!.includes(design)) ? [word!] : [],
      );

const listed = (words: readonly string[]): string => formatList([...new Set(words)]);

/** What is told of a text that is about some studies. */
const toldOf = (text: string, studies: readonly Told[], where: string): Pick<Finding, 'wrong' | 'right'>[] => [
  ...otherWords(text, studies).map((word) => ({
    wrong: `this speaks of a ${word}, and the design of ${where} is ${listed(studies.map(({ design }) => design))}`,
    right: 'call it what its field calls it, or mend the field; keep both if the sentence is about another study',
  })),
  ...otherNations(text, studies).map((nation) => ({
    wrong: `this speaks of ${nation}, and the country of ${where} is ${listed(studies.map(({ country }) => country))}`,
    right: 'name the country of its field, or mend the field; keep both if the sentence is about another study',
  })),
];

/** What a study says of itself in its title and summary. */
const ofItself = (entry: Entry, study: Told): Finding[] =>
  entryTexts(entry)
    .filter(({ path: [field] }) => field === 'title' || field === 'summary')
    .flatMap(({ text, at }) =>
      toldOf(text, [study], 'this study').map((told) => ({ path: entry.path, ...at(), ...told })),
    );

/** What sentences say of the studies that they cite. */
const ofSources = (entry: Entry, bySource: BySource): Finding[] =>
  entryTexts(entry).flatMap(({ text, at }) =>
    sentencesWithSources(text).flatMap(({ sentence, refs }) => {
      const studies = refs.flatMap((ref) => bySource.get(ref) ?? []);
      return studies.length < refs.length
        ? []
        : toldOf(sentence, studies, 'the study cited').map((told) => ({ path: entry.path, ...at(), ...told }));
    }),
  );

/** Words that give a study another design or country than its fields do: a trial that is a cohort study. */
export const otherDesigns = eachEntry<BySource>({
  beside: studiesBySource,
  inEntry: (entry, bySource) => {
    const own = entry.folder === 'evidence' ? bySource.get(String(entry.data.reference)) : undefined;
    return [...(own ? ofItself(entry, own) : []), ...ofSources(entry, bySource)];
  },
});
