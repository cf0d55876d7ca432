import type { MoneyRole } from '#model/money.ts';
import { isoDay } from '#model/text.ts';
import type { Content, Entry } from '../content.ts';
import { groupsOf } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { monthsSince, searchedTooEarly } from './searched-before.ts';
import { otherYearsInWords, type DatedSource, type DatedSources } from './years-in-words.ts';

/** The sources that print the year in which they came out. */
function datedSources({ lists }: Content): DatedSources {
  return new Map(
    (lists.get('references')?.items ?? []).flatMap(({ id, title, issued }): [string, DatedSource][] => {
      const [year, month] = (issued as { 'date-parts'?: unknown[][] } | null | undefined)?.['date-parts']?.[0] ?? [];
      return typeof year === 'number'
        ? [[String(id), { year, ...(typeof month === 'number' ? { month } : {}), title: String(title) }]]
        : [];
    }),
  );
}

/** Fields that say when the thing was that a source beside them tells of, by the group that they stand in. */
const told: Record<string, string> = { results: 'period', costs: 'year', '': 'year' };

/** Sums that are promised for years to come. */
const lookAhead = new Set<unknown>(['grant to this scheme', 'wider fund'] satisfies MoneyRole[]);

/** The last year that a field names; a range may name its last by two digits. */
function lastYear(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const years = [...value.matchAll(/(?<![\d,.£])((?:19|20)\d\d)(?:[-–/](\d\d))?(?![\d,%])/g)].map(([, year, short]) =>
    short === undefined ? Number(year) : Number(year!.slice(0, 2) + short),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** Years of which no source can tell that is named for them: what was counted, paid or reported after it came out. */
export const laterThanSources = eachEntry({
  beside: datedSources,
  inEntry: (entry, sources): Finding[] => [
    ...groupsOf(entry.data).flatMap(({ name, at, fields }) => {
      const field = Object.hasOwn(told, name) && !lookAhead.has(fields.role) ? told[name]! : null;
      const issued = typeof fields.source === 'string' ? sources.get(fields.source)?.year : undefined;
      const year = field === null ? null : lastYear(fields[field]);
      return field !== null && issued !== undefined && year !== null && year > issued
        ? [
            findingIn(
              entry,
              [...at, field],
              `${field} names ${year}, and the source, ${String(fields.source)}, came out in ${issued}`,
              'look both up: a year may be mistyped here or in the source, or another source is meant; keep both if the source looks ahead',
            ),
          ]
        : [];
    }),
    ...ofStatus(entry, sources),
    ...readBefore(entry, sources),
    ...otherYearsInWords(entry, sources),
  ],
  elsewhere: (content) => searchedTooEarly(content, datedSources(content)),
});

/** A scheme of which the last report is said to be of a year after all of its sources. */
function ofStatus(entry: Entry, dated: DatedSources): Finding[] {
  const { year } = (entry.data.status ?? {}) as { year?: unknown };
  const sources = Array.isArray(entry.data.sources) ? (entry.data.sources as ({ ref?: unknown } | null)[]) : [];
  const issued = sources.map((source) => dated.get(String(source?.ref))?.year);
  const newest = Math.max(...issued.map((each) => each ?? Infinity));
  return typeof year === 'number' && issued.length > 0 && year > newest
    ? [
        findingIn(
          entry,
          ['status', 'year'],
          `the last report is said to be of ${year}, and the newest of the sources came out in ${newest}`,
          `add the report of ${year} to the sources, or write year: ${newest}, and the same year in asOf`,
        ),
      ]
    : [];
}

/** Pages that were read against their sources before one of these came out. */
function readBefore(entry: Entry, dated: DatedSources): Finding[] {
  const { reviewed } = entry.data;
  const sources = Array.isArray(entry.data.sources) ? (entry.data.sources as ({ ref?: unknown } | null)[]) : [];
  if (!(reviewed instanceof Date)) return [];
  const read = monthsSince(reviewed.getUTCFullYear(), reviewed.getUTCMonth() + 1);
  return sources.flatMap((source) => {
    const ref = String(source?.ref);
    const issued = dated.get(ref);
    return issued && monthsSince(issued.year, issued.month) > read
      ? [
          findingIn(
            entry,
            ['reviewed'],
            `reviewed is ${isoDay(reviewed)}, and ${ref} came out after that`,
            'write the day on which the page was read against it; or look up when the source came out',
          ),
        ]
      : [];
  });
}
