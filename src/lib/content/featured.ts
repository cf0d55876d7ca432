import { caseStudies, evidenceSummary } from './collections.ts';

const schemeIds = [
  'east-riding-exercise-on-referral-live-well',
  'rotherham-social-prescribing-service',
  'gloucestershire-artlift',
];

/** What the home page shows first. A renamed file fails the build here rather than leaving a gap. */
export const featured = {
  schemes: schemeIds.map((id) => {
    const scheme = caseStudies.find((entry) => entry.id === id);
    if (!scheme) throw new Error(`src/lib/content/featured.ts names "${id}", which is not in content/case-studies/`);
    return scheme;
  }),
  quoted: [evidenceSummary('polley-2017-demand-and-cost-review'), evidenceSummary('citizens-advice-2015-gp-time')],
};

/** The facts that are quoted most, in the order in which the page of facts begins. */
export const mostQuoted = [
  'gp-visits-28-per-cent',
  'gp-time-19-per-cent',
  'artlift-gp-visits-37-per-cent',
  'artlift-admissions-27-per-cent',
  'arts-return-4-to-11-pounds',
  'dance-to-health-falls-58-per-cent',
  'rotherham-50p-per-pound',
  'green-social-prescribing-return',
  'green-social-prescribing-almost-7-pounds',
  'prescription-of-8-pounds',
];
