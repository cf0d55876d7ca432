import { directionsInWords, findingsInWords, summariesInWords, titlesInWords } from '../../find/directions-in-words.ts';
import { rule } from '../../rule.ts';

export const directionInWords = rule({
  id: 'direction-in-words',
  severity: 'warning',
  purpose: 'A sentence of a body, and the title and summary of a study, point the way that directions do',
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
  reads: 'one entry beside lists',
  check: (content) => [
    ...directionsInWords(content),
    ...findingsInWords(content),
    ...titlesInWords(content),
    ...summariesInWords(content),
  ],
});
