import { kindsIn } from '#model/kinds.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import { numbersIn } from '../../markdown/quantities.ts';
import { addressOf } from '../addresses.ts';
import type { Content, Entry } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { readEvidence } from '../read-pages.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesIn } from '../read/sentences.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** A study as its page tells it: where, what is typed first of it, and every number that any page types of it. */
interface Study {
  address: string;
  sample: string;
  effects: readonly string[];
  /** On its own page, and on all. */
  own: readonly string[];
  numbers: ReadonlySet<string>;
}

interface Studies {
  bySource: ReadonlyMap<string, Study>;
  byEntry: ReadonlyMap<string, Study>;
}

const number = String.raw`(?<![\d.,£€$])[-−]?\d[\d,]*(?:\.\d+)?(?![\d%]|[.,]\d| per cent)`;
/** How many were studied: "285 people", "a trial of 285 older adults". */
const counted = new RegExp(
  String.raw`(?<!\b(?:about|around|nearly|almost|over|some|than|up to) )(${number}) (?:\p{Ll}+ )?(?:people|participants|adults|patients)\b`,
  'giu',
);
/** How large an effect was: "3.25 points higher", "odds ratio of 0.89", the ends of an interval. */
const sized = new RegExp(
  String.raw`(${number}) points?\b(?! scale)|\b(?:odds|risk|rate|hazard) ratio(?: for [\p{L} ]{1,30}| of [\p{L} ]{1,30})?(?: was| is| of|:|,)? (${number})|\bCI[:,]? (?:from )?(${number}) to (${number})`,
  'gu',
);

const bare = (printed: string): string => printed.replace(/[-−,%]/g, '');
const barest = (value: unknown): string[] => numbersIn(JSON.stringify(value ?? null).replaceAll('"', ' ')).map(bare);

/** "Of every 100 people": a whole to which shares are told. */
const isWhole = (printed: string): boolean => /^10{2,}$/.test(bare(printed));

/** Numbers of people and sizes of effects that a text says. A handful of people is counted in many ways. */
const countsIn = (text: string): string[] =>
  [...text.matchAll(counted)]
    .map(([, printed]) => printed!)
    .filter((printed) => Number(bare(printed)) >= 10 && !isWhole(printed));
const sizesIn = (text: string): string[] =>
  [...text.matchAll(sized)].flatMap(([, ...printed]) => printed.filter((each) => each !== undefined));

/** Whether a number stands among others, as it is or rounded to its places. */
function isAmong(held: Iterable<string>, printed: string): boolean {
  const places = /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  const rounded = (each: string): string => Number(each).toFixed(places);
  for (const each of held) if (rounded(each) === rounded(printed)) return true;
  return false;
}

/** Pages on which numbers of studies are typed. */
const telling = new Set<string>(kindsIn('data'));

const namesAndNumbers = ({ data }: Entry): { names: string[]; numbers: string[] } => ({
  names: [...new Set(JSON.stringify(data).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g))],
  numbers: [...new Set(barest(data))],
});

/** Everything that is typed of each study, on its page and on those that name it. */
function allStudies(content: Content): Studies {
  const typed = new Map(
    content.entries
      .filter(({ folder }) => telling.has(folder))
      .map((entry) => [entry, ofEntry(content, entry, 'its names and numbers', () => namesAndNumbers(entry))]),
  );
  const naming = new Map<string, string[]>();
  for (const { names, numbers } of typed.values())
    for (const name of names) naming.set(name, [...(naming.get(name) ?? []), ...numbers]);
  const bySource = new Map<string, Study>();
  const byEntry = new Map<string, Study>();
  for (const { entry, study } of readEvidence(content)) {
    const { reference, sample, outcomes } = study;
    const read = {
      address: addressOf(content, entry),
      sample: sample.value === null ? '' : `${sample.value.toLocaleString('en-GB')} ${sample.unit}`,
      effects: outcomes.flatMap(({ effect }) => (effect ? [effect.valueText] : [])),
      own: typed.get(entry)!.numbers,
      numbers: new Set([
        ...(bySource.get(reference)?.numbers ?? []),
        ...typed.get(entry)!.numbers,
        ...(naming.get(entry.id) ?? []),
        ...(naming.get(reference) ?? []),
      ]),
    };
    bySource.set(reference, read);
    byEntry.set(entry.id, read);
  }
  return { bySource, byEntry };
}

const right = 'write the number of the source in both; if it is of another analysis, enter it there too';

/** Numbers of people and sizes of effects that are said of a study, and that nothing typed of the study has. */
export const otherFiguresOfStudies = eachEntry({
  beside: allStudies,
  inEntry: (entry, studies): Finding[] => [
    ...ofStudiesCited(entry, studies),
    ...(entry.folder === 'evidence' ? ofItself(entry) : []),
    ...(entry.folder === 'bodies' ? ofItsStudies(entry, studies) : []),
  ],
});

function ofStudiesCited(entry: Entry, { bySource }: Studies): Finding[] {
  return entryTexts(entry).flatMap(({ text, at }) =>
    partsWithSources(text).flatMap(({ part, refs }) => {
      const cited = refs.flatMap((ref) => bySource.get(ref) ?? []);
      const [study] = cited;
      if (!study || cited.length < refs.length) return [];
      const strange = (printed: readonly string[], shown: string): Finding[] =>
        shown === ''
          ? []
          : printed
              .filter((each) => !cited.some(({ numbers }) => isAmong(numbers, bare(each))))
              .map((each) => ({
                path: entry.path,
                ...at(),
                wrong: `this says ${each}, and ${study.address} shows ${shown} of the study cited`,
                right,
              }));
      return [
        ...strange(countsIn(part), study.sample),
        ...strange(sizesIn(part), study.effects.slice(0, 3).join(' and ')),
      ];
    }),
  );
}

/** The sentences of a text before its citations, with the sources that each cites. */
function partsWithSources(text: string): { part: string; refs: string[] }[] {
  let from = 0;
  return findCitations(text).map(({ start, end, refs }) => {
    const before = text.slice(from, start);
    from = end;
    return { part: sentencesIn(before).at(-1)?.segment ?? '', refs };
  });
}

/** The fields of a summary in which it tells in words what it types elsewhere. */
const inWords = new Set(['finding', 'limitations', 'meaning']);

/** Numbers in the words of a summary that stand nowhere else on it. */
function ofItself(entry: Entry): Finding[] {
  const all = Map.groupBy(barest(entry.data), (printed) => printed);
  return entryTexts(entry)
    .filter(({ path }) => path.length === 0 || inWords.has(String(path.findLast((key) => typeof key === 'string'))))
    .flatMap(({ text, path, at }) => {
      const own = barest(text);
      const elsewhere = [...all].flatMap(([printed, each]) =>
        path.length === 0 || each.length > own.filter((one) => one === printed).length ? [printed] : [],
      );
      return [...countsIn(text), ...sizesIn(text)]
        .filter((printed) => !isAmong(elsewhere, bare(printed)))
        .map((printed) => ({
          path: entry.path,
          ...at(),
          wrong: `this says ${printed}, which no other field of this summary has`,
          right:
            'look it up in the source; if it is right, enter it with its finding: under effect, analysed or sample',
        }));
    });
}

/** Sentences of a body that tell the sizes of its datasets. */
const tellSizes = ['effectRange', 'sentence', 'rowLine'] as const;
/** Fields of a body that are no grounds for another: they tell of its datasets. */
const toldInWords = new Set<string>([...tellSizes, 'naturalUnits']);

/** Numbers in what a body says of its size that neither its datasets nor their studies have, as they stand or rounded. */
function ofItsStudies(entry: Entry, { byEntry }: Studies): Finding[] {
  const typed = Object.fromEntries(Object.entries(entry.data).filter(([field]) => !toldInWords.has(field)));
  const { names } = namesAndNumbers(entry);
  const held = [...barest(typed), ...names.flatMap((name) => byEntry.get(name)?.own ?? [])];
  return tellSizes.flatMap((field) => {
    const text = entry.data[field];
    return typeof text !== 'string'
      ? []
      : numbersIn(text.replace(/\b(?:90|95|99)% (?=CI|CrI|confidence|credible)/g, ''))
          .filter((printed) => !printed.includes('£') && !isWhole(printed) && !isAmong(held, bare(printed)))
          .map((printed) =>
            findingIn(
              entry,
              [field],
              `${field} says ${printed}, which neither the datasets nor the summaries of their studies have`,
              'write the number that they have; if it is right, enter it there with its source',
            ),
          );
  });
}
