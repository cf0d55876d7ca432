import { z } from 'zod';
import { oneOf, text } from './basics.ts';
import { statementSchema, listPage, sourced } from './list-page.ts';
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
export type DirectoryStatus = keyof typeof activities;

export const listedOrganisationSchema = z.strictObject({
  ...sourced,
  name: text.describe('The name it goes by'),
  group: oneOf(directoryGroups).describe('The part of the page it stands in'),
  kind: text.describe('What kind of body it is, in a few words'),
  what: text.describe('What it does'),
  offers: text.describe('What a council can have of it'),
  status: oneOf(activities).describe('Whether it was active when last seen'),
  statusNote: text.describe('What shows that, with its date'),
  caution: text.optional().describe('What must be said with it'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its own site, where we have seen it'),
  appliesIn: z.array(nation).min(1).describe('The nations it works in'),
  facts: z.array(statementSchema).default([]).describe('What happened, each with its own source'),
});

export const directorySchema = z.strictObject({
  ...listPage,
  organisations: z.array(listedOrganisationSchema).min(1),
});

export type ListedOrganisation = z.infer<typeof listedOrganisationSchema>;
