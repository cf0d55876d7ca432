import { unknownFindings } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

const datasets = (finding: string) =>
  `datasets: [{id: a-trial, evidence: [example-study], findings: [${finding}], design: RCT, nAnalysed: 100, country: England, recruited: referred, directness: referred or offered, direction: favourable, effect: One point less, inReview: not checked, place: in the body}]`;

export const bodyFinding = rule({
  id: 'body-finding',
  severity: 'error',
  purpose: 'The findings that a body takes from a study are there, on its outcome',
  why: 'What other studies found otherwise is shown by question. A finding that is named wrongly drops out of it without a word.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: datasets('another'), right: datasets('finding') }],
  reads: 'all content',
  check: unknownFindings,
});
