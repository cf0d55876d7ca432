import { wrongEstimates } from '../../find/directions.ts';
import { rule } from '../../rule.ts';

const dataset = (numbers: string) =>
  `datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: '-1.2 points (95% CI -2.0 to -0.4)', estimates: [{measure: points of loneliness, scale: difference, better: lower, ${numbers}, analysed: 100}], inReview: not checked, place: in the body}]`;

export const bodyEstimate = rule({
  id: 'body-estimate',
  severity: 'error',
  purpose: 'The numbers that a body draws are those of its words, and lie in their interval',
  why: 'The drawing takes the numbers, and the table takes the words. Two digits that changed places show in neither by themselves.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: dataset("value: '-1.7', low: '-2.0', high: '-0.4'"),
      right: dataset("value: '-1.2', low: '-2.0', high: '-0.4'"),
    },
    {
      part: 'fields',
      kind: 'bodies',
      wrong: dataset("value: '-1.2', low: '-0.4', high: '-2.0'"),
      right: dataset("value: '-1.2', low: '-2.0', high: '-0.4'"),
    },
  ],
  reads: 'all content',
  check: wrongEstimates,
});
