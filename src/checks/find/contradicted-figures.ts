import type { CaseStudy } from '#schemas/case-study.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import { numbersIn } from '../../markdown/quantities.ts';
import { addressOf } from '../addresses.ts';
import type { Content, Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import type { Fields } from '../read/groups.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { sentencesIn } from '../read/sentences.ts';
import { ofEntry } from '../of-entry.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import {
  sharesForCounts,
  sharesIn,
  sharesOfOtherNumbers,
  sharesOfOthers,
  type TypedShare,
} from './shares-for-counts.ts';
import { timesIn } from './times-in-words.ts';
import { yearsNamed } from './words-and-fields.ts';

/** The fields of a case study that repeat what stands below them, as its text does. */
const prose = new Set<string>(['summary', 'relevance', 'lessons'] satisfies (keyof CaseStudy)[]);

/** A typed figure: what it counts, in words, and every number that stands in it. */
interface TypedFigure {
  id: string;
  /** Where it is shown. */
  address: string;
  shown: string;
  words: ReadonlySet<string>;
  numbers: readonly string[];
  /** What it is counted in, as words without endings. */
  units: ReadonlySet<string>;
  /** The year of a cost, as its field has it. */
  year?: string;
}

const common = new Set(
  'about after also among been before being both during each from have into less more most much only other over said same some than that their them then there these they this those were what when which while with would people per cent'.split(
    ' ',
  ),
);

/** The telling words of a text, without endings. */
const tellingWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map(stem));

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '');
const allWords = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));

/** Whether what a number is said of, the word after it, is what a figure is counted in. */
function isOfUnit(segment: string, number: string, { units }: TypedFigure): boolean {
  if (kindOf(number) !== 'count') return true;
  const digits = number.replace(/[^\d.,]/g, '');
  const after = segment.slice(segment.indexOf(digits) + digits.length);
  const [, noun] = /^ (?:of (?:the |them |all )?)?(?:[\d,]+ )?(\p{L}+)/u.exec(after) ?? [];
  return noun !== undefined && units.has(stem(noun.toLowerCase()));
}

/** What kind of figure a number is: only like is compared with like. */
const kindOf = (number: string): 'money' | 'share' | 'count' =>
  number.includes('£') ? 'money' : number.includes('%') ? 'share' : 'count';

/** Numbers that say enough to be compared: sums, shares, and counts of two digits or more. */
const isTelling = (number: string): boolean => kindOf(number) !== 'count' || /^\d{2,}/.test(number.replaceAll(',', ''));

const wordsOf = (value: unknown): string =>
  value === null || value === undefined || value instanceof Date
    ? ''
    : typeof value === 'object'
      ? Object.values(value).map(wordsOf).join(' ; ')
      : String(value as string | number);

/** What a list of a case study types of a source that it names. */
const itemsOf = ({ data }: Entry, list: 'results' | 'costs'): { source: string; item: Fields }[] =>
  (Array.isArray(data[list]) ? (data[list] as (Fields | null)[]) : []).flatMap((item) =>
    item && typeof item.source === 'string' ? [{ source: item.source, item }] : [],
  );

function typedIn(entry: Entry): { source: string; figure: Omit<TypedFigure, 'address'> }[] {
  return (['results', 'costs'] as const).flatMap((list) =>
    itemsOf(entry, list).flatMap(({ source, item }) => {
      const shown = String(item.valueText);
      const counts = String(item.statement ?? item.what ?? '');
      const unit = String(item.unit ?? '');
      const base = String(item.denominator ?? '');
      return [
        {
          source,
          figure: {
            id: String(item.id),
            shown,
            words: tellingWords(counts),
            units: allWords(`${unit} ${shown} ${base}`),
            numbers: numbersIn(`${shown} ; ${base}${/per cent|%/.test(unit) ? ` ; ${String(item.value)}%` : ''}`),
            ...(list === 'costs' && /^(?:19|20)\d\d(?:[-/]\d\d)?$/.test(String(item.year)) ? { year: String(item.year) } : {}), // prettier-ignore
          },
        },
        // "64 people who answered twice": of how many is a figure of its own.
        ...(/^\d[\d,]* \p{Ll}+ who /u.test(base)
          ? [
              {
                source,
                figure: {
                  id: String(item.id),
                  shown: base,
                  words: tellingWords(base),
                  units: allWords(base),
                  numbers: numbersIn(base),
                },
              },
            ]
          : []),
      ];
    }),
  );
}

/** What a figure was before and after, and the words of what it counts. */
interface Change {
  before: number;
  after: number;
  words: ReadonlySet<string>;
}

/** What is typed of each source, and every number that any page holds of it. */
interface OfSources {
  figures: Map<string, TypedFigure[]>;
  shares: Map<string, TypedShare[]>;
  changes: Map<string, Change[]>;
  held: Map<string, Set<string>>;
  /** Shares that facts state of each source. */
  facts: Map<string, TypedFigure[]>;
}

function bySource(content: Content): OfSources {
  const figures = new Map<string, TypedFigure[]>();
  const shares = new Map<string, TypedShare[]>();
  const changes = new Map<string, Change[]>();
  const held = new Map<string, Set<string>>();
  const facts = new Map<string, TypedFigure[]>();
  for (const entry of content.entries) {
    const { source, valueText } = entry.data;
    if (entry.folder === 'facts' && entry.valid && typeof source === 'string' && String(valueText).includes('%'))
      facts.set(source, [...(facts.get(source) ?? []), shareOfFact(content, entry)]);
    if (entry.folder !== 'case-studies' || !entry.valid) continue;
    const { typed, ofWholes, changed, numbers } = ofEntry(content, entry, 'its typed figures', () => ({
      typed: typedIn(entry),
      ofWholes: typedShares(entry),
      changed: typedChanges(entry),
      numbers: numbersHeld(entry),
    }));
    const page = addressOf(content, entry);
    for (const { source, ...change } of changed) changes.set(source, [...(changes.get(source) ?? []), change]);
    for (const { source, share } of ofWholes) shares.set(source, [...(shares.get(source) ?? []), share]);
    for (const { source, figure } of typed) {
      const ofSource = figures.get(source) ?? [];
      ofSource.push({ ...figure, address: `${page}#${figure.id}` });
      figures.set(source, ofSource);
      held.set(source, (held.get(source) ?? new Set<string>()).union(numbers));
    }
  }
  return { figures, shares, changes, held, facts };
}

function shareOfFact(content: Content, entry: Entry): TypedFigure {
  const { valueText, statement, denominator } = entry.data;
  const [shown, base] = [String(valueText), String(denominator ?? '')];
  return {
    id: entry.id,
    address: addressOf(content, entry),
    shown,
    words: tellingWords(String(statement)),
    units: allWords(base),
    numbers: numbersIn(`${shown} ; ${base}`),
  };
}

const typedChanges = (entry: Entry): (Change & { source: string })[] =>
  itemsOf(entry, 'results').flatMap(({ source, item: { statement, valueBefore: before, valueAfter: after } }) =>
    typeof before === 'number' && typeof after === 'number' && before !== after
      ? [{ source, before, after, words: tellingWords(String(statement)) }]
      : [],
  );

const typedShares = (entry: Entry): { source: string; share: TypedShare }[] =>
  itemsOf(entry, 'results').flatMap(({ source, item }) => sharesIn(item).map((share) => ({ source, share })));

function numbersHeld({ data }: Entry): Set<string> {
  const typed = Object.entries(data).filter(([field]) => !prose.has(field));
  return new Set(numbersIn(wordsOf(typed.map(([, value]) => value))).map(bare));
}

/** Whether a number stands among those held, itself or, of a share, as what is left of the whole: 43% beside 57%. */
const isHeld = (number: string, held: ReadonlySet<string>): boolean =>
  held.has(bare(number)) ||
  (kindOf(number) !== 'count' && isRounded(bare(number), held)) ||
  (/^\d+%$/.test(number) && (held.has(`${100 - parseInt(number, 10)}%`) || held.has(number.replace('%', ''))));

/** Whether a sum or a share in whole numbers is one that is held more exactly: £28 for £28.30. */
const isRounded = (number: string, held: ReadonlySet<string>): boolean =>
  /^£?\d+%?$/.test(number) &&
  [...held].some(
    (each) => /^£?\d+\.\d+%?$/.test(each) && each.replace(/[\d.]+/, (digits) => Number(digits).toFixed(0)) === number,
  );

/** How much of what a figure counts must be said: a sum of money is rarely of two things in one source. */
function isAbout(words: ReadonlySet<string>, said: ReadonlySet<string>, kind: ReturnType<typeof kindOf>): boolean {
  const shared = words.intersection(said).size;
  return kind === 'money' ? shared >= 1 : shared >= Math.max(2, words.size * 0.4);
}

/** Whether two digits changed places in a number of a figure on which one word at least is said. */
const isSwapped = (number: string, { numbers, words }: TypedFigure, said: ReadonlySet<string>): boolean =>
  words.intersection(said).size > 0 && numbers.some((each) => isSwap(bare(number), bare(each)));

/** "79" for "97", "1,284" for "1,248". */
function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return (
    one.length === other.length &&
    at !== -1 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

const bare = (number: string): string => number.replace(/[-−,]/g, '');

/** Numbers in prose about the same thing as a typed figure with the same source, and of another size. */
export const contradictedFigures = eachEntry({
  beside: bySource,
  inEntry: (entry, { figures, shares, changes, held, facts }): Finding[] =>
    entryTexts(entry).flatMap(({ text, at, path }) => {
      if (path.length > 0 && !prose.has(String(path[0]))) return [];
      const cited = [...findCitations(text).flatMap(({ refs }) => refs), ...sourceBeside(entry, path)];
      // A case study's own text is about its own figures, whichever of its sources it names.
      const own = entry.folder === 'case-studies' && cited.length === 0 ? ownSources(entry) : [];
      const sources = [...new Set([...cited, ...own])].filter((source) => figures.has(source) || facts.has(source));
      if (sources.length === 0) return [];
      const known = sources.flatMap((source) => held.get(source) ?? []);
      const ofFacts = sources.flatMap((source) => facts.get(source) ?? []);
      const ofWholes = sources.flatMap((source) => shares.get(source) ?? []);
      const changed = sources.flatMap((source) => changes.get(source) ?? []);
      return sentencesIn(text).flatMap(({ segment }) => {
        const mistaken = sharesForCounts(segment, ofWholes).map(({ said, count, whole, share }): Finding => ({
          path: entry.path,
          ...at(),
          wrong: `"${said}" takes a count for a share, or a share for a count: the figures of the source have ${count} of ${whole}, which is ${share}%`,
          right: `write ${count} of ${whole} (${share}%), or look both up in the source`,
        }));
        const ofOthers = sharesOfOthers(segment, ofWholes).map(({ said, stage }): Finding => ({
          path: entry.path,
          ...at(),
          wrong: `"${said}" is told of other people than the figure of the source, which is of those ${stage}`,
          right: 'say of whom it is a share, as the source does; if both are right, enter the other one too',
        }));
        const typed = sources.flatMap((source) => figures.get(source) ?? []);
        const unsigned = withoutPounds(segment, typed).map((each) => differing(entry, at(), ...each));
        const said = tellingWords(segment);
        const strange = numbersIn(segment).filter(
          (number) => isTelling(number) && !known.some((numbers) => isHeld(number, numbers)),
        );
        const others = strange.flatMap((number) => {
          const figure = typed.find(
            (each) =>
              isOfUnit(segment, number, each) &&
              each.numbers.some((one) => kindOf(one) === kindOf(number)) &&
              (isAbout(each.words, said, kindOf(number)) || isSwapped(number, each, said)),
          );
          return figure ? [differing(entry, at(), number, figure)] : [];
        });
        return [
          ...mistaken,
          ...otherTimes(segment, said, changed).map((told) => ({ path: entry.path, ...at(), ...told })),
          ...turnedRound(segment, changed).map((told) => ({ path: entry.path, ...at(), ...told })),
          ...ofOthers,
          ...sharesOfOtherNumbers(segment, ofWholes).map(({ said: told, share, whole }) => ({
            path: entry.path,
            ...at(),
            wrong: `"${told}" is told of another number of people than the figure with the same source, ${share}% of ${whole}`,
            right: `write ${share}% of ${whole}, or look both up; keep it if it is another share`,
          })),
          ...[
            ...otherKinds(segment, typed),
            ...otherTimeOf(segment, typed),
            ...otherYearOf(segment, typed),
            ...otherFractions(segment, said, [...typed, ...ofFacts]),
          ].map((told) => ({
            path: entry.path,
            ...at(),
            ...told,
          })),
          ...inexact(segment, typed).map((told) => ({ path: entry.path, ...at(), ...told })),
          ...unsigned,
          ...others,
        ];
      });
    }),
});

/** The source that a field beside a text names: of a lesson, say. */
function sourceBeside({ data }: Entry, path: readonly (string | number)[]): string[] {
  const group = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
  const { source } = fieldsOf(group);
  return path.length > 1 && typeof source === 'string' ? [source] : [];
}

const differing = (
  { path }: Entry,
  at: { line: number; column: number },
  said: string,
  { address, shown }: TypedFigure,
): Finding => ({
  path,
  ...at,
  wrong: `this says ${said}, and ${address} shows "${shown}" with the same source`,
  right: `write ${shown}, or say what else is counted here; if the figure there is wrong, mend it there`,
});

/** Changes that a sentence tells from after to before: "from 45.5 to 41.3" where it rose from 41.3 to 45.5. */
const turnedRound = (segment: string, changes: readonly Change[]): Pick<Finding, 'wrong' | 'right'>[] =>
  [...segment.matchAll(/\bfrom (\d[\d,]*(?:\.\d+)?) to (\d[\d,]*(?:\.\d+)?)(?![\d%]|[.,]\d)/g)].flatMap(
    ([said, from, to]) => {
      const [first, last] = [from, to].map((each) => Number(each!.replaceAll(',', '')));
      const isTold = changes.some(({ before, after }) => before === first && after === last);
      return !isTold && changes.some(({ before, after }) => before === last && after === first)
        ? [
            {
              wrong: `"${said}" goes the other way than the figure with the same source`,
              right: `say it from ${to!} to ${from!}, with the word for that way, or mend the figure there`,
            },
          ]
        : [];
    },
  );

/** "Rose by 4.2%" where the figure is 4.2 points: the same digits as a share, and nothing that is one. */
const otherKinds = (segment: string, typed: readonly TypedFigure[]): Pick<Finding, 'wrong' | 'right'>[] =>
  numbersIn(segment).flatMap((number) => {
    const digits = bare(number).replace('%', '');
    if (!/^\d+\.\d+%$/.test(bare(number)) || typed.some(({ numbers }) => numbers.map(bare).includes(bare(number))))
      return [];
    const figure = typed.find(({ shown, units }) => units.has(stem('points')) && shown.startsWith(`${digits} `));
    return figure
      ? [
          {
            wrong: `this says ${number}, and ${figure.address} shows "${figure.shown}", which is no share`,
            right: `write ${figure.shown}, or mend the figure there`,
          },
        ]
      : [];
  });

/** "£12,000 a month" where the figure is £12,000 a year: the same sum for another time. */
const otherTimeOf = (segment: string, typed: readonly TypedFigure[]): Pick<Finding, 'wrong' | 'right'>[] =>
  [...segment.matchAll(sumPerTime)].flatMap(([said, sum, time]) => {
    const same = typed.flatMap((figure) =>
      [...figure.shown.matchAll(sumPerTime)].flatMap(([, shown, other]) =>
        shown === sum ? [{ figure, other: other! }] : [],
      ),
    );
    const [first] = same;
    return first === undefined || same.some(({ other }) => other === time)
      ? []
      : [
          {
            wrong: `this says "${said}", and ${first.figure.address} shows "${first.figure.shown}" with the same source`,
            right: `write ${first.figure.shown}, or mend the figure there`,
          },
        ];
  });

/** "In 2020-21 the choir cost £12,000" where the figure is of 2022-23: the same sum in another year. */
const otherYearOf = (segment: string, typed: readonly TypedFigure[]): Pick<Finding, 'wrong' | 'right'>[] => {
  const said = yearsNamed(segment);
  const sums = numbersIn(segment).filter((number) => number.includes('£'));
  const same = typed.filter(({ year, shown }) => year !== undefined && sums.includes(numbersIn(shown)[0] ?? ''));
  const [first] = same;
  const isHeld = same.some(({ year }) => yearsNamed(year!).some((each) => said.includes(each)));
  return first === undefined || said.length === 0 || isHeld
    ? []
    : [
        {
          wrong: `this tells of ${said[0]!}, and ${first.address} shows "${first.shown}" in ${first.year!} with the same source`,
          right: `write ${first.year!}, or mend the year there; keep both if the sum is of both years`,
        },
      ];
};

const parts: readonly [words: RegExp, share: number][] = [
  [/\b(?:a|one)[ -]third\b/i, 100 / 3],
  [/\btwo[ -]thirds\b/i, 200 / 3],
  [/\b(?:a|one)[ -]quarter\b/i, 25],
  [/\bthree[ -]quarters\b/i, 75],
  [/\b(?:a|one)[ -]fifth\b/i, 20],
  [/\bhalf\b/i, 50],
];

/** Words by which a part is no more than a limit. */
const roughly =
  /\b(?:at least|at most|more than|less than|fewer than|over|under|up to|nearly|almost) (?:a |one )?(?:half|third|quarter|fifth|two|three)\b|\bhalf an? /i;

/** "Three quarters of those referred sang to the end" where the figure is 66%: a share in words that is near none held. */
function otherFractions(
  segment: string,
  said: ReadonlySet<string>,
  typed: readonly TypedFigure[],
): Pick<Finding, 'wrong' | 'right'>[] {
  const named = parts.filter(([words]) => words.test(segment));
  const [only] = named;
  if (only === undefined || named.length > 1 || /%|per cent/.test(segment)) return [];
  const [words, share] = only;
  const [found] = words.exec(segment)!;
  if (roughly.test(segment)) return [];
  const withShares = typed.flatMap((figure) => {
    const shares = figure.numbers.filter((number) => kindOf(number) === 'share').map((number) => parseFloat(bare(number))); // prettier-ignore
    return shares.length > 0 ? [{ figure, shares }] : [];
  });
  const isNear = withShares.some(({ shares }) => shares.some((each) => Math.abs(each - share) <= 8 || Math.abs(100 - each - share) <= 8)); // prettier-ignore
  const counts = numbersIn(segment).filter((number) => kindOf(number) === 'count' && isTelling(number));
  const about = withShares.find(
    ({ figure }) =>
      isAbout(figure.words, said, 'share') ||
      // Of the one share that is typed of a source, fewer words tell.
      (withShares.length === 1 && figure.words.intersection(said).size >= 3) ||
      (figure.words.intersection(said).size > 0 && counts.some((count) => figure.numbers.includes(count))),
  );
  return isNear || about === undefined
    ? []
    : [
        {
          wrong: `this says "${found}", and ${about.figure.address} shows "${about.figure.shown}" with the same source`,
          right: `write ${about.figure.shown}, or mend the figure there; keep both if this counts something else`,
        },
      ];
}

const sumPerTime = /(£\d[\d,]*(?:\.\d+)?) (?:an?|per|each|every) (day|week|month|year|session|hour)\b/g;

/** Sentences by which something became so many times as much, where the figure on it before and after did not. */
function otherTimes(
  segment: string,
  said: ReadonlySet<string>,
  changes: readonly Change[],
): Pick<Finding, 'wrong' | 'right'>[] {
  const onIt = changes.filter(({ words }) => isAbout(words, said, 'count'));
  return timesIn(segment).flatMap(({ said: found, least, most }) => {
    const isHeld = changes.some(({ before, after }) => after / before >= least && after / before <= most);
    const [figure] = onIt;
    return figure === undefined || isHeld || /\bfrom £?\d/.test(segment)
      ? []
      : [
          {
            wrong: `"${found}" is not what the figure with the same source did, from ${figure.before} to ${figure.after}`,
            right: `write "went from ${figure.before} to ${figure.after}"; keep it if it is said of something else`,
          },
        ];
  });
}

/** Words by which a number is not the one that was counted. */
const near =
  /\b(?:[Ff]ewer than|[Ll]ess than|[Uu]nder|[Nn]early|[Aa]lmost|[Mm]ore than|[Oo]ver) (\d[\d,]*)(?![\d%]|[.,]\d| per cent)/g;

/** Counts that are told as nearly or more than a number that a figure shows as it is: "fewer than 97" for 97. */
const inexact = (segment: string, typed: readonly TypedFigure[]): Pick<Finding, 'wrong' | 'right'>[] =>
  [...segment.matchAll(near)].flatMap(([said, number]) => {
    const figure = typed.find(
      (each) => each.shown.startsWith(`${number!} `) && isTelling(number!) && isOfUnit(segment, number!, each),
    );
    return figure
      ? [
          {
            wrong: `"${said}" is not what ${figure.address} shows, "${figure.shown}" with the same source`,
            right: `write "${number!}", or mend the figure there; keep both if this counts something else`,
          },
        ]
      : [];
  });

/** Behind a number that counts nothing: what it is for, or nothing more. */
const endsSum = /^(?: (?:an?|per|each|for|in|to|over|from|and|or|was|were|on|at|altogether)\b|[.,;:)]|$)/;

/** Large numbers without £, or with the sign of another money, where a figure of the sources cited is as many pounds. */
function withoutPounds(segment: string, typed: readonly TypedFigure[]): [said: string, figure: TypedFigure][] {
  return numbersIn(segment).flatMap((number): [string, TypedFigure][] => {
    const digits = bare(number).replace(/^[€$]/, '');
    const after = segment.slice(segment.indexOf(number) + number.length);
    const isForeign = /^[€$]/.test(number) || /^ (?:euros?|dollars?)\b/.test(after);
    if (/[£%]/.test(number) || !/\d{3}/.test(digits) || (!isForeign && !endsSum.test(after))) return [];
    const shows = (shown: string) => typed.find(({ numbers }) => numbers.some((each) => bare(each) === shown));
    const figure = shows(`£${digits}`);
    return figure && !shows(bare(number)) ? [[number, figure]] : [];
  });
}

const ownSources = ({ data }: Entry): string[] => [
  ...new Set(
    [data.results, data.costs]
      .flatMap((items) => (Array.isArray(items) ? (items as (Fields | null)[]) : []))
      .flatMap((item) => (typeof item?.source === 'string' ? [item.source] : [])),
  ),
];
