import { bodySchema, type Body } from '#schemas/body.ts';
import { factAddress } from '#schemas/addresses.ts';
import { versionFile } from '#schemas/fact-version.ts';
import { isoDay } from '#model/text.ts';
import { asKind } from '../as-kind.ts';
import type { Content, Entry } from '../content.ts';
import { fileAt } from '../of-entry.ts';
import { daysSaid } from '../read/days-said.ts';
import { groupsOf } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { readVersion } from './fact-versions.ts';

/** Days, years and numbers that follow one another the wrong way round. */
export const wrongOrders = eachEntry({
  beside: ({ today }) => today.getTime(),
  inEntry: (entry, today): Finding[] => [
    ...reviewedAfter(entry),
    ...endedBefore(entry),
    ...startedAfter(entry),
    ...monthsAfter(entry),
    ...wrongYears(entry, new Date(today).getUTCFullYear()),
    ...ofBody(entry, today),
  ],
  elsewhere: (content) => [...correctedBefore(content), ...numbersInCircles(content)],
});

/** To be looked at again before it was looked at. */
function reviewedAfter(entry: Entry): Finding[] {
  const { reviewBy } = entry.data;
  const field = (['reviewed', 'updated', 'published'] as const).find((each) => entry.data[each] instanceof Date);
  const done = field && entry.data[field];
  return done instanceof Date && reviewBy instanceof Date && reviewBy < done
    ? [
        findingIn(
          entry,
          ['reviewBy'],
          `reviewBy is ${isoDay(reviewBy)}, which is before ${field}, ${isoDay(done)}`,
          'write the day by which it is to be read again, within a year',
        ),
      ]
    : [];
}

const yearsIn = (words: unknown): number[] =>
  typeof words === 'string' ? [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)) : [];

/** Years as slips may write them, too: 2206 for 2026. */
const anyYearsIn = (words: unknown): number[] =>
  typeof words === 'string'
    ? [...words.matchAll(/(?<![\d,.£])[12]\d{3}(?![\d,]|\.\d|%)/g)].map(([year]) => Number(year))
    : [];

/** A scheme that ended before it began. */
function endedBefore(entry: Entry): Finding[] {
  const { started, ended } = (entry.data.status ?? {}) as { started?: unknown; ended?: unknown };
  const [first, last] = [Math.min(...yearsIn(started)), Math.max(...yearsIn(ended))];
  return entry.folder === 'case-studies' && Number.isFinite(first) && Number.isFinite(last) && first > last
    ? [
        findingIn(
          entry,
          ['status', 'ended'],
          `it is said to have ended in ${last}, and to have started in ${first}`,
          'look both up in the source; they may have changed places',
        ),
      ]
    : [];
}

/** A scheme that began after the year of what was read of it. */
function startedAfter(entry: Entry): Finding[] {
  const { started, year } = (entry.data.status ?? {}) as { started?: unknown; year?: unknown };
  const first = Math.min(...yearsIn(started));
  return entry.folder === 'case-studies' && typeof year === 'number' && Number.isFinite(first) && first > year
    ? [
        findingIn(
          entry,
          ['status', 'started'],
          `it is said to have started in ${first}, and the last report is of ${year}`,
          'look both up in the source: a report cannot tell of what came later',
        ),
      ]
    : [];
}

/** A scheme that began or ended in a month after that of what was read of it. It asks: both are printed words. */
function monthsAfter(entry: Entry): Finding[] {
  const { started, ended, asOf } = (entry.data.status ?? {}) as Record<string, unknown>;
  const [told, ...more] = daysSaid(String(asOf));
  if (entry.folder !== 'case-studies' || !told || more.length > 0) return [];
  return Object.entries({ started, ended }).flatMap(([field, words]) => {
    const [day] = /^(?:\d{1,2} )?\p{L}+ \d{4}\.?$/u.test(String(words)) ? daysSaid(String(words)) : [];
    const isTold = field === 'started' && day?.getUTCFullYear() !== told.getUTCFullYear();
    return day && day > told && !isTold
      ? [
          {
            ...findingIn(
              entry,
              ['status', field],
              `${field} says "${String(words)}", and asOf says "${String(asOf)}"`,
              'look both up in the source: a report cannot tell of what came later; keep both if it looks ahead',
            ),
            asks: true as const,
          },
        ]
      : [];
  });
}

/** Fields that hold the year or years of what was done, by the list that they stand in. */
const yearFields = { results: 'period', costs: 'year', figures: 'year', numbers: 'period' } as const;
const isDated = (list: string): list is keyof typeof yearFields => Object.hasOwn(yearFields, list);

/** Pounds of before the decimal coinage buy nothing that a council pays for. */
const firstYearOfMoney = 1971;

/** Years of what was measured, paid or searched that are to come, or stand the wrong way round. */
function wrongYears(entry: Entry, thisYear: number): Finding[] {
  const inLists = groupsOf(entry.data).flatMap(({ name, at, fields }) => {
    const field = isDated(name) ? yearFields[name] : undefined;
    return field ? [{ at: [...at, field], words: fields[field] }] : [];
  });
  const searched = entry.folder === 'bodies' ? [{ at: ['searchedTo'], words: entry.data.searchedTo }] : [];
  return [...inLists, ...searched].flatMap(({ at, words }) => {
    const field = String(at.at(-1));
    const late = anyYearsIn(words).find((year) => year > thisYear);
    if (late !== undefined)
      return [findingIn(entry, at, `${field} names ${late}, a year that has not come`, 'look the year up')];
    const early = field === 'year' ? anyYearsIn(words).find((year) => year < firstYearOfMoney) : undefined;
    if (early !== undefined)
      return [findingIn(entry, at, `${field} names ${early}, and no sum here is as old as that`, 'look the year up')];
    const [found, from, to] = /\b((?:19|20)\d\d) ?(?:to|[-–/]) ?((?:19|20)?\d\d)\b/.exec(String(words)) ?? [];
    const last = to?.length === 2 ? from!.slice(0, 2) + to : to;
    return found && Number(from) > Number(last)
      ? [findingIn(entry, at, `${field} says "${found}", which ends before it begins`, 'look both years up; they may have changed places')] // prettier-ignore
      : [];
  });
}

/** Levels of a body that do not follow one another, and a second reader who is said to agree and does not. */
function ofBody(entry: Entry, today: number): Finding[] {
  const body = entry.folder === 'bodies' ? asKind(bodySchema, entry) : undefined;
  if (!body) return [];
  const levels = body.history.flatMap(({ date, from }, index) => {
    const before = body.history[index - 1];
    if (!before) return [];
    if (date < before.date)
      return [findingIn(entry, ['history', index, 'date'], `${isoDay(date)} stands after ${isoDay(before.date)}`, 'put the earlier change first, or mend its day')]; // prettier-ignore
    return (from ?? null) === (before.to ?? null)
      ? []
      : [
          findingIn(
            entry,
            ['history', index, 'from'],
            `from is ${from ?? 'no level'}, and the change before it ended at ${before.to ?? 'no level'}`,
            `write from: ${before.to ?? 'null'}`,
          ),
        ];
  });
  const readers = body.judges.flatMap(({ role, level, agreed, outcome }, index) => {
    const first = body.judges.slice(0, index).findLast((judge) => judge.role === 'first reader');
    if (role !== 'second reader' || !first) return [];
    if (agreed === true && level !== first.level)
      return [
        findingIn(
          entry,
          ['judges', index, 'agreed'],
          `agreed is true, and the readers gave ${first.level ?? 'no level'} and ${level ?? 'no level'}`,
          'write agreed: false, and add beside it outcome: what settled it',
        ),
      ];
    return agreed === false && outcome === undefined
      ? [findingIn(entry, ['judges', index, 'agreed'], 'the readers did not agree, and nothing says what came of it', 'add outcome: what settled it')] // prettier-ignore
      : [];
  });
  return [...levels, ...readers, ...reviewedBefore(entry, body, today)];
}

/** A body that was read for the last time before it was judged, or before studies were looked for. */
function reviewedBefore(entry: Entry, { reviewed, judges, searchedTo }: Body, today: number): Finding[] {
  const deeds = [
    ...judges.map(({ date }) => ({ day: date, what: 'judges' })),
    ...daysSaid(searchedTo).map((day) => ({ day, what: 'searchedTo' })),
  ];
  const latest = deeds.toSorted((a, b) => a.day.getTime() - b.day.getTime()).at(-1);
  return latest && latest.day > reviewed
    ? [
        findingIn(
          entry,
          ['reviewed'],
          `reviewed is ${isoDay(reviewed)}, and ${latest.what} names a later day, ${isoDay(latest.day)}`,
          latest.day.getTime() > today
            ? `mend the day under ${latest.what}, which has not come`
            : `write reviewed: ${isoDay(latest.day)}, or mend the day under ${latest.what}`,
        ),
      ]
    : [];
}

/** Corrections of a day on which the fact was not out yet. */
function correctedBefore(content: Content): Finding[] {
  const list = content.lists.get('corrections');
  const facts = new Map(
    content.entries.filter(({ folder }) => folder === 'facts').map(({ id }) => [factAddress(id), id]),
  );
  return (list?.items ?? []).flatMap(({ concerns, date }, index) => {
    const id = facts.get(String(concerns));
    const file = id === undefined ? undefined : fileAt(content, versionFile(id, 1));
    const published = file && readVersion(file, content.memory)?.published;
    const day = date instanceof Date ? isoDay(date) : '';
    return published && day !== '' && day < published
      ? [
          {
            ...list!.at(index, 'date'),
            wrong: `the correction is of ${day}, and the fact came out on ${published}`,
            right: 'write the day on which it was corrected',
          },
        ]
      : [];
  });
}

/** Numbers each of which is said to have come after the other. */
function numbersInCircles({ entries }: Content): Finding[] {
  const entry = entries.find(({ folder, id }) => folder === 'lists' && id === 'living-numbers');
  const numbers = (Array.isArray(entry?.data.numbers) ? entry.data.numbers : []) as Record<string, unknown>[];
  const before = new Map(numbers.map((number) => [number?.id, number?.follows]));
  return numbers.flatMap((number, index) => {
    const passed = new Set<unknown>();
    for (let id = number?.follows; id !== undefined && !passed.has(id); id = before.get(id)) passed.add(id);
    return passed.has(number?.id)
      ? [
          findingIn(
            entry!,
            ['numbers', index, 'follows'],
            `${String(number.id)} is said to come after itself`,
            'name under follows the number that was used before it; the oldest has none',
          ),
        ]
      : [];
  });
}
