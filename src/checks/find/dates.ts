import { months } from '#model/dates.ts';
import { isoDay } from '#model/text.ts';
import { shortYear } from '../../markdown/quantities.ts';
import type { Content, ContentFile, Entry } from '../content.ts';
import { limits } from '../limits.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { textsBelow } from '../read/entry-texts.ts';
import { numbersPath } from '../read/read-numbers.ts';
import { referenceFolder } from '../read/read-references.ts';
import { stringsIn } from '../read/strings-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { nearestBy } from '../suggest.ts';

interface Placed {
  text: string;
  /** The name of the field it stands in; none below the fields. */
  field?: string;
  at(): { line: number; column: number };
}

type Fields = Record<string, unknown> | null;

/** How many days a month has; 0 where there is no such month. */
export const daysIn = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;

const inWords = (day: number, month: number, year: string): string => `${day} ${months[month - 1]} ${year}`;

/** The days that a date in figures can mean, as an author would write them: British order first. */
export function readings(first: number, second: number, year: string): string[] {
  const full = year.length === 2 ? `20${year}` : year;
  const isDay = (day: number, month: number): boolean => day >= 1 && day <= daysIn(Number(full), month);
  return [
    ...(isDay(first, second) ? [inWords(first, second, full)] : []),
    ...(first !== second && isDay(second, first) ? [inWords(second, first, full)] : []),
  ];
}

const dayFields = new Set(['reviewed', 'reviewBy', 'updated', 'published', 'removed']);
/** Days, inside groups too, on which somebody looked or judged; a fact has a text under "date", which may be a year. */
const daysOfDeeds = new Set(['checked', 'date', 'since']);

/** Fields that hold a date in words, and nobody's name. */
const dateFields = new Set(['asOf', 'started', 'ended', 'date', 'period', 'year', 'searchedTo']);

/** A sentence may mean something else by what looks like a date; a field for one cannot. */
const askedOf = ({ field }: Placed): Pick<Finding, 'asks'> => (dateFields.has(field ?? '') ? {} : { asks: true });

/** Dates in figures, which are read one way here and another way elsewhere. */
export function ambiguousDates({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    textsOf(entry).flatMap((placed) => [
      ...monthsInFigures(entry, placed),
      ...daysOfMachines(entry, placed),
      ...shortYears(entry, placed),
      ...[
        ...placed.text.matchAll(/(?<![\d/.-]|\b[Vv](?:ersion)? ?)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g),
      ].map((match) => {
        const days = readings(Number(match[1]), Number(match[3]), match[4]!);
        const [wrong, right] =
          days.length === 2
            ? [`"${match[0]}" can be read as either of two days`, `write ${days[0]}, or ${days[1]} if that is meant`]
            : days.length === 1
              ? [`"${match[0]}" is a date in figures, which some readers take in another order`, `write ${days[0]}`]
              : [`"${match[0]}" is no day of the calendar`, 'look the date up, and write it in words: 3 May 2024'];
        return { path: entry.path, ...placed.at(), wrong, right, ...(isNoDay(match) ? {} : askedOf(placed)) };
      }),
    ]),
  );
}

/** "In '22", "Spring 22": the century is left to the reader, and behind a month whether it is a year at all. */
const shortYears = ({ path }: Entry, placed: Placed): Finding[] => [
  ...[...placed.text.matchAll(shortYear)].map((match) => {
    const { before = '', month = '', year = '' } = match.groups!;
    const whole = months.find((name) => name.startsWith(month.slice(0, 3))) ?? before;
    const isDay =
      month !== '' && readings(Number(year), months.indexOf(whole as (typeof months)[number]) + 1, '2024').length > 0;
    return {
      path,
      ...placed.at(),
      wrong: isDay ? `"${match[0]}" can be a day or a year` : `"${match[0]}" leaves the century to the reader`,
      right: isDay
        ? `write ${whole} 20${year}, or ${Number(year)} ${whole} if that is meant`
        : `write ${month === '' ? before : whole} 20${year}; if it was in another century, write that year`,
      asks: true as const,
    };
  }),
  ...[...placed.text.matchAll(/\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil) ['’](\d\d)\b(?![\d%s])/g)].map(([found, year]) => ({
    path,
    ...placed.at(),
    wrong: `"${found}" leaves the century to the reader`,
    right: `write ${found.replace(/['’]\d\d/, `20${year!}`)}; if it was in another century, write that year`,
    asks: true as const,
  })),
];

/** "2024-11-28" in a sentence: as machines write a day, which nobody says. What no calendar has is told of elsewhere. */
const daysOfMachines = ({ path }: Entry, placed: Placed): Finding[] =>
  placed.field === undefined
    ? [...placed.text.matchAll(/(?<![\w/.-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\w/-]|\.\d)/g)]
        .filter(([, year, month, day]) => Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
        .map(([found, year, month, day]) => ({
          path,
          ...placed.at(),
          wrong: `"${found}" is a day as machines write it`,
          right: `write ${inWords(Number(day), Number(month), year!)}`,
          asks: true as const,
        }))
    : [];

/**
 * Whether signs can mean nothing but a day that the calendar lacks: 31/04/2024 has a day, a month and a year in their
 * British order, and a number with two strokes is nothing else.
 */
function isNoDay([, first, stroke, second, year]: RegExpMatchArray): boolean {
  const [day, month] = [Number(first), Number(second)];
  const isWritten = stroke === '/' && first!.length === 2 && second!.length === 2 && /^(?:19|20)\d\d$/.test(year!);
  return isWritten && day >= 1 && day <= 31 && month >= 1 && month <= 12 && readings(day, month, year!).length === 0;
}

/** Months in figures, and years of two digits behind a month, as an author would write them. */
const shortDates: [pattern: RegExp, full: (found: RegExpMatchArray) => string][] = [
  [
    /(?<![\d/.,£])(0[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/g,
    ([, month, year]) => `${months[Number(month) - 1]!} ${year!}`,
  ],
  [
    new RegExp(String.raw`\b(${months.join('|')}) (\d{1,2})(?:st|nd|rd|th)?, ?((?:19|20)\d\d)\b`, 'g'),
    ([, month, day, year]) => `${day!} ${month!} ${year!}`,
  ],
  [new RegExp(String.raw`\b(${months.join('|')}) ['’‘](\d\d)\b`, 'g'), ([, month, year]) => `${month!} 20${year!}`],
];

const monthsInFigures = ({ path }: Entry, placed: Placed): Finding[] =>
  shortDates.flatMap(([pattern, full]) =>
    [...placed.text.matchAll(pattern)].map((match) => ({
      path,
      ...placed.at(),
      wrong: `"${match[0]}" is a date that is not written out`,
      right: `write ${full(match)}`,
      ...askedOf(placed),
    })),
  );

/** The texts of the fields, but for those that hold a day: what is wrong with them is told where they are read. */
const fieldTexts = ({ data, yaml }: Entry): Placed[] =>
  stringsIn(data)
    .filter(({ at }) => !dayFields.has(String(at.at(-1))))
    .map(({ value, at }) => ({
      text: value,
      field: String(at.findLast((key) => typeof key === 'string')),
      at: () => yaml.locate(at),
    }));

/** Every text of an entry in which a date may be written out. */
const textsOf = (entry: Entry): Placed[] => [...fieldTexts(entry), ...textsBelow(entry)];

const dayInWords = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join('|')})(?:,? (\d{4}))?\b`,
  'g',
);

/** Days that no calendar has: 31 November, 2026-02-30, and months above 12 in the date of a source. */
export const impossibleDates = eachEntry({
  beside: () => null,
  inEntry: (entry, _, file) => {
    const texts = textsOf(entry);
    return [
      ...(file ? inFigures(file) : []),
      ...inProse(entry, texts),
      ...misspeltMonths(entry, texts),
      ...wrongWeekdays(entry, texts),
    ];
  },
  inFiles: { reads: [referenceFolder], check: ofSources },
  elsewhere: (content) => inOtherFiles(content).flatMap(inFigures),
});

function inOtherFiles({ files, entries }: Content): ContentFile[] {
  const ofEntries = new Set(entries.map(({ path }) => path));
  return files.filter(({ path }) => /\.(?:mdx|yaml)$/.test(path) && !ofEntries.has(path));
}

/** From the letters of the file: a parser would already have made 1 December of 31 November. */
function inFigures({ path, text }: ContentFile): Finding[] {
  const { yaml, yamlStart } = path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, yamlStart: 0 };
  const endOfFields = yamlStart + (yaml ?? '').length;
  return [...text.matchAll(/(?<=[:,{[\s'"-]\s*)(\d{4})-(\d{2})-(\d{2})(?=['"]?(?:[\s,}\]]|$))/g)]
    .filter(([, year, month, day]) => Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))
    .map((match) => {
      const before = text.slice(0, match.index).split('\n');
      return {
        path,
        line: before.length,
        column: before.at(-1)!.length + 1,
        ...noSuchDay(match[0], Number(match[1]), Number(match[2])),
        ...(match.index > endOfFields ? { asks: true as const } : {}),
      };
    });
}

const noSuchDay = (written: string, year: number, month: number): Pick<Finding, 'wrong' | 'right'> => ({
  wrong: `there is no ${written} in the calendar`,
  right:
    daysIn(year, month) > 0
      ? `${months[month - 1]} has ${daysIn(year, month)} days: look the date up`
      : 'the month is the second number, 01 to 12: look the date up',
});

function inProse({ path }: Entry, texts: readonly Placed[]): Finding[] {
  return texts.flatMap((placed) =>
    [...placed.text.matchAll(dayInWords)].flatMap((match) => {
      const month = months.indexOf(match[2]!) + 1;
      // Without a year, 29 February is a day of some.
      const most = daysIn(Number(match[3] ?? 2024), month);
      if (Number(match[1]) >= 1 && Number(match[1]) <= most) return [];
      return [
        {
          path,
          ...placed.at(),
          ...noSuchDay(match[0], Number(match[3] ?? 2024), month),
          ...(match[3] ? {} : askedOf(placed)),
        },
      ];
    }),
  );
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dayOfWeek = new RegExp(
  String.raw`\b(${weekdays.join('|')}),? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months.join('|')}),? (\d{4})\b`,
  'g',
);

/** Days with the name of another day of the week: one of the two is a slip. */
const wrongWeekdays = ({ path }: Entry, texts: readonly Placed[]): Finding[] =>
  texts.flatMap((placed) =>
    [...placed.text.matchAll(dayOfWeek)].flatMap(([found, name, day, month, year]) => {
      const place = months.indexOf(month!);
      if (Number(day) > daysIn(Number(year), place + 1)) return [];
      const was = weekdays[new Date(Date.UTC(Number(year), place, Number(day))).getUTCDay()]!;
      return was === name
        ? []
        : [
            {
              path,
              ...placed.at(),
              wrong: `"${found}" was a ${was}`,
              right: `look the day up: write ${was} ${found.slice(name!.length).trim()}, or the day that was a ${name!}`,
              ...askedOf(placed),
            },
          ];
    }),
  );

/** Months that are misspelt before a year. In prose, where short names of people stand so too, only the long ones. */
const misspeltMonths = ({ path }: Entry, texts: readonly Placed[]): Finding[] =>
  texts.flatMap((placed) =>
    [...placed.text.matchAll(/(?<!\p{L})(\p{L}\p{Ll}{2,9}),? ((?:19|20)\d\d)(?!\d)/gu)].flatMap(([found, word]) => {
      const isDate = dateFields.has(placed.field ?? '');
      const month = isDate || word!.length >= 6 || /^\p{Ll}/u.test(word!) ? monthMeant(word!) : null;
      return month === null
        ? []
        : [
            {
              path,
              ...placed.at(),
              wrong: /^\p{Ll}/u.test(word!)
                ? `"${word!}" has a capital letter, as every month has`
                : `there is no month "${word!}" in "${found}"`,
              right: `write ${found.replace(word!, month)}`,
              ...askedOf(placed),
            },
          ];
    }),
  );

/** The month that a word is nearly the name of, or is in small letters; null where it is one, short for one, or none. */
function monthMeant(word: string): string | null {
  if (/^\p{Ll}/u.test(word)) return months.find((month) => month.toLowerCase() === word) ?? null;
  if (word.length < 4 || months.some((month) => month.startsWith(word)) || word === 'Sept') return null;
  const near = nearestBy(word, months, word.length >= 8 ? 2 : 1);
  return near?.[0] === word[0] ? near : null;
}

function ofSources({ lists }: Pick<Content, 'lists'>): Finding[] {
  const references = lists.get('references');
  return (references?.items ?? []).flatMap(({ issued }, index) => {
    const parts = (issued as { 'date-parts'?: unknown } | null | undefined)?.['date-parts'];
    if (!Array.isArray(parts)) return [];
    return parts.flatMap((part: unknown) => {
      if (!Array.isArray(part)) return [];
      const [year, month, day] = part.map(Number);
      const isRight =
        (month === undefined || daysIn(year!, month) > 0) &&
        (day === undefined || (day >= 1 && day <= daysIn(year!, month!)));
      return isRight ? [] : [{ ...references!.at(index, 'issued'), ...noSuchDay(part.join('-'), year!, month ?? 0) }];
    });
  });
}

interface Bounds {
  /** The day for which dates are judged, and the last on which something may have been done anywhere on earth. */
  today: number;
  tomorrow: number;
  /** The last day to which a page may be put off. */
  last: number;
}

/** Days that cannot be: what was done in the future, what is to be done in another generation. */
export const farDates = eachEntry<Bounds>({
  beside: ({ today }) => ({
    today: today.getTime(),
    tomorrow: today.getTime() + 36 * 3_600_000,
    last: Date.UTC(today.getUTCFullYear() + limits.yearsAhead, 11, 31),
  }),
  inEntry: ({ path, data, yaml }, bounds) =>
    farFields(data, [], bounds).map(({ at, ...told }): Finding => ({ path, ...yaml.locate(at), ...told })),
  inFiles: {
    reads: [referenceFolder],
    check: ({ lists }, bounds) => {
      const references = lists.get('references');
      return (references?.items ?? []).flatMap(({ issued, custom }, index) => [
        ...farIssue(issued, bounds).map((told) => ({ ...references!.at(index, 'issued'), ...told })),
        ...farFields(custom, [], bounds).map(({ at: _, ...told }) => ({ ...references!.at(index, 'custom'), ...told })),
      ]);
    },
  },
});

/** A source that is not out yet, or older than any. */
function farIssue(issued: unknown, { today }: Bounds): Pick<Finding, 'wrong' | 'right'>[] {
  const [year, month, date] = (issued as { 'date-parts'?: unknown[][] } | null | undefined)?.['date-parts']?.[0] ?? [];
  if (typeof year !== 'number') return [];
  // A journal prints the year, or the month, of an issue ahead; a whole day is one on which it was out.
  if (typeof month === 'number' && typeof date === 'number' && Date.UTC(year, month - 1, date) > today) {
    const day = isoDay(new Date(Date.UTC(year, month - 1, date)));
    return [{ wrong: `issued is ${day}, a day that has not come`, right: 'look the day up' }];
  }
  if (year >= 1800 && year <= new Date(today).getUTCFullYear() + 1) return [];
  return [{ wrong: `issued names the year ${year}`, right: 'look the year up' }];
}

function farFields(value: unknown, at: (string | number)[], bounds: Bounds): FarDay[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const field = [...at, Array.isArray(value) ? Number(key) : key];
    return (at.length === 0 && dayFields.has(key)) || daysOfDeeds.has(key)
      ? farDay(key, item, field, bounds)
      : farFields(item, field, bounds);
  });
}

function farDay(field: string, value: unknown, at: (string | number)[], { tomorrow, last }: Bounds): FarDay[] {
  // A year, or a month of one, stands for its first day.
  const day = value instanceof Date || /^\d{4}(?:-\d{2}){0,2}$/.test(String(value)) ? dayOf(value) : null;
  if (!day) return [];
  const wrong = `${field} is ${value instanceof Date ? isoDay(value) : String(value)}, which is too`;
  if (day.getTime() > (field === 'reviewBy' ? last : tomorrow)) {
    const right =
      field === 'reviewBy' ? `choose a day before ${isoDay(new Date(last))}` : 'write the day on which it was done';
    return [{ at, wrong: `${wrong} far ahead`, right }];
  }
  return day.getUTCFullYear() < limits.firstYear ? [{ at, wrong: `${wrong} long ago`, right: 'look the year up' }] : [];
}

interface FarDay {
  at: (string | number)[];
  wrong: string;
  right: string;
}

/** Entries that nobody has read again by the day they were to be read. */
export function reviewDates({ entries, today }: Content): Finding[] {
  return entries.flatMap(({ path, data, yaml }) => {
    const late = (at: (string | number)[], value: unknown, right: string): Finding[] => {
      const day = dayOf(value);
      if (!day || day >= today) return [];
      const wrong = `this was to be read again by ${isoDay(day)}`;
      return [{ path, ...yaml.locate(at), wrong, right }];
    };
    const numbers = path === numbersPath && Array.isArray(data.numbers) ? (data.numbers as Fields[]) : [];
    return [
      ...late(['reviewBy'], data.reviewBy, 'read it against its sources, then set reviewed and reviewBy'),
      ...numbers.flatMap((number, index) =>
        number?.reviewBy === undefined
          ? []
          : late(
              ['numbers', index, 'reviewBy'],
              number.reviewBy,
              'look for a newer number: add it with follows: and the id of this one, or set reviewBy',
            ),
      ),
    ];
  });
}

function dayOf(value: unknown): Date | null {
  const day = value instanceof Date ? value : new Date(`${String(value)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
