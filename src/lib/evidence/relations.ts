import { strengthOfFinding } from './findings.ts';
import { strengthRank } from '#model/strength.ts';
import { caseStudies, evidenceSummary, type CaseStudyEntry, type EvidenceEntry } from '#lib/content/collections.ts';

/** The research that bears on a scheme: about it, and about schemes like it, strongest first. */
export function researchFor({ data }: CaseStudyEntry): { same: EvidenceEntry[]; similar: EvidenceEntry[] } {
  return {
    same: data.evidence.same.map(evidenceSummary).toSorted(byStrength),
    similar: data.evidence.similar.map(evidenceSummary).toSorted(byStrength),
  };
}

/** The schemes that name a piece of evidence, those it is about first. */
export function schemesFor(id: string): { about: CaseStudyEntry[]; like: CaseStudyEntry[] } {
  return {
    about: caseStudies.filter(({ data }) => data.evidence.same.includes(id)),
    like: caseStudies.filter(({ data }) => data.evidence.similar.includes(id)),
  };
}

/** Other schemes with most in common: an activity counts three, a group of people two, a need one. */
export function relatedSchemes(scheme: CaseStudyEntry, limit = 3): CaseStudyEntry[] {
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((item) => b.includes(item)).length;
  const score = ({ data }: CaseStudyEntry) =>
    3 * shared(data.activities, scheme.data.activities) +
    2 * shared(data.people, scheme.data.people) +
    shared(data.needs, scheme.data.needs);
  return caseStudies
    .filter((other) => other.id !== scheme.id)
    .map((other) => ({ other, points: score(other) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ other }) => other);
}

/** The strongest study first. */
export function byStrength(a: EvidenceEntry, b: EvidenceEntry): number {
  const rank = ({ data }: EvidenceEntry) => strengthRank(strengthOfFinding(data));
  return rank(b) - rank(a);
}
