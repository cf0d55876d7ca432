import { precisionWithoutInterval } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

const judged = (imprecision: number) =>
  `domains: {riskOfBias: {steps: 1, reason: Own report}, inconsistency: {steps: 0, reason: One trial}, indirectness: {steps: 0, reason: Sent by their surgery}, imprecision: {steps: ${imprecision}, reason: 3000 people in trials}, publicationBias: {steps: 0, reason: Registered}}`;

export const sizeNotRead = rule({
  id: 'size-not-read',
  severity: 'warning',
  purpose: 'A body without an interval takes a step for imprecision',
  why: 'That no size was read is a fact that is known: neither harm nor benefit is excluded. Many people in the trials do not make up for it.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: judged(0), right: judged(1) }],
  reads: 'all content',
  check: precisionWithoutInterval,
});
