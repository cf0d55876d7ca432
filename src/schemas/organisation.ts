import { z } from 'zod';
import { text } from './basics.ts';

export const organisationKinds = {
  council: 'Council',
  NHS: 'NHS',
  'voluntary/community': 'Voluntary or community organisation',
  'arts organisation': 'Arts organisation',
  'leisure trust': 'Leisure trust',
  university: 'University',
  'social enterprise': 'Social enterprise',
  'central government': 'Central or devolved government',
  'funder or investor': 'Funder or investor',
  other: 'Other',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

export const organisationSchema = z.strictObject({
  name: text.describe('The name of the organisation'),
  kind: z
    .enum(Object.keys(organisationKinds) as [OrganisationKind, ...OrganisationKind[]])
    .describe('What kind of organisation it is'),
  role: text.optional().describe('What it did in the scheme, in a few words'),
});
