import { z } from 'zod';
import { list, oneOf, optional, someOf, text, webAddress } from './basics.ts';
import { field, fields } from './fields.ts';
import { caution, listPage, sourced, statementSchema } from './list-page.ts';
import { nation } from './nation.ts';

/** Who a reader may look for on the page of organisations. */
export const directoryGroups = {
  culture: 'Arts, culture and libraries',
  movement: 'Sport and leisure',
  'social-prescribing': 'Social prescribing and link workers',
  'local-government': 'Local government',
  health: 'NHS, health and voluntary bodies',
  wales: 'Wales',
} as const;
export type DirectoryGroup = keyof typeof directoryGroups;

/** What the pages we read show of an organisation today. */
export const activities = {
  active: 'Active when last seen',
  unclear: 'Not clear whether active',
  changing: 'Changing or to be abolished',
  ended: 'Ended',
} as const;
export const listedOrganisationSchema = fields({
  ...sourced,
  name: field(text, { label: 'Name', help: 'The name it goes by', example: 'A national body', prose: false }),
  group: field(oneOf(directoryGroups), { label: 'Part of the page', help: 'The part of the page it stands in' }),
  kind: field(text, {
    label: 'Kind of body',
    help: 'What kind of body it is, in a few words',
    example: 'Charity',
    prose: false,
  }),
  what: field(text, { label: 'What it does', help: 'What it does', example: 'It trains walk leaders' }),
  offers: field(text, {
    label: 'What a council can have of it',
    help: 'What a council can have of it',
    example: 'Training and insurance',
  }),
  status: field(oneOf(activities), { label: 'Status', help: 'Whether it was active when last seen' }),
  statusNote: field(text, {
    label: 'What shows that',
    help: 'What shows that, with its date',
    example: 'Its page named a course in March 2026',
  }),
  caution,
  url: field(optional(webAddress), {
    label: 'Site',
    help: 'Its own site, where we have seen it',
    example: 'https://example.org/',
  }),
  appliesIn: field(someOf(nation), { label: 'Works in', help: 'The nations it works in', example: ['England'] }),
  facts: field(list(statementSchema), { label: 'What happened', help: 'What happened, each with its own source' }),
});

export const directorySchema = fields({
  ...listPage,
  organisations: field(someOf(listedOrganisationSchema), {
    label: 'Organisations',
    help: 'Who can help a council',
    group: 'Where and who',
    readBy: 'group',
  }),
});

export type ListedOrganisation = z.infer<typeof listedOrganisationSchema>;
