import { otherNumbersAlone, secondPreferred } from '../../find/one-number.ts';
import { rule } from '../../rule.ts';

export const oneNumber = rule({
  id: 'one-number',
  severity: 'error',
  purpose: 'One question has one number to use',
  why: 'Sources count the same thing at other times or in other ways. A reader who meets two numbers must be told which one to use, and in what the other differs.',
  examples: [
    {
      part: 'fields',
      kind: 'facts',
      wrong: 'insteadUse: {fact: example-fact, differs: It counts new posts only.}',
      right: 'related: []',
    },
  ],
  reads: 'all content',
  check: (content) => [...secondPreferred(content), ...otherNumbersAlone(content)],
});
