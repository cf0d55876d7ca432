import { sizesNotTranslated } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

const datasets =
  'datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: One point less, estimates: [{measure: Points, scale: difference, better: lower, value: "-1", low: "-2", high: "-0.5"}], inReview: not checked, place: in the body}]';

export const everydaySize = rule({
  id: 'everyday-size',
  severity: 'warning',
  purpose: 'A size is said in everyday units, or why it cannot be',
  why: 'A council cannot act on a ratio or a standard deviation. Where points, minutes or people in a hundred can be worked out from the source, they belong beside the level.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: datasets,
      right: `${datasets}\nnaturalUnits: About one point of the nine on the scale`,
    },
  ],
  reads: 'all content',
  check: sizesNotTranslated,
});
