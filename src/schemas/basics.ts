import { z } from 'zod';
import { field } from './fields.ts';
import { readIsoDay } from '#model/dates.ts';

/** An id that is also a file name and the last part of an address: small letters, digits and single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'use small letters, digits and single hyphens, for example "east-riding-live-well"',
});

/** The id of a place on a page: an id that begins with a letter. */
export const anchor = slug.regex(/^[a-z]/, { error: 'begin with a letter' });

/**
 * An id that must exist elsewhere in the content. The check reads `pointsTo` and looks it up:
 * 'references', 'evidence', 'case-studies', 'councils', 'vocabulary/<name>', 'scenarios', 'ways-to-pay',
 * 'living-numbers', or 'entries' for any page as kind and id.
 */
export function pointer(pointsTo: string, help: string, label = 'Page', example = 'an-entry') {
  return z.string().min(1).meta({ pointsTo, label, help, example, description: help });
}

export const referenceId = pointer('references', 'The id of a source in content/references/', 'Source', 'a-source');
export const evidenceId = pointer('evidence', 'A file name in content/evidence/, without .mdx', 'Evidence summary');
export const caseStudyId = pointer('case-studies', 'A file name in content/case-studies/, without .mdx', 'Case study');
export const factId = pointer('facts', 'A file name in content/facts/, without .yaml', 'Fact', 'a-fact');
export const councilCode = pointer(
  'councils',
  'A code from content/councils/councils.csv, for example ERY',
  'Council',
  'ERY',
);

export const scenarioId = pointer(
  'scenarios',
  'The id of a scenario in content/lists/funding-scenarios.yaml',
  'Scenario',
  'a-scenario',
);
export const wayToPayId = pointer(
  'ways-to-pay',
  'The id of a way to pay in content/lists/funding.yaml',
  'Way to pay',
  'a-grant-pot',
);
export const livingNumberId = pointer(
  'living-numbers',
  'The id of a number in content/lists/living-numbers.yaml',
  'Living number',
  'a-number',
);

/** One key of a table of labels; the table is the only list of what may be chosen. */
export function oneOf<Labels extends Record<string, unknown>>(labels: Labels) {
  return z.enum(Object.keys(labels) as (keyof Labels & string)[]);
}

const webAddressHint = 'write a full web address that begins with https://, without spaces';

/**
 * The address of a page of the web, the one kind that the site links to from a field. URL parsers drop line ends and
 * take "https:x" and "javascript:x", so what is written is looked at before it is parsed.
 */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s"<>\\`]+$/i, { error: webAddressHint })
  .refine((address) => URL.canParse(address), { error: webAddressHint });

/** A sentence or more of plain text. */
export const text = z.string().trim().min(1, { error: 'must not be empty' });

/** A question, as somebody asks it. */
export const asQuestion = text.regex(/\?$/, { error: 'write it as a question, with a question mark at its end' });

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** A field that need not be there. Left out, null and an empty list mean the same: not stated. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (isAbsent(value) ? undefined : value), schema.optional());
}

/** A field that is null where the sources do not state it. Leaving it out, and an empty list, mean the same. */
export function orNull<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (isAbsent(value) ? null : value), schema.nullable());
}

/** A list that may be empty. Left out and null mean the same, and one value is a list of one. */
export function list<S extends z.ZodType>(item: S) {
  return z.preprocess((value) => (isAbsent(value) ? undefined : inList(value)), z.array(item).default([]));
}

/** A list with at least one item; one value is a list of one. */
export function someOf<S extends z.ZodType>(item: S, error?: string) {
  return z.preprocess((value) => (isAbsent(value) ? value : inList(value)), z.array(item).min(1, error && { error }));
}

/** A group whose fields may all be left out. Leaving it out means the same. */
export function groupOrNone<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => value ?? {}, schema);
}

/** One value as a list of one. */
export const inList = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);

/** A text that is often no more than a number: a whole one may stand without quotes. 1.30 needs them, to keep its nought. */
export const asText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
export const printed = z.preprocess(asText, text);

/** The year of something, as a number; null where it bears none. */
export const year = orNull(z.number().int().min(1900).max(2100)).meta({ example: 2024 });

const dayHint = 'write the date as year-month-day, for example 2026-11-23';
const months = [...Array(12).keys()].map((month) =>
  new Date(Date.UTC(2000, month, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);
const dayInWords = new RegExp(`^(\\d{1,2}) (${months.join('|')}) (\\d{4})$`);

/** "3 May 2024" as 2024-05-03; anything else as it is. */
function withoutWords(value: string): string {
  const [, date, month, year] = dayInWords.exec(value) ?? [];
  return month ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date!.padStart(2, '0')}` : value;
}

/**
 * A calendar day. YAML reads an unquoted 2026-11-23 as a date already; a quoted one, and 23 November 2026, are strings.
 * Nothing else is accepted, so that 03/05/2024 cannot be read as either of two days.
 */
export const day = z
  .union([z.date(), z.string().regex(new RegExp(`^\\d{4}-\\d{2}-\\d{2}$|${dayInWords.source}`), { error: dayHint })], {
    error: dayHint,
  })
  .transform((value) => (value instanceof Date ? value : (readIsoDay(withoutWords(value)) ?? new Date(NaN))))
  .refine((value) => !Number.isNaN(value.getTime()), {
    error: 'this day does not exist in the calendar',
  })
  .refine((value) => value.getTime() % 86_400_000 === 0, { error: dayHint });

export const reviewed = field(day, {
  label: 'Last read against its sources',
  help: 'The day this entry was last read against its sources',
  example: '2026-11-23',
  group: 'Keeping it up to date',
  asked: false,
});
export const reviewBy = field(day, {
  label: 'To be read again by',
  help: 'The day by which somebody should read it again',
  example: '2027-11-23',
  group: 'Keeping it up to date',
  asked: false,
});
export const updated = field(day, {
  label: 'Last changed',
  help: 'The day of the last change that a reader should know of',
  example: '2026-11-23',
  group: 'Keeping it up to date',
});
export const formerlyAnchors = field(list(anchor), {
  label: 'Earlier ids',
  help: 'Earlier ids of this figure, so that old links still arrive here',
  example: ['referrals-2018'],
  asked: false,
});
/** Each is a page of its own, which leads on: a page has moved a few times, not hundreds. */
const mostNames = 50;
export const formerly = field(
  list(slug).refine((names) => names.length <= mostNames, { error: `write ${mostNames} names at most` }),
  {
    label: 'Earlier file names',
    help: 'Earlier file names of this entry, so that old links still arrive here',
    example: ['a-scheme-by-its-old-name'],
    group: 'Keeping it up to date',
    asked: false,
    unseen: 'pages lead on from it, and it is shown nowhere',
  },
);

/** The words that a figure of unknown origin must be shown with. */
export const quotedOnly = field(optional(text), {
  label: 'Words it must be shown with',
  help: 'For a figure whose origin was not found: the words it must be shown with',
  example: 'quoted by many, origin not found',
  asked: false,
});

/** An entry that is not finished: it is shown in development and in previews, and published nowhere. */
export const draft = field(optional(z.boolean()), {
  label: 'Draft',
  help: 'True while it is not finished: it then stands in previews only, and needs the first fields only',
  example: false,
  group: 'Keeping it up to date',
  asked: false,
});
