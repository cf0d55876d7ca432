import { z } from 'zod';
import { councilCode, day, list, optional, reviewBy, slug, someOf, text, updated, webAddress } from './basics.ts';
import { field, fields } from './fields.ts';

const wholeNumber = z.number().int().positive();

/** A council of which only a part is in a board's area. */
const partOfCouncil = fields({
  council: field(councilCode, { label: 'Council', help: 'A code from councils.csv', example: 'NHE' }),
  areas: field(wholeNumber, {
    label: 'Small areas',
    help: 'How many of its small areas are in the board',
    example: 71,
  }),
  of: field(wholeNumber, { label: 'Of how many', help: 'How many small areas the council has', example: 82 }),
});

/** The area, or a part of it, that a board took over from another. */
const takenOver = fields({
  board: field(slug, { label: 'Board', help: 'The id of the board it took over from', example: 'frimley' }),
  on: field(day, { label: 'Day', help: 'The first day on which it had that area', example: '2026-04-01' }),
  councils: field(list(councilCode), {
    label: 'Councils',
    help: 'Which councils of the other board; empty for all of them',
    example: ['HAT'],
  }),
});

/** An integrated care board, with the councils in its area. */
export const boardSchema = fields({
  id: field(slug, { label: 'Id', help: 'The last part of its address', example: 'devon' }),
  name: field(text, { label: 'Name', help: 'Its full name', example: 'NHS Devon Integrated Care Board', prose: false }),
  shortName: field(text, { label: 'Short name', help: 'Its name without NHS and what it is', example: 'Devon', prose: false }), // prettier-ignore
  gss: field(optional(z.string().regex(/^E54\d{6}$/, { error: 'write a GSS code, for example E54000037' })), {
    label: 'GSS code',
    help: 'Its code at the Office for National Statistics, where that was read',
    example: 'E54000037',
  }),
  ods: field(optional(z.string().regex(/^[A-Z0-9]{3,5}$/, { error: 'write an ODS code, for example QJK' })), {
    label: 'ODS code',
    help: 'Its code at the NHS Organisation Data Service, where that was read',
    example: 'QJK',
  }),
  also: field(list(text), {
    label: 'Also called',
    help: 'Short forms in use that are not the first letters of its name',
    example: ['BOB'],
    prose: false,
  }),
  began: field(day, { label: 'Began', help: 'Its first day', example: '2022-07-01' }),
  ended: field(optional(day), {
    label: 'Ended',
    help: 'The first day on which it was no longer there',
    example: '2026-04-01',
  }),
  councils: field(list(councilCode), {
    label: 'Councils',
    help: 'Codes of the districts and single-tier councils that are in its area as a whole',
    example: ['EXE'],
  }),
  parts: field(list(partOfCouncil), { label: 'Parts', help: 'Councils that are in its area in part' }),
  takesOver: field(list(takenOver), { label: 'Took over', help: 'What it took over from other boards' }),
});

const source = fields({
  publisher: field(text, { label: 'Publisher', help: 'Who says so', example: 'NHS England', prose: false }),
  title: field(text, { label: 'Title', help: 'Of what was read', example: 'Integrated care boards', prose: false }),
  url: field(webAddress, {
    label: 'Web address',
    help: 'Where it is published',
    example: 'https://example.org/boards',
  }),
  read: field(text, { label: 'What was read', help: 'What was read of it, and what not', example: 'In full.' }),
});

/** content/councils/boards.yaml: integrated care boards of England, and where their areas were read. */
export const boardsSchema = fields({
  updated,
  reviewBy,
  asOf: field(z.string().regex(/^\d{4}-\d{2}$/, { error: 'write the month as 2024-04' }), {
    label: 'As of',
    help: 'The month of which the areas are',
    example: '2024-04',
  }),
  licence: field(fields({ name: field(text, { label: 'Name', help: 'Its name', prose: false }), url: webAddress }), {
    label: 'Licence',
    help: 'The licence of the areas',
  }),
  attribution: field(text, { label: 'Attribution', help: 'The line to print with any of them', prose: false }),
  caution: field(text, { label: 'Caution', help: 'What a reader must be told with any of them', claims: 'none' }),
  sources: field(someOf(source), { label: 'Sources', help: 'Where it was read' }),
  boards: field(someOf(boardSchema), { label: 'Boards', help: 'The boards that are there, and those that ended' }),
});

export type Board = z.infer<typeof boardSchema>;
export type BoardRegister = z.infer<typeof boardsSchema>;
