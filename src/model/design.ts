/** How a figure came about, in the words of evidence synthesis, strongest first. */
export const resultDesigns = {
  RCT: 'Randomised controlled trial',
  controlled: 'Controlled comparison, not randomised',
  'single arm of a trial': 'One group of a trial, before and after',
  'uncontrolled before-after': 'Before and after, no comparison group',
  'one-off survey': 'One-off survey',
  'economic model': 'Economic model',
  'service monitoring data': 'Service monitoring',
  qualitative: 'Interviews and observation',
  unknown: 'Design not stated',
} as const;

export type ResultDesign = keyof typeof resultDesigns;

/** The design of a study or report, in the words of evidence synthesis. */
export const studyDesigns = {
  'meta-analysis': 'Systematic review with meta-analysis',
  'systematic review': 'Systematic review',
  RCT: 'Randomised controlled trial',
  'quasi-experimental': 'Controlled study, not randomised',
  cohort: 'Cohort study',
  'routine data analysis': 'Analysis of routine data',
  'before-after uncontrolled': 'Before and after, no comparison group',
  'mixed-methods evaluation': 'Mixed-methods evaluation',
  'economic evaluation': 'Economic evaluation',
  survey: 'Survey',
  guideline: 'Guideline',
  'policy report': 'Policy report',
} as const;

export type StudyDesign = keyof typeof studyDesigns;

/** Whether a result stands beside one of other people: a trial, or another controlled comparison. */
export const isCompared = (design: ResultDesign): boolean => design === 'RCT' || design === 'controlled';

/** Designs of results and studies that cannot show what caused a change. */
export const uncontrolledDesigns = [
  'single arm of a trial',
  'uncontrolled before-after',
  'one-off survey',
  'economic model',
  'service monitoring data',
  'qualitative',
  'unknown',
  'before-after uncontrolled',
  'mixed-methods evaluation',
  'routine data analysis',
  'economic evaluation',
  'survey',
  'policy report',
] as const satisfies readonly (ResultDesign | StudyDesign)[];

/** Designs in which people are compared with nobody but themselves, earlier. */
export const beforeAndAfterDesigns = [
  'single arm of a trial',
  'uncontrolled before-after',
  'before-after uncontrolled',
] as const satisfies readonly (typeof uncontrolledDesigns)[number][];
