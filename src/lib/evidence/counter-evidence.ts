import type { Direction } from '#model/direction.ts';
import type { Outcome } from '#schemas/evidence.ts';
import { evidence, type EvidenceEntry } from '#lib/content/collections.ts';
import { answers, bodiesOfFinding } from './bodies.ts';

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
 * of the same body of evidence found on its question that is unfavourable, mixed, or little or no difference. A paper
 * on the same people is no other study.
 * @param shown the studies whose findings stand on the page in full already, and need no second mention
 */
export function counterEvidence(given: readonly StudyFindings[], shown: readonly EvidenceEntry[]): StudyFindings[] {
  const here = new Set([...shown, ...given.map(({ entry }) => entry)].map(({ id }) => id));
  const questions = given.flatMap(({ entry, findings }) =>
    findings
      .filter(({ direction, notAnEffect }) => direction === 'favourable' && !notAnEffect)
      .flatMap((finding) => bodiesOfFinding(entry, finding))
      .map((body) => ({ body, people: entry.data.datasets })),
  );
  const differs = (entry: EvidenceEntry, finding: Outcome): boolean =>
    !finding.notAnEffect &&
    otherwise.includes(finding.direction) &&
    questions.some(
      ({ body, people }) =>
        answers(body, entry, finding) && !entry.data.datasets.some((dataset) => people.includes(dataset)),
    );
  // Only studies of these bodies can answer; to look through all findings for each page would take the square of their number.
  const asked = new Set(questions.flatMap(({ body }) => body.data.datasets.flatMap((dataset) => dataset.evidence)));
  return evidence
    .filter(({ id }) => asked.has(id) && !here.has(id))
    .map((entry) => ({ entry, findings: entry.data.outcomes.filter((finding) => differs(entry, finding)) }))
    .filter(({ findings }) => findings.length > 0);
}
