import type { Outcome } from '#schemas/evidence.ts';
import { evidence, type EvidenceEntry } from '#lib/content/collections.ts';

/** A study with some of its findings. */
export interface StudyFindings {
  entry: EvidenceEntry;
  findings: Outcome[];
}

/** Every finding of a study that says something about an effect. */
export function allFindings(entry: EvidenceEntry): StudyFindings {
  return { entry, findings: entry.data.outcomes.filter(({ notAnEffect }) => !notAnEffect) };
}

/**
 * What other studies found otherwise: findings on the same activity and outcome that are mixed, unfavourable
 * or show no clear effect, for every favourable finding that is given.
 * @param shown the studies whose findings stand on the page in full already, and need no second mention
 */
export function counterEvidence(given: readonly StudyFindings[], shown: readonly EvidenceEntry[]): StudyFindings[] {
  const favourable = given.flatMap(({ entry, findings }) =>
    findings
      .filter(({ direction }) => direction === 'favourable')
      .map(({ outcome }) => ({ outcome, activities: entry.data.activities })),
  );
  const differs = (entry: EvidenceEntry, { direction, outcome, notAnEffect }: Outcome): boolean =>
    !notAnEffect &&
    direction !== 'favourable' &&
    favourable.some(
      (finding) => finding.outcome === outcome && finding.activities.some((id) => entry.data.activities.includes(id)),
    );
  const shownIds = new Set(shown.map(({ id }) => id));
  return evidence
    .filter(({ id }) => !shownIds.has(id))
    .map((entry) => ({ entry, findings: entry.data.outcomes.filter((outcome) => differs(entry, outcome)) }))
    .filter(({ findings }) => findings.length > 0);
}
