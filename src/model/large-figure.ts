import type { Result } from '#schemas/figure.ts';
import { unitBeside } from './text.ts';
import { beforeAndAfterDesigns, type ResultDesign, type StudyDesign } from './design.ts';

/** What stands large of a fact, wherever it is shown. */
export const factLeads = { figure: 'The figure', sentence: 'The sentence to say, and the figure small' } as const;

export type FactLead = keyof typeof factLeads;

/** What stands before a figure where the sentence stands large. */
export const smallFigure = 'The figure, not to be quoted alone:';

/** A figure as it stands, with its unit, where the sentence stands large. */
export const figureSmall = (valueText: string, unit: string): string =>
  `${smallFigure} ${[valueText, unitBeside(valueText, unit)].filter(Boolean).join(', ')}`;

/** What tells whether a figure may be set large: read alone it must not say more than is known. */
export interface FigureGround {
  /** The words that a figure whose origin or base was not found must be shown with. */
  quotedOnly?: string | undefined;
  design: StudyDesign | ResultDesign | null;
  /** Whether it is a change, and not a count or a share. */
  isChange: boolean;
}

/** Why a figure may not be set large; null where it may. */
export function whyNotLarge({ quotedOnly, design, isChange }: FigureGround): string | null {
  if (quotedOnly) return quotedOnly;
  const isOfSamePeople = (beforeAndAfterDesigns as readonly (string | null)[]).includes(design);
  return isChange && isOfSamePeople ? 'a change without a comparison group' : null;
}

/** A result of a case study as ground for how large it stands: a share of people is no change. */
export const asLarge = ({ quotedOnly, design, scale, valueBefore }: Result): FigureGround => ({
  quotedOnly,
  design,
  isChange: valueBefore !== undefined || (scale !== undefined && scale !== 'percentage'),
});

/**
 * Why a result may not be set large where a case study shows it; null where it may. A share stands large only beside the
 * number of people that it is a share of, which is a field of its own.
 */
export const whyResultNotLarge = (result: Result): string | null =>
  whyNotLarge(asLarge(result)) ??
  (result.scale === 'percentage' && !result.shareOf ? 'a share of people whose number is not stated' : null);

/** What a share that stands large is a share of: "of 97 people referred". */
export const baseBeside = ({ shareOf }: Pick<Result, 'shareOf'>): string | null =>
  shareOf ? `of ${shareOf.whole.toLocaleString('en-GB')} ${shareOf.who}` : null;
