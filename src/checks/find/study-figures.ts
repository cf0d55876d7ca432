import { kindsIn } from '#model/kinds.ts';
import { upToTwelve } from '#model/tally-words.ts';
import { formatList, formatNumber } from '#model/text.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { numbersIn } from '../../markdown/quantities.ts';
import { addressOf } from '../addresses.ts';
import type { Content, Entry, FieldName } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { readEvidence } from '../read-pages.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesWithSources } from '../read/sentences-with-sources.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

/** A study as its page tells it: where, what is typed first of it, and every number that any page types of it. */
interface Study {
  address: string;
  sample: string;
  effects: readonly string[];
  /** The numbers of these, and of their intervals. */
  main: readonly string[];
  numbers: ReadonlySet<string>;
}

interface Studies {
  bySource: ReadonlyMap<string, Study>;
  /** The numbers on the page of each summary, by its id. */
  onPage: ReadonlyMap<string, readonly string[]>;
}

const number = String.raw`(?<![\d.,£€$])[-−]?\d[\d,]*(?:\.\d+)?(?![\d%]|[.,]\d| per cent)`;
/** How many were studied: "285 people", "a trial of 285 older adults". */
const counted = new RegExp(
  String.raw`(?<!\b(?:about|around|nearly|almost|over|some|than|up to) )(${number}) (?:\p{Ll}+ )?(?:people|participants|adults|patients)\b|\b[Nn] ?= ?(${number})`,
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
    .map(([, people, n]) => (people ?? n)!)
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

const namesIn = (value: unknown): string[] => [
  ...new Set(JSON.stringify(value ?? null).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g)),
];

/**
 * What an entry says in one breath: the items of its lists, and its other fields. A fact is about one study, and says all
 * of it in one; a page that only names another as related says nothing of it.
 */
const saidTogether = ({ folder, data }: Entry): unknown[] =>
  folder === 'facts'
    ? [data]
    : Object.values(data).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));

/** The numbers that an entry types, and each name in it with the numbers beside it. */
function namesAndNumbers(entry: Entry): { numbers: string[]; beside: [name: string, numbers: string[]][] } {
  const beside = saidTogether(entry).flatMap((said) => {
    const numbers = barest(said);
    return numbers.length === 0 ? [] : namesIn(said).map((name): [string, string[]] => [name, numbers]);
  });
  return { numbers: [...new Set(barest(entry.data))], beside };
}

/** Everything that is typed of each study, on its page and on those that name it. */
function allStudies(content: Content): Studies {
  const typed = new Map(
    content.entries
      .filter(({ folder }) => telling.has(folder))
      .map((entry) => [entry, ofEntry(content, entry, 'its names and numbers', () => namesAndNumbers(entry))]),
  );
  const read = readEvidence(content);
  const naming = new Map(read.flatMap(({ entry, study }) => [entry.id, study.reference]).map((name) => [name, new Set<string>()])); // prettier-ignore
  for (const { beside } of typed.values())
    for (const [name, numbers] of beside) for (const number of numbers) naming.get(name)?.add(number);
  const bySource = new Map<string, Study>();
  const onPage = new Map<string, readonly string[]>();
  for (const { entry, study } of read) {
    const { reference, sample } = study;
    const own = typed.get(entry)!.numbers;
    const before = bySource.get(reference)?.numbers ?? [];
    bySource.set(reference, {
      address: addressOf(content, entry),
      sample: sample.value === null ? '' : `${formatNumber(sample.value)} ${sample.unit}`,
      ...ofEntry(content, entry, 'its effects and their numbers', () => effectsOf(study)),
      numbers: new Set([...before, ...own, ...naming.get(entry.id)!, ...naming.get(reference)!]),
    });
    onPage.set(entry.id, own);
  }
  return { bySource, onPage };
}

const effectsOf = ({ sample, outcomes }: Evidence): Pick<Study, 'effects' | 'main'> => ({
  effects: outcomes.flatMap(({ effect }) => (effect ? [effect.valueText] : [])),
  main: barest([sample.value, outcomes.map(({ effect }) => [effect?.valueText, effect?.ciLow, effect?.ciHigh])]),
});

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
    sentencesWithSources(text).flatMap(({ sentence: part, refs }) => {
      const cited = refs.flatMap((ref) => bySource.get(ref) ?? []);
      const [study] = cited;
      if (!study || cited.length < refs.length) return [];
      const strange = (printed: readonly string[], shown: string): Finding[] => {
        const none = printed.filter((each) => !cited.some(({ numbers }) => isAmong(numbers, bare(each))));
        if (shown === '' || none.length === 0) return [];
        const said = formatList(none);
        const others = refsThatHave(bySource, none.map(bare));
        return [
          {
            path: entry.path,
            ...at(),
            wrong: `this says ${said}, and ${study.address} shows ${shown} of the study cited`,
            right:
              others.length === 1
                ? `cite [@${others[0]!}], whose summary has ${said}; or write what the study that is cited has`
                : right,
          },
        ];
      };
      return [
        ...strange(countsIn(part), study.sample),
        ...strange(sizesIn(part), formatList(study.effects.slice(0, 3))),
      ];
    }),
  );
}

/** The studies that have all of some numbers as their sample or their effects. */
const refsThatHave = (bySource: ReadonlyMap<string, Study>, printed: readonly string[]): string[] =>
  [...bySource].flatMap(([ref, { main }]) => (printed.every((each) => main.includes(each)) ? [ref] : []));

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

/** Sentences of a body that tell the sizes of its datasets, and those in which points are told beside other numbers. */
const tellSizes = ['effectRange', 'sentence', 'rowLine'] as const;
const tellPoints = ['naturalUnits', 'soWhat'] as const;
/** Fields of a body that are no grounds for another: they tell of its datasets. */
const toldInWords = new Set<string>([...tellSizes, ...tellPoints]);

/** Numbers in what a body says of its size that neither its datasets nor their studies have, as they stand or rounded. */
function ofItsStudies(entry: Entry, { onPage }: Studies): Finding[] {
  // What a summary that cannot be read has is not known.
  if (evidenceOf(entry).some((name) => !onPage.has(name))) return [];
  const typed = Object.fromEntries(Object.entries(entry.data).filter(([field]) => !toldInWords.has(field)));
  const held = [...barest(typed), ...namesIn(entry.data).flatMap((name) => onPage.get(name) ?? [])];
  const inField = (field: FieldName, numbersOf: (text: string) => string[]): Finding[] => {
    const text = entry.data[field];
    return typeof text !== 'string'
      ? []
      : numbersOf(text)
          .filter((printed) => !printed.includes('£') && !isWhole(printed) && !isAmong(held, bare(printed)))
          .map((printed) =>
            findingIn(
              entry,
              [field],
              `${field} says ${printed}, which neither the datasets nor the summaries of their studies have`,
              'write the number that they have; if it is right, enter it there with its source',
            ),
          );
  };
  return [
    ...tellSizes.flatMap((field) =>
      inField(field, (text) => numbersIn(text.replace(/\b(?:90|95|99)% (?=CI|CrI|confidence|credible)/g, ''))),
    ),
    ...tellPoints.flatMap((field) => inField(field, pointsIn)),
  ];
}

/** The summaries that the datasets of a body name. */
const evidenceOf = ({ data }: Entry): string[] =>
  (Array.isArray(data.datasets) ? (data.datasets as ({ evidence?: unknown } | null)[]) : []).flatMap((dataset) =>
    Array.isArray(dataset?.evidence) ? dataset.evidence.map(String) : [],
  );

/** The points that a text tells, in figures or words. What we worked out ourselves stands nowhere else. */
const pointsIn = (text: string): string[] =>
  /\bour\b/.test(text)
    ? []
    : sizesIn(text.replace(pointsInWords, (_, word: string) => `${upToTwelve.indexOf(word.toLowerCase()) + 1} points`));

const pointsInWords = new RegExp(String.raw`\b(${upToTwelve.join('|')}) points?\b`, 'gi');
