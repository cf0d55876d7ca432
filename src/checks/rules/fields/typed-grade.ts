import { typedGrades } from '../../find/certainty.ts';
import { rule } from '../../rule.ts';

export const typedGrade = rule({
  id: 'typed-grade',
  severity: 'error',
  purpose: 'A grade is computed, never typed',
  why: 'A level of certainty belongs to a body of evidence and follows from its judgements, by one published rule. A single study shows its strength in three bars, and a case study the design of each result.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'certainty: high',
      right: 'strongestDesignNote: Nobody was compared.',
    },
  ],
  reads: 'one entry',
  check: typedGrades,
});
