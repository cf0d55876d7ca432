import { tooManyAnalysed } from '../../find/directions.ts';
import { rule } from '../../rule.ts';

const dataset = (analysed: number) =>
  `datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: ${analysed}, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: One point less, inReview: not checked, place: in the body}]`;

export const numberAnalysed = rule({
  id: 'number-analysed',
  severity: 'error',
  purpose: 'No more people are analysed than were studied',
  why: 'The number analysed says how much weight a result bears. A digit too many makes a small trial a large one.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: dataset(1000), right: dataset(90) }],
  reads: 'all content',
  check: tooManyAnalysed,
});
