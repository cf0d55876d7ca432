import { judgementsWithoutReason } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const judgementReason = rule({
  id: 'judgement-reason',
  severity: 'error',
  purpose: 'A judgement gives its reason',
  why: 'A reader who disagrees must see on what it rests; "not stated" beside "few concerns" is a judgement on nothing.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong:
        'strength: {restsOn: randomised trials, bias: {concern: few, reason: Not stated}, precision: {concern: few, reason: Narrow}, directness: {concern: few, reason: Referred}, summary: A trial.}',
      right:
        'strength: {restsOn: randomised trials, bias: {concern: not judged, reason: Not stated}, precision: {concern: few, reason: Narrow}, directness: {concern: few, reason: Referred}, summary: A trial.}',
    },
  ],
  reads: 'one entry',
  check: judgementsWithoutReason,
});
