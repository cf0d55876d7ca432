import { isCompared } from '#model/design.ts';
import { statesCost } from '#model/money.ts';
import type { Criterion, Sign } from '#schemas/criteria.ts';
import { caseStudies, type CaseStudyEntry } from '#lib/content/collections.ts';

/** How the fields of a case study answer each question. */
const shows: Record<Sign, (data: CaseStudyEntry['data']) => boolean> = {
  'self-referral': ({ referral }) => referral.selfReferral === 'yes',
  'several-funders': ({ funding }) => funding.kinds.length > 1,
  'counts-finishers': ({ outcomes }) => outcomes.includes('uptake-and-adherence'),
  comparison: ({ results }) => results.some(({ design }) => isCompared(design)),
  'states-cost': ({ costs }) => costs.some(({ role }) => statesCost(role)),
  'deprived-areas': ({ people }) => people.includes('people-in-deprived-areas'),
};

/** The case studies that show a criterion: those whose fields say so, or those that are named. */
export function schemesThatShow({ sign, examples }: Criterion): CaseStudyEntry[] {
  return caseStudies.filter((scheme) => (sign ? shows[sign](scheme.data) : examples.includes(scheme.id)));
}
