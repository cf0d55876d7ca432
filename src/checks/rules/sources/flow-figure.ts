import { unstatedSteps } from '../../find/flows.ts';
import { rule } from '../../rule.ts';

export const flowFigure = rule({
  id: 'flow-figure',
  severity: 'error',
  purpose: 'Each step of 100 people referred stands in a result',
  why: 'The picture of who came how far has no source of its own: each of its numbers is that of a result on the page.',
  examples: [
    {
      part: 'fields',
      wrong:
        'flow: {who: people referred, steps: [{step: referred, people: 98, figure: finished}, {step: finished, people: 64, figure: finished}]}',
      right:
        'flow: {who: people referred, steps: [{step: referred, people: 97, figure: finished}, {step: finished, people: 64, figure: finished}]}',
    },
  ],
  check: unstatedSteps,
});
