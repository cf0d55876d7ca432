import { studyDesigns } from './design.ts';
import type { Effect, Evidence, Outcome } from '#schemas/evidence.ts';


/** How sure we are of one finding: its own grade where it has one, else that of its study. */
export function certaintyOfFinding(evidence: Evidence, outcome: Outcome): Certainty {
  return certaintyOf(outcome.grade ?? evidence.grade);
}

/** The design behind one finding, in words. */
export function designOfFinding(evidence: Evidence, outcome: Outcome): string {
  if (outcome.design === null) return 'Design not stated';
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
