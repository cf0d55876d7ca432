import type { Strength } from '#schemas/strength.ts';
import type { Comparison } from './comparison.ts';
import { uncontrolledDesigns, type StudyDesign } from './design.ts';
import type { Directness } from './directness.ts';

/** What can be asked of one study. */
export const strengthQuestions = {
  bias: { label: 'Bias', question: 'Could the way the study was done have produced the result?' },
  precision: { label: 'Precision', question: 'Are there enough people, and is the range narrow enough to act on?' },
  directness: { label: 'Directness', question: 'Were the people, the place and the offer like ours?' },
} as const;
export type StrengthQuestion = keyof typeof strengthQuestions;

/** How much concern an answer gives, least first. "Not judged" is an answer of its own: it never counts as "few". */
export const concerns = {
  few: 'few concerns',
  some: 'some concerns',
  serious: 'serious concerns',
  'not judged': 'not judged',
} as const;
export type Concern = keyof typeof concerns;

/** What a study rests on. It limits how little concern about bias there can be. */
export const grounds = {
  'randomised trials': 'Randomised trials',
  'studies without randomisation': 'Studies without randomisation',
  'models, opinion or single reports': 'Models, opinion or single reports',
} as const;

export type StrengthBars = Record<StrengthQuestion, Concern>;

/** Whether anybody was compared: by the study, or by the design of one finding that has its own. */
export interface Compared {
  comparison: Comparison;
  ownDesign?: StudyDesign | null;
  /** True for a finding that is a count or a description. */
  describes?: boolean;
}

/**
 * The three bars of one study: its coded judgements, never better than its design and its directness allow.
 *
 * Where people were compared with nobody concern about bias is serious; without randomisation there is some at least. A
 * count or a description compares nobody and needs nobody. A study in which nobody was referred or offered the activity
 * gives serious concern about directness, and one whose people joined a trial some.
 */
export function strengthBars(
  { restsOn, bias, precision, directness }: Pick<Strength, 'restsOn' | StrengthQuestion>,
  how: Compared,
  ways: readonly Directness[],
): StrengthBars {
  return {
    bias: worse(bias.concern, leastBias(restsOn, how)),
    precision: precision.concern,
    directness: worse(directness.concern, leastIndirectness(ways)),
  };
}

/** The bars in a line: "Bias: some concerns; precision: not judged; directness: few concerns". */
export function strengthInWords(bars: StrengthBars): string {
  return `Bias: ${concerns[bars.bias]}; precision: ${concerns[bars.precision]}; directness: ${concerns[bars.directness]}`;
}

function leastBias(restsOn: Strength['restsOn'], { comparison, ownDesign, describes }: Compared): Concern {
  if (restsOn === 'models, opinion or single reports') return 'serious';
  if (describes || comparison === 'not of people') return 'few';
  if (restsOn === 'randomised trials') return 'few';
  const alone = ownDesign ? (uncontrolledDesigns as readonly string[]).includes(ownDesign) : comparison === 'no';
  return alone ? 'serious' : 'some';
}

function leastIndirectness(ways: readonly Directness[]): Concern {
  if (ways.length === 0 || ways.includes('referred or offered')) return 'few';
  return ways.includes('joined a trial') ? 'some' : 'serious';
}

/** The worse of a judgement and a limit. "Not judged" gives way only to a limit that is serious by itself. */
function worse(judged: Concern, limit: Concern): Concern {
  if (judged === 'not judged') return limit === 'serious' ? 'serious' : 'not judged';
  const order: Concern[] = ['few', 'some', 'serious'];
  return order[Math.max(order.indexOf(judged), order.indexOf(limit))]!;
}

/** For sorting, strongest first: bias weighs most, then directness, then precision. "Not judged" is between some and serious. */
export function strengthRank({ bias, precision, directness }: StrengthBars): number {
  const worth: Record<Concern, number> = { few: 3, some: 2, 'not judged': 1, serious: 0 };
  return worth[bias] * 16 + worth[directness] * 4 + worth[precision];
}
