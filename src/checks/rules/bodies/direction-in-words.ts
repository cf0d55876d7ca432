import { directionsInWords, findingsInWords } from '../../find/directions-in-words.ts';
import { rule } from '../../rule.ts';

export const directionInWords = rule({
  id: 'direction-in-words',
  severity: 'warning',
  purpose: 'The sentence of a body points the way that its direction does',
  why: 'Filters and tables follow the field, and readers follow the sentence. It reads words, so it only asks: a scale may count what is better the other way round.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'sentence: Classes may make little or no difference to loneliness.',
      right: 'sentence: Classes may ease loneliness.',
    },
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'rowLine: May make people feel worse',
      right: 'rowLine: May make people feel better',
    },
  ],
  reads: 'one entry',
  check: (content) => [...directionsInWords(content), ...findingsInWords(content)],
});
