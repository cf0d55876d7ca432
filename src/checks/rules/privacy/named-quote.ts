import { namedQuotes } from '../../find/privacy.ts';
import { rule } from '../../rule.ts';

export const namedQuote = rule({
  id: 'named-quote',
  severity: 'error',
  purpose: 'A person is not named with their own words',
  why: 'Somebody who spoke to a worker about their health has not agreed to be found on the web. Leave out name and age. Words that are in print already carry the source that printed them.',
  examples: [
    {
      part: 'text',
      wrong: '“It got me out of the house again,” said Mary, 74.',
      right: '“It got me out of the house again,” a participant said.',
    },
  ],
  reads: 'one entry',
  check: namedQuotes,
});
