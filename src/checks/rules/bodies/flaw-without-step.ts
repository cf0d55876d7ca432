import { flawsWithoutStep } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const flawWithoutStep = rule({
  id: 'flaw-without-step',
  severity: 'error',
  purpose: 'A reason that names a flaw takes a step',
  why: 'Words and steps that disagree are the commonest fault of gradings: the reader sees the flaw, the level does not.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong:
        'strength: {restsOn: randomised trials, bias: {concern: few, reason: The figure is for people who chose to engage}, precision: {concern: few, reason: Narrow}, directness: {concern: few, reason: Referred}, summary: A trial.}',
      right:
        'strength: {restsOn: randomised trials, bias: {concern: serious, reason: The figure is for people who chose to engage}, precision: {concern: few, reason: Narrow}, directness: {concern: few, reason: Referred}, summary: A trial.}',
    },
  ],
  reads: 'one entry',
  check: flawsWithoutStep,
});
