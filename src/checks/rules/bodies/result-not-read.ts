import { resultsNotRead } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

const found = (direction: string) =>
  `datasets: [{id: a-trial, evidence: [example-study], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: ${direction}, effect: One point less, inReview: not checked, place: in the body}]`;

export const resultNotRead = rule({
  id: 'result-not-read',
  severity: 'error',
  purpose: 'A study whose result was not read is awaited',
  why: 'It would answer the question and says nothing yet. Among the datasets it looks as if it had found nothing.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: found('null'), right: found('favourable') }],
  reads: 'all content',
  check: resultsNotRead,
});
