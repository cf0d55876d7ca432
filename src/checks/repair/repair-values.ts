import type { z } from 'zod';
import { choiceMeant } from '../everyday-words.ts';
import type { Content, Entry } from '../content.ts';
import { meantBy } from '../find/meant.ts';
import { findPointers } from '../read/schema-paths.ts';
import { dayMeant } from './day-meant.ts';

type Issue = z.core.$ZodIssue & { input?: unknown };

interface Repair {
  start: number;
  end: number;
  text: string;
}

/**
 * The fields of an entry with every value repaired that can mean one thing only: a council or a term by another of
 * its names, an everyday word for a choice, a day in words, a number for a text, a text for a number, one for a list.
 * @param yaml the text that the entry's fields were read from
 */
export function repairValues(content: Content, { schema, data, yaml: file }: Entry, yaml: string): string {
  const parsed = (schema as z.ZodType).safeParse(data, { reportInput: true });
  const pointers = findPointers(schema, data).flatMap(({ path, value, pointsTo }) => {
    const isKnown =
      content.lists.get(pointsTo)?.items.some(({ id }) => id === value) ??
      content.councils.some(({ code }) => code === value);
    const meant = isKnown ? [] : meantBy(content, pointsTo, value);
    return meant.length === 1 ? [{ path, text: meant[0]!.id }] : [];
  });
  const values = (parsed.error?.issues ?? []).flatMap((issue) => {
    const range = file.rangeOf(issue.path);
    const text = range && meantValue(issue, yaml.slice(...range).trim());
    return text ? [{ path: issue.path, text }] : [];
  });
  const repairs = [...pointers, ...values].flatMap(({ path, text }): Repair[] => {
    const range = file.rangeOf(path);
    return range ? [{ start: range[0], end: range[1], text }] : [];
  });
  return repairs
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), yaml);
}

function meantValue(issue: Issue, written: string): string | null {
  const { input } = issue;
  if (written === '' || written.includes('\n')) return null;
  const message = String(issue.message);
  if (typeof input === 'string' && message.includes('year-month-day')) return dayMeant(input);
  if (issue.code === 'invalid_value' && typeof input === 'string')
    return quoteWord(choiceMeant(input, issue.values.map(String)));
  if (issue.code === 'invalid_value' && typeof input === 'boolean')
    return quoteWord(choiceMeant(input ? 'true' : 'false', issue.values.map(String)));
  if (issue.code !== 'invalid_type') return null;
  if (issue.expected === 'string' && typeof input === 'number') return `'${written}'`;
  if (issue.expected === 'array' && (typeof input === 'string' || typeof input === 'number')) return `[${written}]`;
  if (issue.expected === 'number' && typeof input === 'string') {
    const number = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)\s?%?$/.exec(input.trim())?.[1];
    return number ? number.replaceAll(',', '') : null;
  }
  if (issue.expected === 'boolean' && typeof input === 'string')
    return { yes: 'true', no: 'false' }[input.trim().toLowerCase()] ?? null;
  return null;
}

/** A word that YAML would take for true or false needs quotes. */
const quoteWord = (word: string | null): string | null => (word === 'yes' || word === 'no' ? `'${word}'` : word);
