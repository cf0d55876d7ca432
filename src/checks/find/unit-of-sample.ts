import type { StudyDesign } from '#model/design.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Content } from '../content.ts';
import { readEvidence } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Designs that study people, and not other studies. */
const ofPeople: readonly StudyDesign[] = ['RCT', 'quasi-experimental', 'cohort', 'before-after uncontrolled', 'survey', 'routine data analysis']; // prettier-ignore

/** What a judgement rests on that no study of a design can be. */
const neverRestsOn: Partial<Record<StudyDesign, readonly Evidence['strength']['restsOn'][]>> = {
  RCT: ['studies without randomisation'],
  cohort: ['randomised trials'],
  'before-after uncontrolled': ['randomised trials'],
  survey: ['randomised trials'],
  'routine data analysis': ['randomised trials'],
};

/** Studies whose strength is judged as that of another design. */
export const judgedAsOthers = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study: { design, strength } }) =>
    neverRestsOn[design]?.includes(strength.restsOn)
      ? [
          findingIn(
            entry,
            ['strength', 'restsOn'],
            `restsOn is ${strength.restsOn}, and the design is ${design}`,
            design === 'RCT'
              ? 'write restsOn: randomised trials, or mend the design; keep both if the judgement is of something else'
              : 'write restsOn: studies without randomisation, or mend the design; keep both if the judgement is of something else',
          ),
        ]
      : [],
  );

/** Studies of people whose sample is counted in studies. */
export const samplesOfStudies = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study: { design, sample } }) =>
    ofPeople.includes(design) && /^(?:studies|trials|papers|reviews)$/.test(sample.unit)
      ? [
          findingIn(
            entry,
            ['sample', 'unit'],
            `unit is ${sample.unit}, and the design is ${design}, which studies people`,
            'write unit: participants, or the design of a review; keep both if they are right',
          ),
        ]
      : [],
  );
