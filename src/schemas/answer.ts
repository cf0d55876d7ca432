import { z } from 'zod';
import { mostOfDoubt, mostOfSentence, reachSteps, tasks } from '#model/answer.ts';
import {
  anchor,
  asQuestion,
  caseStudyId,
  evidenceId,
  formerly,
  list,
  oneOf,
  optional,
  factId,
  pointer,
  reviewBy,
  reviewed,
  someOf,
  text,
  webAddress,
} from './basics.ts';
import { field, fields } from './fields.ts';
import { term } from './term.ts';

const bodyId = pointer('bodies', 'A file name in content/bodies/, without .yaml', 'Body of evidence');
const page = pointer('entries', 'A page of this site, as kind and file name', 'Page', 'guides/a-guide');

const figure = field(anchor, {
  label: 'Figure',
  help: 'The id of the result or sum in that case study',
  example: 'people-finished',
  unseen: 'it is an address',
});

/** A sum of money where it stands: in a case study, in the list of costs, or as a fact. It is never typed again. */
const sum = z.union([
  fields({ caseStudy: caseStudyId, figure }),
  fields({
    sum: field(anchor, {
      label: 'Sum',
      help: 'The id of a sum in content/lists/costs.yaml',
      example: 'a-sum',
      unseen: 'it is an address',
    }),
  }),
  fields({ fact: factId }),
]);

const step = field(oneOf(reachSteps), { label: 'Step', help: 'How far the people who are counted came' });
const reach = z.union([fields({ step, caseStudy: caseStudyId, figure }), fields({ step, fact: factId })]);

const ground = z.union([
  fields({ body: bodyId }),
  fields({
    evidence: evidenceId,
    finding: field(anchor, {
      label: 'Finding',
      help: 'The id of the finding in that summary',
      example: 'at-a-year',
      unseen: 'it is an address',
    }),
  }),
  fields({ fact: factId }),
  fields({ caseStudy: caseStudyId, figure }),
  fields({ page }),
]);

const whomToAsk = fields({
  who: field(text, { label: 'Who', help: 'Who can tell', example: 'The public health team of the council' }),
  link: field(optional(webAddress), {
    label: 'Address',
    help: 'Where they are found',
    example: 'https://example.org/',
  }),
});

/** What an answer rests on: bodies of evidence, in order; pages of this site; or nothing that is here. */
const restsOn = z.union([
  fields({
    bodies: field(someOf(bodyId), {
      label: 'Bodies of evidence',
      help: 'For a question of effect or value: the bodies that answer it, the one that answers it most closely first',
      example: ['a-body'],
    }),
  }),
  fields({
    pages: field(someOf(page), {
      label: 'Pages',
      help: 'For a question of policy, money or practice: the facts, guides, chapters or lists that answer it, in order',
      example: ['facts/a-fact'],
    }),
  }),
  fields({
    nothing: field(text.max(mostOfSentence), {
      label: 'Why nobody can tell from here',
      help: 'What is missing, in a sentence',
      example: 'No study of it was found.',
      claims: 'none',
    }),
    ask: field(someOf(whomToAsk), { label: 'Whom to ask', help: 'Who can answer it' }),
  }),
]);

const part = fields({
  text: field(text.max(mostOfSentence), {
    label: 'Sentence',
    help: 'One thing that is known, in the words of the level of its bodies, and without a figure',
    example: 'Walking groups may keep people active.',
  }),
  bodies: field(list(bodyId), {
    label: 'Bodies it speaks of',
    help: 'Which of the bodies this sentence speaks of; all of them where none is named',
    example: ['a-body'],
  }),
});

const deed = fields({
  what: field(text, {
    label: 'What to do',
    help: 'One thing that can be done on Monday',
    example: 'Ask how many of those referred finish',
    claims: 'none',
  }),
  page: field(optional(page), { label: 'Page', help: 'The page that helps with it', example: 'guides/a-guide' }),
});

/**
 * One question as people ask it, and what is known of it. The file name is the last part of its address. Sentences of
 * bodies, their levels, sums and counts come from the entries that are named here; none of them is typed.
 */
export const answerSchema = fields({
  question: field(asQuestion.max(110), {
    label: 'Question',
    help: 'The question as people ask it',
    example: 'Do walking groups keep people active?',
    group: 'Heading',
  }),
  variants: field(list(text), {
    label: 'Other wordings',
    help: 'The same question as others type it, mistakes of spelling included, for search',
    example: ['are walks any good'],
    group: 'Heading',
    prose: false,
    unseen: 'search finds the page by it',
  }),
  task: field(oneOf(tasks), {
    label: 'Task',
    help: 'What people who ask it want to do',
    group: 'Heading',
    unseen: 'the list of answers is in the order of tasks',
  }),
  rank: field(optional(z.number().int().min(1)), {
    label: 'Rank',
    help: 'Its place among the questions that are asked most; left out for the others',
    example: 1,
    group: 'Heading',
  }),
  restsOn: field(restsOn, {
    label: 'Rests on',
    help: 'Bodies of evidence; or pages of this site; or nothing, with whom to ask',
    group: 'Where it comes from',
  }),
  says: field(list(part), {
    label: 'Answer',
    help: 'The answer in one to three sentences. Left out, it is the sentence of the first body or fact',
    group: 'Heading',
  }),
  activities: field(list(term('activities')), {
    label: 'Activities',
    help: 'What people did, by type',
    example: ['walking'],
    group: 'What people did',
  }),
  caseStudies: field(list(caseStudyId), {
    label: 'Schemes',
    help: 'Up to three schemes that show it in practice',
    example: ['a-scheme'],
    group: 'Where and who',
  }),
  costs: field(list(sum), {
    label: 'Money',
    help: 'Sums that say what it costs, then other money, each by where it stands',
    group: 'Money',
  }),
  reach: field(list(reach), {
    label: 'How many start and finish',
    help: 'Counts of people, each by where it stands',
    group: 'Figures',
  }),
  facts: field(list(factId), {
    label: 'Facts to quote',
    help: 'Facts that may be quoted with the answer',
    example: ['a-fact'],
    group: 'Figures',
  }),
  doubt: field(
    optional(
      fields({
        text: field(text.max(mostOfDoubt), {
          label: 'Doubt',
          help: 'The strongest reason to doubt the answer, in a sentence without a figure',
          example: 'The largest trial saw no difference after a year.',
          claims: 'none',
        }),
        from: field(ground, { label: 'Where it stands', help: 'The body, finding, fact, figure or page that says so' }),
      }),
    ),
    { label: 'Strongest doubt', help: 'The strongest evidence against the answer', group: 'What it means' },
  ),
  notFor: field(list(text), {
    label: 'Whom it may not suit',
    help: 'Besides what its bodies say',
    example: ['People who cannot walk far'],
    group: 'What it means',
  }),
  monday: field(list(deed), { label: 'On Monday', help: 'What a council can do next', group: 'What it means' }),
  unknown: field(list(text), {
    label: 'What we do not know',
    help: 'Besides what its bodies say would change them',
    example: ['Whether it lasts for a year'],
    group: 'What it means',
  }),
  near: field(list(page), {
    label: 'Near it',
    help: 'Pages that come near the question',
    example: ['guides/a-guide'],
    group: 'What it means',
  }),
  reviewed,
  reviewBy,
  formerly,
});

export type Answer = z.infer<typeof answerSchema>;
