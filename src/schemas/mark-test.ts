import { z } from 'zod';
import { certaintyLevels } from '#model/certainty.ts';
import { directions } from '#model/direction.ts';
import { wordMarks } from '#model/mark-test.ts';
import { concerns } from '#model/strength.ts';
import { anchor, day, list, oneOf, optional, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';

const bar = (label: string) =>
  field(oneOf(concerns), { label, help: 'few, some or serious; "not judged" where nobody could tell' });

const mark = z.union([
  fields({
    level: field(optional(z.enum(certaintyLevels)), {
      label: 'Level',
      help: 'The bars of a level; with a direction, the mark of the evidence map',
      example: 'low',
    }),
    direction: field(optional(oneOf(directions)), {
      label: 'Direction',
      help: 'The sign of a direction; with a level, the mark of the evidence map',
      example: 'mixed',
    }),
  }).refine(({ level, direction }) => level !== undefined || direction !== undefined, {
    error: 'say which level, which direction, or both',
  }),
  fields({
    strength: field(fields({ bias: bar('Bias'), precision: bar('Precision'), directness: bar('Directness') }), {
      label: 'Strength',
      help: 'The three bars of one study',
    }),
  }),
  fields({
    word: field(oneOf(wordMarks), {
      label: 'Word',
      help: 'A word that stands in place of a mark',
      example: 'indirect',
    }),
  }),
]);

const question = fields({
  id: field(anchor, { label: 'Id', help: 'A short name, unique on the page', example: 'not-known' }),
  marks: field(someOf(mark), { label: 'Marks', help: 'What is shown; several are called A, B, C' }),
  question: field(text, {
    label: 'Question',
    help: 'What is asked of it, in words that do not give the answer away',
    example: 'This stands beside a result. What does it say?',
  }),
  options: field(z.array(text).min(2, { error: 'give at least two answers to choose from' }), {
    label: 'Answers',
    help: 'What may be chosen, one of them right; “I do not know” is added to each question',
    example: ['It works.', 'Nobody can tell whether it works.'],
  }),
  right: field(z.number().int().min(1), {
    label: 'Right answer',
    help: 'Which of the answers is right, counted from 1',
    example: 2,
  }),
  why: field(text, {
    label: 'Why',
    help: 'Why it is right, as the page on grading has it',
    example: '“Not known” is not “no difference”.',
  }),
}).refine(({ options, right }) => right <= options.length, {
  path: ['right'],
  error: 'the number of the right answer must be one of the answers, counted from 1',
});

const result = fields({
  day: field(day, { label: 'Day', help: 'The day on which the last person was asked', example: '2027-02-01' }),
  by: field(text, { label: 'Asked by', help: 'Which organisation asked', example: 'A council', prose: false }),
  who: field(text, {
    label: 'Who was asked',
    help: 'What kind of people, and that they had not seen the site; no names',
    example: 'Councillors who had not seen the site',
  }),
  people: field(z.number().int().min(1), { label: 'People', help: 'How many people were asked', example: 12 }),
  right: field(
    someOf(
      fields({
        question: field(anchor, { label: 'Question', help: 'The id of the question', example: 'not-known' }),
        people: field(z.number().int().min(0), {
          label: 'Right',
          help: 'How many people chose the right answer',
          example: 9,
        }),
      }),
    ),
    { label: 'Right answers', help: 'For each question that was asked, how many people chose the right answer' },
  ),
}).refine(({ people, right }) => right.every((one) => one.people <= people), {
  path: ['right'],
  error: 'no more people can have chosen the right answer than were asked',
});

/** Questions that anybody can put to strangers, to find out whether the marks of the site are understood. */
export const markTestSchema = fields({
  ...listPage,
  questions: field(someOf(question), { label: 'Questions', help: 'The questions', group: 'What it means' }),
  results: field(list(result), {
    label: 'Results',
    help: 'What was found when people were asked, the newest first',
    group: 'Figures',
  }),
}).refine(
  ({ questions, results }) =>
    results.every(({ right }) => right.every((one) => questions.some(({ id }) => id === one.question))),
  { path: ['results'], error: 'a result names a question that is not on the page' },
);

export type Mark = z.infer<typeof mark>;
export type MarkQuestion = z.infer<typeof question>;
