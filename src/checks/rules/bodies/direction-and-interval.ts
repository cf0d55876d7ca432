import { undecidedDirections } from '../../find/directions.ts';
import { rule } from '../../rule.ts';

const finding = (direction: string) =>
  `outcomes:\n- {id: finding, outcome: example-term, direction: ${direction}, finding: 'No difference in half of them, and lower in the others.', effect: {measure: mean difference, scale: difference, valueText: '-0.4', value: -0.4, ciLow: '-1.1', ciHigh: '0.3', analysed: {value: 90}}, source: example-report}`;

export const directionAndInterval = rule({
  id: 'direction-and-interval',
  severity: 'warning',
  purpose: 'A finding whose interval holds no difference does not point one way',
  why: 'An interval on both sides of no difference says that the study could not tell. Called favourable, it would be listed among what helps.',
  examples: [{ part: 'fields', kind: 'evidence', wrong: finding('favourable'), right: finding('not known') }],
  reads: 'all content',
  check: undecidedDirections,
});
