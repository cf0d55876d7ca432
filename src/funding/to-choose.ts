import type { Case, CostLine, ParameterName } from '#model/funding-parameters.ts';
import type { Shares } from './who-pays.ts';

/** The average cost of one visit, with which breaking even is shown. */
export interface VisitToBreakEven {
  /** Pounds. */
  value: number;
  label: string;
  period: string;
}

/** A published rate of an activity, from which an assumption may begin. */
export interface RateToUse {
  activity: string;
  of: ParameterName;
  text: string;
  /** What goes into the fields of the form. */
  values: Record<Case, string>;
}

/** A way to pay, as the workbench takes it. */
export interface WayToUse {
  id: string;
  name: string;
  path: string;
  about: string;
  /** The scenario that fits it best. */
  scenario: string;
  /** Who pays each line of that scenario under it. */
  shares: Shares;
  /** The lines that it says who pays. */
  lines: CostLine[];
}

/** People referred in a nation in a year, and its residents. */
export interface NationalReferrals {
  people: number;
  residents: number;
  nation: string;
  period: string;
  words: string;
  path: string;
}
