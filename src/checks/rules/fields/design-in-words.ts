import { otherDesigns } from '../../find/designs-in-words.ts';
import { rule } from '../../rule.ts';

export const designInWords = rule({
  id: 'design-in-words',
  severity: 'warning',
  purpose: 'Words give a study the design and the country that its fields give it',
  why: 'A trial can show a cause, and a cohort study or a survey cannot. A sentence that calls a cohort a trial lends it a weight that it does not have. It reads words, so it only asks.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'summary: In a survey people were sent to a class, and no difference was seen.',
      right: 'summary: In a trial people were sent to a class, and no difference was seen.',
    },
    {
      part: 'text',
      wrong: 'A cohort study saw no difference.[@example-report]',
      right: 'A trial saw no difference.[@example-report]',
    },
  ],
  reads: 'all content',
  check: otherDesigns,
});
