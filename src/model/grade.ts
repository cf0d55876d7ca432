import type { Grade } from '#schemas/grade.ts';

/** Levels of certainty, lowest first: the four of GRADE. */
export const certaintyLevels = ['very low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof certaintyLevels)[number];

/** What kind of study the finding rests on, and the level at which its grade starts. */
export const startingPoints = {
  'randomised trials': 'high',
  'studies without randomisation': 'low',
  'models, opinion or single reports': 'very low',
} as const satisfies Record<string, Certainty>;
export type RestsOn = keyof typeof startingPoints;

/** The five GRADE domains that can lower a grade, with the question each one asks. */
export const domains = {
  riskOfBias: { label: 'Risk of bias', question: 'Could the way the study was done have produced the result?' },
  inconsistency: { label: 'Inconsistency', question: 'Do the studies disagree with each other?' },
  indirectness: { label: 'Indirectness', question: 'Were the people, place or activity different from ours?' },
  imprecision: { label: 'Imprecision', question: 'Are there too few people, or is the range too wide?' },
  publicationBias: { label: 'Publication bias', question: 'Might studies with other results be missing?' },
} as const;
export type Domain = keyof typeof domains;

/**
 * The level of certainty that follows from the kind of study and the domain judgements.
 *
 * Start at high for randomised trials, low for studies without randomisation and very low for models
 * and opinion; take off the steps of the five domains; add the steps up; stay between very low and high.
 * Method: GRADE (Guyatt and others, BMJ 2008;336:924), applied here to single studies as well as to bodies of evidence.
 */
export function certaintyOf(grade: Grade): Certainty {
  const start = certaintyLevels.indexOf(startingPoints[grade.restsOn]);
  const down = (Object.keys(domains) as Domain[]).reduce((sum, domain) => sum + grade[domain].steps, 0);
  const level = Math.min(certaintyLevels.length - 1, Math.max(0, start + grade.up.steps - down));
  return certaintyLevels[level]!;
}
