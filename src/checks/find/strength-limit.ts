import { strengthOfFinding } from '#model/finding.ts';
import { strengthQuestions, type StrengthQuestion } from '#model/strength.ts';
import type { Content } from '../content.ts';
import { judgementsOf, readEvidence } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Judgements of a study that are better than its design or its directness allow, so that the page shows another. */
export const betterThanAllowed = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study }) =>
    judgementsOf(study).flatMap(({ strength, at, outcome }) => {
      const shown = strengthOfFinding(study, outcome);
      return (Object.keys(strengthQuestions) as StrengthQuestion[])
        .filter((question) => shown[question] !== strength[question].concern)
        .map((question) =>
          findingIn(
            entry,
            [...at, question, 'concern'],
            `${question} says "${strength[question].concern}", and the page shows "${shown[question]}", which is the least that a study of this kind has`,
            `write concern: ${shown[question]}, with the reason; or mend the comparison or the directness`,
          ),
        );
    }),
  );
