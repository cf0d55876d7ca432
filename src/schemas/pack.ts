import { z } from 'zod';
import { kindsIn } from '#model/kinds.ts';
import { limits } from '#model/pack-link.ts';
import { formerly, reviewBy, reviewed, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';

/** A page that a pack may hold, as kind and id. */
const packable = z
  .string()
  .regex(new RegExp(`^(${kindsIn('packable').join('|')})/[a-z0-9-]+$`), {
    error: 'write the kind and the file name: answers/an-answer',
  })
  .meta({ pointsTo: 'entries' });

const item = fields({
  page: field(packable, {
    label: 'Page',
    help: 'A page of this site, as kind and file name',
    example: 'answers/an-answer',
  }),
  why: field(text.max(limits.note), {
    label: 'Why it is here',
    help: 'What this reader takes from it, in a sentence. It stands under the page in the paper',
    example: 'The answer in short, with how sure it is.',
    claims: 'none',
  }),
});

/**
 * Pages put together for one reader and one occasion. The file name is the last part of its address. What it says is
 * said by its pages: it states nothing of its own.
 */
export const packSchema = fields({
  title: field(text.max(limits.title), {
    label: 'Title',
    help: 'The title of the pack, and of the paper that is made of it',
    example: 'Walking groups for a health board',
    group: 'Heading',
  }),
  forWhom: field(text.max(160), {
    label: 'For whom',
    help: 'Who opens it, and on what occasion, as it goes on after "For"',
    example: 'a health board that is asked to pay for walk leaders',
    group: 'Heading',
    claims: 'none',
  }),
  summary: field(text.max(600), {
    label: 'Summary',
    help: 'What its pages say together, in two or three sentences. It may cite the sources of its pages, and no others',
    example: 'Walking groups may keep people active. What they cost is stated by few.',
    cites: true,
    claims: 'none',
    group: 'Heading',
    readAt: 1,
  }),
  items: field(someOf(item), {
    label: 'Pages',
    help: 'The pages, each once, in the order in which they are read',
    group: 'Where it comes from',
  }),
  reviewed,
  reviewBy,
  formerly,
});
