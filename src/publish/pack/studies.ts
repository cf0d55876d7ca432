import { studyDesigns } from '#model/design.ts';
import type { PackStudy } from '#model/pack-item.ts';
import type { EvidenceEntry } from '#lib/content/collections.ts';
import { counterEvidence, type StudyFindings } from '#lib/evidence/counter-evidence.ts';
import { strengthRank } from '#model/strength.ts';
import { strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { byStrength } from '#lib/evidence/relations.ts';
import { labelOf } from '#lib/content/vocabulary.ts';

/** A study and some of its findings, as a pack lists them. */
export function packStudy({ entry: { id, data }, findings }: StudyFindings): PackStudy {
  return {
    ref: `evidence/${id}`,
    title: data.title,
    address: addressOf(paths.evidenceSummary(id)),
    design: studyDesigns[data.design],
    source: data.reference,
    strength: strengthInWords(strengthOfFinding(data)),
    rank: strengthRank(strengthOfFinding(data)),
    findings: findings.map((outcome) => ({
      id: outcome.id,
      outcome: labelOf('outcomes', outcome.outcome),
      direction: outcome.direction,
    })),
  };
}

/** What other studies found otherwise than the favourable findings that are given, strongest first. */
export function packDiffering(given: readonly StudyFindings[], shown: readonly EvidenceEntry[]): PackStudy[] {
  return counterEvidence(given, shown)
    .toSorted((a, b) => byStrength(a.entry, b.entry))
    .map(packStudy);
}
