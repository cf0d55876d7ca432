import { z } from 'zod';
import { endCertainties } from '#model/council-changes.ts';
import {
  councilCode,
  day,
  list,
  oneOf,
  optional,
  reviewBy,
  slug,
  someOf,
  text,
  updated,
  webAddress,
} from './basics.ts';
import { councilTypes } from './council.ts';
import { field, fields } from './fields.ts';
import { nation } from './nation.ts';

const code = z.string().regex(/^[A-Z]{3,4}$/, { error: 'write three or four capital letters' });

/** What takes over: a code of councils.csv or of a former council, or the id of a coming one. */
const successor = z.string().regex(/^(?:[A-Z]{3,4}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, {
  error: 'write the code of a council, or the id of one that is coming',
});

const seenAt = fields({
  publisher: field(text, { label: 'Publisher', help: 'Who says so', example: 'Example County Council', prose: false }),
  url: field(webAddress, {
    label: 'Web address',
    help: 'Where it was read',
    example: 'https://example.gov.uk/new-councils',
  }),
});

const checked = field(day, {
  label: 'Looked at',
  help: 'The day on which somebody last looked',
  example: '2026-11-28',
});

/** A council that ended before the list of councils was made. */
export const formerCouncilSchema = fields({
  code: field(code, { label: 'Code', help: 'Its code, as mySociety used it', example: 'ALL', prose: false }),
  name: field(text, { label: 'Name', help: 'Its full name', example: 'Allerdale Borough Council', prose: false }),
  shortName: field(text, { label: 'Place', help: 'The name of the place', example: 'Allerdale', prose: false }),
  gss: field(optional(z.string().regex(/^[ENSW]\d{8}$/, { error: 'write a GSS code, for example E07000026' })), {
    label: 'GSS code',
    help: 'Its code at the Office for National Statistics',
    example: 'E07000026',
  }),
  began: field(optional(day), { label: 'Began', help: 'Its first day, where that is known', example: '2019-04-01' }),
  ended: field(day, { label: 'Ended', help: 'The first day on which it was no longer there', example: '2023-04-01' }),
  successors: field(someOf(successor), { label: 'Successors', help: 'What took over', example: ['CBD'] }),
});

/** A council that has a name and has not begun. */
export const comingCouncilSchema = fields({
  id: field(slug, { label: 'Id', help: 'The last part of its address', example: 'east-surrey' }),
  name: field(text, { label: 'Name', help: 'Its name, as announced', example: 'East Surrey Council', prose: false }),
  shortName: field(text, { label: 'Place', help: 'The name of the place', example: 'East Surrey', prose: false }),
  type: field(oneOf(councilTypes), { label: 'Type', help: 'What it will be' }),
  nation: field(nation, { label: 'Nation', help: 'The nation it is in' }),
  region: field(text, { label: 'Region', help: 'Region of England, or nation', example: 'South East', prose: false }),
  begins: field(day, { label: 'Begins', help: 'Its first day', example: '2027-04-01' }),
  area: field(slug, { label: 'Area', help: 'The id of the area in which it takes over', example: 'surrey' }),
});

/** An area in which councils end on one day. */
export const reorganisedAreaSchema = fields({
  id: field(slug, { label: 'Id', help: 'The id of the area', example: 'surrey' }),
  name: field(text, { label: 'Name', help: 'The name of the area', example: 'Surrey', prose: false }),
  ends: field(day, { label: 'Ends', help: 'The first day on which they are no longer there', example: '2027-04-01' }),
  certainty: field(oneOf(endCertainties), { label: 'How sure', help: 'How sure it is, on what was read' }),
  checked,
  note: field(text, { label: 'What is known', help: 'What was read, and what was not seen', example: 'Announced.' }),
  sources: field(someOf(seenAt), { label: 'Sources', help: 'Where it was read' }),
  councils: field(
    someOf(
      fields({
        code: field(councilCode, { label: 'Council', help: 'A code from councils.csv', example: 'ELM' }),
        successors: field(list(successor), {
          label: 'Successors',
          help: 'What takes over; all of them where it is split, empty where that is not known',
          example: ['east-surrey'],
        }),
        onlyIfChosen: field(z.boolean().default(false), {
          label: 'Only if chosen',
          help: 'True for a single-tier council, which ends only if the chosen plan replaces it',
          example: true,
        }),
      }),
    ),
    { label: 'Councils', help: 'The councils that end' },
  ),
});

/** A strategic authority that is announced, with the councils it will cover. */
export const strategicAuthoritySchema = fields({
  id: field(slug, { label: 'Id', help: 'The id of the authority', example: 'greater-essex' }),
  name: field(text, { label: 'Name', help: 'Its name, as announced', example: 'Greater Essex', prose: false }),
  firstElection: field(z.string().regex(/^\d{4}-\d{2}$/, { error: 'write the month as 2028-05' }), {
    label: 'First election',
    help: 'The month in which its mayor is to be elected',
    example: '2028-05',
  }),
  areas: field(list(slug), { label: 'Areas', help: 'The areas of reorganisation that it covers', example: ['essex'] }),
  councils: field(list(councilCode), { label: 'Councils', help: 'Codes of councils it covers', example: ['CBD'] }),
  checked,
  sources: field(someOf(seenAt), { label: 'Sources', help: 'Where it was read' }),
});

/** content/councils/reorganisation.yaml: councils that ended, end and begin. */
export const reorganisationSchema = fields({
  updated,
  reviewBy,
  former: field(list(formerCouncilSchema), { label: 'Former councils', help: 'Councils that ended' }),
  coming: field(list(comingCouncilSchema), {
    label: 'Coming councils',
    help: 'Councils that are named, with a first day',
  }),
  areas: field(list(reorganisedAreaSchema), { label: 'Areas', help: 'Areas in which councils end' }),
  strategicAuthorities: field(list(strategicAuthoritySchema), {
    label: 'Strategic authorities',
    help: 'Those that are announced and not in councils.csv',
  }),
});

export type Reorganisation = z.infer<typeof reorganisationSchema>;
export type FormerCouncil = z.infer<typeof formerCouncilSchema>;
export type ComingCouncil = z.infer<typeof comingCouncilSchema>;
export type ReorganisedArea = z.infer<typeof reorganisedAreaSchema>;
