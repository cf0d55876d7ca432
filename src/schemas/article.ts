import { z } from 'zod';
import { formerly, text, updated } from './basics.ts';
import { field } from './fields.ts';

/** What every page of prose has, whatever its kind. */
export const article = {
  title: field(text, {
    label: 'Title',
    help: 'The title of the page',
    example: 'How to set up a walking group',
    group: 'Heading',
  }),
  summary: field(text.max(320), {
    label: 'Summary',
    help: 'One or two sentences on what the reader will find',
    example: 'What to decide first, who to ask, and what it costs others.',
    group: 'Heading',
  }),
  order: field(z.number().int(), {
    label: 'Place in lists',
    help: 'Its place in lists, smallest first',
    example: 10,
    group: 'Heading',
  }),
  updated,
  formerly,
};
