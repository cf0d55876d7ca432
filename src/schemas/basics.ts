import { z } from 'zod';

/** An id that is also a file name and the last part of an address: small letters, digits and single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'use small letters, digits and single hyphens, for example "east-riding-live-well"',
});

/** The id of a place on a page: an id that begins with a letter. */
export const anchor = slug.regex(/^[a-z]/, { error: 'begin with a letter' });

/**
 * An id that must exist elsewhere in the content. The check reads `pointsTo` and looks it up:
 * 'references', 'evidence', 'case-studies', 'councils', 'vocabulary/<name>', or 'entries' for any page as kind and id.
 */
export function pointer(pointsTo: string, description: string) {
  return z.string().min(1).meta({ pointsTo, description });
}

export const referenceId = pointer('references', 'The id of a source in content/references/');
export const evidenceId = pointer('evidence', 'A file name in content/evidence/, without .mdx');
export const councilCode = pointer('councils', 'A code from content/councils/councils.csv, for example ERY');

/** One key of a table of labels; the table is the only list of what may be chosen. */
export function oneOf<Labels extends Record<string, unknown>>(labels: Labels) {
  return z.enum(Object.keys(labels) as (keyof Labels & string)[]);
}

/** A sentence or more of plain text. */
export const text = z.string().trim().min(1, { error: 'must not be empty' });

const dayHint = 'write the date as year-month-day, for example 2026-11-23';

/**
 * A calendar day. YAML reads an unquoted 2026-11-23 as a date already; a quoted one is a string.
 * Nothing else is accepted, so that 03/05/2024 cannot be read as either of two days.
 */
export const day = z
  .union([z.date(), z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayHint })], {
    error: dayHint,
  })
  .transform((value) => (value instanceof Date ? value : new Date(`${value}T00:00:00Z`)))
  .refine((value) => !Number.isNaN(value.getTime()), {
    error: 'this day does not exist in the calendar',
  });

export const reviewed = day.describe('The day this entry was last read against its sources');
export const reviewBy = day.describe('The day by which somebody should read it again');
export const formerlyAnchors = z
  .array(anchor)
  .default([])
  .describe('Earlier ids of this figure, so that old links still arrive here');
export const formerly = z
  .array(slug)
  .default([])
  .describe('Earlier file names of this entry, so that old links still arrive here');
