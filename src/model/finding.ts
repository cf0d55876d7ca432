import { resultDesigns, studyDesigns } from './design.ts';
import type { Effect, Evidence, Outcome } from '#schemas/evidence.ts';
import { strengthBars, type StrengthBars } from './strength.ts';

/** How strong the study behind one finding is: its own judgements where it has them, else those of its entry. */
export function strengthOfFinding(evidence: Evidence, outcome?: Outcome): StrengthBars {
  const ways = evidence.directness.map(({ how }) => how);
  return strengthBars(
    outcome?.strength ?? evidence.strength,
    {
      comparison: evidence.comparison,
      ownDesign: outcome?.design ?? null,
      describes: (outcome ? [outcome] : evidence.outcomes).every(({ notAnEffect }) => notAnEffect),
    },
    ways,
  );
}

/** The design behind one finding, in words. */
export function designOfFinding(evidence: Evidence, outcome: Outcome): string {
  if (outcome.design === null) return resultDesigns.unknown;
  return studyDesigns[outcome.design ?? evidence.design];
}

/** The figures of a finding as printed: "odds ratio 1.19 (95% CI 0.99 to 1.43; P = 0.03)". */
export function formatEffect(effect: Effect): string {
  const p = effect.p ? `P ${/^[<>=]/.test(effect.p) ? effect.p.replace(/^([<>=])\s*/, '$1 ') : `= ${effect.p}`}` : null;
  const inBrackets = [formatInterval(effect), p].filter(Boolean).join('; ');
  return `${effect.valueText}${inBrackets ? ` (${inBrackets})` : ''}`;
}

/** A source may print only one limit legibly; the other is then not guessed. */
function formatInterval({ ciLow, ciHigh }: Effect): string | null {
  if (ciLow && ciHigh) return `95% CI ${ciLow} to ${ciHigh}`;
  if (ciHigh) return `95% CI up to ${ciHigh}`;
  return ciLow ? `95% CI from ${ciLow}` : null;
}
