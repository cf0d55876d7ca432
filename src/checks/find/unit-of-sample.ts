import type { StudyDesign } from '#model/design.ts';
import type { Content } from '../content.ts';
import { readEvidence } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Designs that study people, and not other studies. */
const ofPeople: readonly StudyDesign[] = ['RCT', 'quasi-experimental', 'cohort', 'before-after uncontrolled', 'survey', 'routine data analysis']; // prettier-ignore

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
