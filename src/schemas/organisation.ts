import { oneOf, optional, text } from './basics.ts';
import { again, field, fields } from './fields.ts';

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

export const organisationSchema = fields({
  name: field(text, {
    label: 'Name',
    help: 'The name of the organisation',
    example: 'Rutland County Council',
    prose: false,
  }),
  kind: field(oneOf(organisationKinds), { label: 'Kind', help: 'What kind of organisation it is' }),
  role: field(optional(text), {
    label: 'What it did',
    help: 'What it did in the scheme, in a few words',
    example: 'employed the link workers',
  }),
});

/** An organisation whose page shows what it did, with the sources of that. */
export const partnerSchema = fields({
  ...organisationSchema.shape,
  role: again(organisationSchema.shape.role, { cites: true }),
});
