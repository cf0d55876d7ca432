import { z } from 'zod';
import { anchor, list, referenceId, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';

export const glossaryTermSchema = fields({
  id: field(anchor, {
    label: 'Id',
    help: 'A short name; links to the term use it',
    example: 'link-worker',
  }),
  term: field(text, { label: 'Term', help: 'The word as it is used', example: 'Link worker' }),
  also: field(list(text), {
    label: 'Other words',
    help: 'Other words for it; prose that uses one is linked too',
    example: ['social prescriber'],
  }),
  link: field(z.boolean().default(true), {
    label: 'Linked in prose',
    help: 'False for an everyday word, which prose does not link',
  }),
  definition: field(text, {
    label: 'Definition',
    help: 'What it means, in plain words of our own',
    example: 'Somebody who meets people that a practice sends, and finds with them what is near.',
  }),
  sources: field(list(referenceId), {
    label: 'Sources',
    help: 'Where its meaning is special, what says so',
    example: ['a-source'],
  }),
});

export const glossarySchema = fields({
  ...listPage,
  terms: field(someOf(glossaryTermSchema), {
    label: 'Terms',
    help: 'Every word that the glossary explains',
    group: 'What it means',
  }),
});
