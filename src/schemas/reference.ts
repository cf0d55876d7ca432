import { z } from 'zod';
import { asText, inList, oneOf, optional, printed, slug, text, webAddress } from './basics.ts';
import { field, fields } from './fields.ts';
import { isIsbn } from '#model/isbn.ts';
import { isoDay } from '#model/text.ts';

/** A name as text is that of an organisation. */
const asName = (value: unknown): unknown => (typeof value === 'string' ? { literal: value.trim() } : value);

const monthNames = [...Array(12).keys()].map((month) =>
  new Date(Date.UTC(2000, month, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);
const dayInWords = new RegExp(`^(?:(\\d{1,2}) )?(${monthNames.join('|')}) (\\d{4})$`);

/** 2018, 2018-05, 2018-05-22, May 2018 and 22 May 2018 in the parts that the format wants. */
function asIssued(value: unknown): unknown {
  const day = value instanceof Date ? isoDay(value) : String(value).trim();
  if (/^\d{4}(-\d{2}){0,2}$/.test(day)) return { 'date-parts': [day.split('-').map(Number)] };
  const [, date, month, year] = dayInWords.exec(day) ?? [];
  if (year) return { 'date-parts': [[year, monthNames.indexOf(month!) + 1, ...(date ? [date] : [])].map(Number)] };
  const { 'date-parts': parts, literal } = (value ?? {}) as { 'date-parts'?: unknown; literal?: unknown };
  if (typeof literal === 'string' && parts === undefined) {
    const read = asIssued(literal);
    return typeof read === 'string' ? value : read;
  }
  return Array.isArray(parts) ? { ...(value as object), 'date-parts': parts.map(asNumbers) } : value;
}

const asNumbers = (parts: unknown): unknown =>
  Array.isArray(parts) ? parts.map((part: unknown) => (/^\d+$/.test(String(part)) ? Number(part) : part)) : parts;

/** The address that a DOI makes is taken for the DOI. */
const asDoi = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.trim().replace(/^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)(?=10\.)/i, '')
    : value;

/** "vol. 12", "no. 3" and "pp. 45-67" without the word that every style puts there itself. */
const withoutWord = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().replace(/^(?:vol(?:ume)?|no|issue|pp?|pages?)\.? ?(?=\d)/i, '') : value;
const numbered = z.preprocess(withoutWord, printed);

/** Whether pages end before they begin: "67-45", and not "1234-41", which leaves out what is the same. */
function endsTooSoon(pages: string): boolean {
  const [, from, to] = /^(\d+) ?(?:[-–]|to) ?(\d+)$/.exec(pages) ?? [];
  return from !== undefined && from.length === to!.length && Number(from) > Number(to);
}

/** Last words of the names of bodies that are nobody's family name. */
const body = /^(?:Trust|Council|University|NHS|Foundation|Ltd|Limited|Government|Department|Institute|Association|Partnership|Charity|Alliance)$/; // prettier-ignore
const familyName = text
  .regex(/^(?!\p{Lu}\.(?:[ -]?\p{Lu}\.)*$)/u, {
    error: 'write the family name here, and the initials under "given"',
  })
  .refine((family) => !body.test(family), {
    error: 'write a body as one name in the place of the two: {"literal": "A Trust"}',
  });

const name = z.union(
  [
    fields({
      family: field(familyName, { label: 'Family name', help: 'Family name', example: 'Harding' }),
      given: field(optional(text), { label: 'Initials', help: 'Initials or given name', example: 'A' }),
    }),
    fields({
      literal: field(text, { label: 'In words', help: 'The name of an organisation', example: 'NHS England' }),
    }),
  ],
  { error: 'write {"family": "Smith", "given": "J"}, or {"literal": "NHS England"}' },
);

const issued = z.union(
  [
    fields({
      'date-parts': field(z.array(z.array(z.number().int()).min(1).max(3)).length(1), {
        label: 'Year, month, day',
        help: 'Year, month and day, as far as known: [[2018, 5]]',
        example: [[2018, 5]],
      }),
      circa: field(optional(z.literal(true)), {
        label: 'About',
        help: 'true where this is not printed, or was not seen in print, and follows from what the publication says; the note says from what',
        example: true,
      }),
    }),
    fields({
      literal: field(text, {
        label: 'In words',
        help: 'The date in words, where it is not exact: "undated"',
        example: 'undated',
      }),
    }),
  ],
  { error: 'write {"date-parts": [[2018, 5]]}, or {"literal": "undated"}' },
);

/** Another place where the same work is held. */
const copy = fields({
  label: field(text, { label: 'Who holds it', help: 'Who holds it', example: 'The National Archives' }),
  URL: field(optional(webAddress), {
    label: 'Web address',
    help: 'Only where it may be linked',
    example: 'https://example.org/report',
  }),
});

/** How much of a publication somebody had before them who compared its record with it. */
export const sightings = {
  'whole text': 'The whole text',
  part: 'A part of the text',
  opening: 'The opening of the page or text',
  abstract: 'The abstract',
  record: 'A record in a catalogue, index or list of references',
  'another page': 'Another page that names it',
} as const;

const seen = fields({
  how: field(oneOf(sightings), { label: 'How much', help: 'How much of it was read' }),
  at: field(optional(text), {
    label: 'Where',
    help: 'Where it was read, if not at its own address',
    example: 'www.example.org/list-of-reports',
  }),
  quote: field(optional(text), {
    label: 'As printed',
    help: 'The words that give the author, the date or the title, as printed',
    example: 'By Ann Example, 3 May 2024',
  }),
});

/** Where a correction, a retraction or an expression of concern shows. */
const noticePlaces = {
  'list of retractions': 'A list of retractions and expressions of concern, by DOI',
  'list of corrections': 'A list of corrections, by DOI',
  'its own page': 'The page of the journal, or the record in PubMed',
} as const;

const notices = fields({
  looked: field(z.iso.date({ error: 'write year-month-day: 2026-11-28' }), {
    label: 'Day',
    help: 'The day on which somebody last looked',
    example: '2026-11-28',
  }),
  in: field(z.preprocess(inList, z.array(oneOf(noticePlaces)).min(1)), {
    label: 'Where',
    help: 'Where they looked; what was found stands under correction or retracted',
    example: ['list of retractions'],
  }),
});

/**
 * One source in CSL-JSON, the common format of citation tools.
 * Fields: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const referenceSchema = fields({
  id: field(slug, {
    label: 'Id',
    help: 'The id by which pages cite it: the name of its file',
    example: 'harding-2024',
  }),
  type: field(z.enum(['article-journal', 'report', 'webpage', 'article-newspaper', 'chapter', 'document']), {
    label: 'Type',
    help: 'What kind of publication it is',
  }),
  title: field(text, { label: 'Title', help: 'The title as published', example: 'A report on walking' }),
  author: field(optional(z.preprocess(inList, z.array(z.preprocess(asName, name)))), {
    label: 'Authors',
    help: 'People or organisations, in the order of the publication: [{"family": "Smith", "given": "J"}]',
    example: [{ literal: 'NHS England' }],
  }),
  issued: field(optional(z.preprocess(asIssued, issued)), { label: 'Date', help: 'When it was published' }),
  'container-title': field(optional(text), {
    label: 'Journal or site',
    help: 'The journal or site',
    example: 'BMJ Open',
  }),
  'collection-title': field(optional(text), {
    label: 'Series',
    help: 'The series it belongs to',
    example: 'Public health guidance',
  }),
  volume: field(optional(numbered), { label: 'Volume', help: 'The volume of the journal', example: '12' }),
  issue: field(optional(numbered), { label: 'Issue', help: 'The issue within the volume', example: '3' }),
  page: field(
    optional(
      numbered.refine((pages) => !endsTooSoon(pages), { error: 'look the pages up: they end before they begin' }),
    ),
    {
      label: 'Pages',
      help: 'The pages, as the publication gives them',
      example: '1 to 9',
    },
  ),
  number: field(optional(printed), {
    label: 'Report number',
    help: 'Its number in the series of reports',
    example: '12',
  }),
  publisher: field(optional(text), { label: 'Publisher', help: 'Who published it', example: 'NHS England' }),
  ISBN: field(optional(z.preprocess(asText, z.string().refine(isIsbn, { error: 'look it up: one ISBN has 10 or 13 digits, and its last follows from the others' }))), { label: 'ISBN', help: 'Its ISBN', example: '978-1-00-000000-9' }), // prettier-ignore
  URL: field(optional(webAddress), {
    label: 'Web address',
    help: 'Where it may be read; absent where we may not link to it',
    example: 'https://example.org/report',
  }),
  DOI: field(
    optional(
      z.preprocess(
        asDoi,
        z
          .string()
          .regex(/^10\.\d{4,9}\/[^\s"'`{}|\\^]+$/, { error: 'a DOI begins with 10., without https://doi.org/' })
          .refine((doi) => !/\/\.{1,2}(?:\/|$)/.test(doi), {
            error: 'copy the DOI as the publication prints it: it has no steps from folder to folder',
          })
          .refine((doi) => !/[.,;:]$|\?\w+=/.test(doi), { error: 'take away what stands behind the DOI' }),
      ),
    ),
    { label: 'DOI', help: 'Its digital object identifier', example: '10.1136/bmjopen-2021-012345' },
  ),
  PMID: field(
    optional(
      z.preprocess(
        asText,
        z.string().regex(/^[1-9]\d{0,8}$/, { error: 'write the digits of its number, without noughts before them' }),
      ),
    ),
    {
      label: 'PubMed number',
      help: 'Its number in PubMed',
      example: '12345678',
    },
  ),
  PMCID: field(optional(z.string().regex(/^PMC[1-9]\d{0,8}$/, { error: 'write PMC and digits: PMC1234567' })), {
    label: 'PubMed Central number',
    help: 'Its number in PubMed Central',
    example: 'PMC1234567',
  }),
  custom: field(
    optional(
      fields({
        copies: field(optional(z.array(copy)), { label: 'Copies', help: 'Other places that hold the same work' }),
        noLink: field(optional(text), {
          label: 'Why no link',
          help: 'Why there is no link, where there is none',
          example: 'It was read in a copy that we may not link to',
        }),
        formerly: field(optional(z.preprocess(inList, z.array(slug))), {
          label: 'Earlier ids',
          help: 'Ids under which the same source was held before they were merged',
          example: ['a-source-by-its-old-id'],
        }),
        unseen: field(optional(z.preprocess(inList, z.array(z.enum(['title', 'authors', 'date', 'address'])))), {
          label: 'Not seen in print',
          help: 'What was not seen as the publication prints it: a title then comes from the address or from a record, and a link leads to the list or index that holds it. A date that was not seen is left out; "undated" says that the publication prints none',
        }),
        checked: field(optional(z.iso.date({ error: 'write year-month-day: 2026-11-28' })), {
          label: 'Last compared',
          help: 'The day on which somebody last compared title, authors and date with the publication',
          example: '2026-11-28',
        }),
        seen: field(optional(seen), {
          label: 'What was looked at',
          help: 'How much was read on that day, and where',
        }),
        correction: field(optional(text), {
          label: 'Correction or retraction',
          help: 'A correction or retraction that the publisher has attached to it',
          example: 'Table 2 was corrected in 2021',
        }),
        retracted: field(optional(text), {
          label: 'Retracted',
          help: 'That the publisher has taken it back: when, and why. Every page that cites it is then told of',
          example: 'Retracted by the journal on 3 May 2026, because the data could not be shown',
        }),
        notices: field(optional(notices), {
          label: 'Looked for notices',
          help: 'When and where somebody last looked for a correction or retraction of it',
        }),
        note: field(optional(text), {
          label: 'Note',
          help: 'What is uncertain about it, kept with the data',
          example: 'The day of publication is not printed in it',
        }),
      }),
    ),
    {
      label: 'What the format has no field for',
      help: 'Copies, why there is no link, and what is known of its record',
    },
  ),
});

export type Reference = z.infer<typeof referenceSchema>;
export type Name = NonNullable<Reference['author']>[number];

/** Whether a name stands for authors who are not listed: the last of them is {"literal": "others"}. */
export const isOthers = (name: Name): boolean => 'literal' in name && name.literal === 'others';
