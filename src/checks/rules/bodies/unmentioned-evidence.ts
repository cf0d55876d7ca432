import { unmentionedStudies } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const unmentionedEvidence = rule({
  id: 'unmentioned-evidence',
  severity: 'error',
  purpose: 'A body of evidence mentions every study on its question',
  why: 'A study that carries the activity and the outcome of a body stands in it, beside it, or under what was excluded with the reason. Silence looks like choice.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong:
        'datasets: [{id: another, design: RCT, nAnalysed: null, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: Less lonely, inReview: not checked, place: in the body}]',
      right: 'excluded: []',
    },
  ],
  reads: 'all content',
  check: unmentionedStudies,
});
