import type { Content, Entry } from '../content.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import type { Finding } from '../report/problem.ts';

interface Placed {
  text: string;
  at(): { line: number; column: number };
}

/** Dates that can be read as either of two days. */
export function ambiguousDates({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    [...fieldTexts(entry), ...textsBelow(entry)].flatMap(({ text, at }) =>
      [...text.matchAll(/(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/g)].map((match) => ({
        path: entry.path,
        ...at(),
        wrong: `"${match[0]}" can be read as either of two days`,
        right: 'write 3 May 2024 in text, and 2024-05-03 in a field for a date',
      })),
    ),
  );
}

function textsBelow({ tree }: Entry): Placed[] {
  return tree ? proseBlocks(tree).map(({ text, line, column }) => ({ text, at: () => ({ line, column }) })) : [];
}

function fieldTexts({ data, yaml }: Entry): Placed[] {
  const walk = (value: unknown, path: (string | number)[]): Placed[] => {
    if (typeof value === 'string') return [{ text: value, at: () => yaml.locate(path) }];
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, item]) =>
      walk(item, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return walk(data, []);
}

/** Entries that nobody has read again by the day they were to be read. */
export function reviewDates({ entries, today }: Content): Finding[] {
  return entries.flatMap(({ path, data, yaml }) => {
    const day = dayOf(data.reviewBy);
    if (!day || day >= today) return [];
    return [
      {
        path,
        ...yaml.locate(['reviewBy']),
        wrong: `this was to be read again by ${day.toISOString().slice(0, 10)}`,
        right: 'read it against its sources, then set reviewed and reviewBy',
      },
    ];
  });
}

function dayOf(value: unknown): Date | null {
  const day = value instanceof Date ? value : new Date(`${String(value)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}
