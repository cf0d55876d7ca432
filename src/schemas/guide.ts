import { z } from 'zod';
import { article } from './article.ts';
import { oneOf, optional, reviewBy, someOf } from './basics.ts';
import { field, fields } from './fields.ts';
import { nation } from './nation.ts';
import { term } from './term.ts';

/** The parts of the list of guides, in their order. */
export const guideGroups = {
  start: 'Start here',
  activity: 'Guides to activities',
  connect: 'Connect',
  evaluate: 'Evaluate',
  funding: 'Make the case',
  contribute: 'Quote and contribute',
} as const;
export type GuideGroup = keyof typeof guideGroups;

/** A how-to page. */
export const guideSchema = fields({
  ...article,
  group: field(oneOf(guideGroups), {
    label: 'Part of the list',
    help: 'The part of the list of guides',
    group: 'Heading',
    unseen: 'the list of guides is in these parts',
  }),
  activity: field(optional(term('activities')), {
    label: 'Activity',
    help: 'For a guide to an activity: which one',
    group: 'What people did',
  }),
  appliesIn: field(someOf(nation), {
    label: 'Holds for',
    help: 'The nations in which the guide holds',
    group: 'Where and who',
  }),
  fillIn: field(z.boolean().default(false), {
    label: 'To be filled in',
    help: 'True for a letter or a form whose words in square brackets are for its reader to fill in: it can be taken as a Word file',
    example: true,
    group: 'Heading',
  }),
  reviewBy,
});
