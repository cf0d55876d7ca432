import type { Direction } from '#model/direction.ts';
import type { Outcome } from '#schemas/evidence.ts';
import { evidence, type EvidenceEntry } from '#lib/content/collections.ts';
import { bodiesOfFinding } from './bodies.ts';

/** A study with some of its findings. */
export interface StudyFindings {
  entry: EvidenceEntry;
  findings: Outcome[];
}

/** Every finding of a study that says something about an effect. */
export function allFindings(entry: EvidenceEntry): StudyFindings {
  return { entry, findings: entry.data.outcomes.filter(({ notAnEffect }) => !notAnEffect) };
}

/** Directions that tell against a favourable finding. "Not known" tells for neither side. */
const otherwise: readonly Direction[] = ['unfavourable', 'mixed', 'little or no difference'];

/**
 * What other studies found otherwise on the same question: for every favourable finding that is given, what studies
 * of the same body of evidence found on its outcome that is unfavourable, mixed, or little or no difference.
 * @param shown the studies whose findings stand on the page in full already, and need no second mention
 */
export function counterEvidence(given: readonly StudyFindings[], shown: readonly EvidenceEntry[]): StudyFindings[] {
  const questions = given.flatMap(({ entry, findings }) =>
    findings
      .filter(({ direction, notAnEffect }) => direction === 'favourable' && !notAnEffect)
      .flatMap((finding) => bodiesOfFinding(entry, finding)),
  );
  const studies = new Set([...shown, ...given.map(({ entry }) => entry)].map(({ id }) => id));
  const differs = ({ id }: EvidenceEntry, { direction, outcome, notAnEffect }: Outcome): boolean =>
    !notAnEffect &&
    otherwise.includes(direction) &&
    questions.some(
      ({ data }) => data.outcome === outcome && data.datasets.some(({ evidence: papers }) => papers.includes(id)),
    );
  return evidence
    .filter(({ id }) => !studies.has(id))
    .map((entry) => ({ entry, findings: entry.data.outcomes.filter((outcome) => differs(entry, outcome)) }))
    .filter(({ findings }) => findings.length > 0);
}
