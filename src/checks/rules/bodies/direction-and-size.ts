import { contradictedDirections } from '../../find/directions.ts';
import { rule } from '../../rule.ts';

const dataset = (direction: string) =>
  `direction: ${direction}\ndatasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: ${direction}, effect: '-1.2 points (95% CI -2.0 to -0.4)', estimates: [{measure: points of loneliness, scale: difference, better: lower, value: '-1.2', low: '-2.0', high: '-0.4', analysed: 100}], inReview: not checked, place: in the body}]`;

export const directionAndSize = rule({
  id: 'direction-and-size',
  severity: 'error',
  purpose: 'A direction is that of the numbers and the studies behind it',
  why: 'Filters, tables and the sentence of a body follow the direction; the drawing follows the numbers. Where the two point opposite ways, a reader is told the reverse of what was found.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: dataset('unfavourable'), right: dataset('favourable') }],
  reads: 'all content',
  check: contradictedDirections,
});
