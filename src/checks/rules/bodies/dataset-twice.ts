import { datasetsOnce } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const datasetTwice = rule({
  id: 'dataset-twice',
  severity: 'error',
  purpose: 'One dataset counts once',
  why: 'Several papers on the same people are one piece of knowledge. They share one dataset, in the body and in the summaries.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong:
        'datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: null, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: Less lonely, inReview: not checked, place: in the body}, {id: a-trial, design: RCT, nAnalysed: null, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: Less lonely, inReview: not checked, place: in the body}]',
      right:
        'datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: null, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: Less lonely, inReview: not checked, place: in the body}]',
    },
  ],
  reads: 'all content',
  check: datasetsOnce,
});
