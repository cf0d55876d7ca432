import { caseStudies, evidenceSummary } from '#lib/collections.ts';

const schemeIds = [
  'east-riding-exercise-on-referral-live-well',
  'rotherham-social-prescribing-service',
  'gloucestershire-artlift',
];

/** What the home page shows first. A renamed file fails the build here rather than leaving a gap. */
export const featured = {
  schemes: schemeIds.map((id) => {
    const scheme = caseStudies.find((entry) => entry.id === id);
    if (!scheme) throw new Error(`src/lib/featured.ts names "${id}", which is not in content/case-studies/`);
    return scheme;
  }),
  quoted: [evidenceSummary('polley-2017-demand-and-cost-review'), evidenceSummary('citizens-advice-2015-gp-time')],
};
