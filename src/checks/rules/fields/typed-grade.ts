import { typedGrades } from '../../find/certainty.ts';
import { rule } from '../../rule.ts';

export const typedGrade = rule({
  id: 'typed-grade',
  severity: 'error',
  purpose: 'A grade is computed, never typed',
  why: 'The level of certainty follows from the kind of study and the judgements in the five GRADE domains, by one published rule. A case study has no grade: each of its results shows its design.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'certainty: high',
      right: 'strongestDesignNote: Nobody was compared.',
    },
  ],
  check: typedGrades,
});
