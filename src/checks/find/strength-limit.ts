import { evidenceSchema, type Outcome } from '#schemas/evidence.ts';
import { strengthOfFinding } from '#model/finding.ts';
import { strengthQuestions, type StrengthQuestion } from '#model/strength.ts';
import { asKind } from '../as-kind.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';

/** Judgements of a study that are better than its design or its directness allow, so that the page shows another. */
export function betterThanAllowed({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'evidence')
    .flatMap((entry) => {
      const { path, yaml } = entry;
      const study = asKind(evidenceSchema, entry);
      if (!study) return [];
      const judged: { at: (string | number)[]; outcome?: Outcome }[] = [
        { at: ['strength'] },
        ...study.outcomes.flatMap((outcome, index) =>
          outcome.strength ? [{ at: ['outcomes', index, 'strength'], outcome }] : [],
        ),
      ];
      return judged.flatMap(({ at, outcome }) => {
        const shown = strengthOfFinding(study, outcome);
        const written = outcome?.strength ?? study.strength;
        return (Object.keys(strengthQuestions) as StrengthQuestion[])
          .filter((question) => shown[question] !== written[question].concern)
          .map((question) => ({
            path,
            ...yaml.locate([...at, question, 'concern']),
            wrong: `${question} says "${written[question].concern}", and the page shows "${shown[question]}", which is the least that a study of this kind has`,
            right: `write concern: ${shown[question]}, with the reason; or mend the comparison or the directness`,
          }));
      });
    });
}
