import { lists } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';
import { count } from '#model/text.ts';

/** The tools for evaluating, in the order in which a scheme needs them. */
export const evaluationTools = [
  {
    when: 'Before the start',
    href: paths.planEvaluation,
    title: lists.evaluation.title,
    text: 'Logic model, whom to compare with, how many people, what to record, and the template.',
  },
  {
    when: 'When you make the form',
    href: paths.chooseMeasures,
    title: 'Choose a measure',
    text: `A short list from ${count(lists.measures.measures.length, 'measure')}, by what you want to know, from whom, and in how many questions.`,
  },
  {
    when: 'When you have answers',
    href: paths.checkData,
    title: 'Check my data',
    text: 'Drop a spreadsheet. See who is missing, what changed, what it does not show, and what you may write. Ends in a draft case study.',
  },
];
