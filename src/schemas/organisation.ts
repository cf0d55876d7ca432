import { z } from 'zod';
import { oneOf, text } from './basics.ts';

/** Kinds of organisation, in words that fit inside a sentence. */
export const organisationKinds = {
  council: 'council',
  NHS: 'NHS',
  'voluntary/community': 'voluntary or community organisation',
  'arts organisation': 'arts organisation',
  'leisure trust': 'leisure trust',
  university: 'university',
  'social enterprise': 'social enterprise',
  'central government': 'central or devolved government',
  'funder or investor': 'funder or investor',
  other: 'other',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

export const organisationSchema = z.strictObject({
  name: text.describe('The name of the organisation'),
  kind: oneOf(organisationKinds).describe('What kind of organisation it is'),
  role: text.optional().describe('What it did in the scheme, in a few words'),
});
