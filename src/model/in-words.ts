import type { Evidence } from '#schemas/evidence.ts';
import type { Cost, Result } from '#schemas/figure.ts';
import { formatNumber } from './text.ts';

/** A result without the numbers that only pictures and data need: what a view in words has to say, or to leave out by name. */
export function resultInWords({
  value: _value,
  qualifier: _qualifier,
  valueLow: _valueLow,
  valueHigh: _valueHigh,
  valueBefore: _valueBefore,
  valueAfter: _valueAfter,
  valueService: _valueService,
  valueComparison: _valueComparison,
  comparisonBefore: _comparisonBefore,
  comparisonAfter: _comparisonAfter,
  ciLow: _ciLow,
  ciHigh: _ciHigh,
  unit: _unit,
  scale: _scale,
  better: _better,
  shareOf: _shareOf,
  role: _role,
  base: _base,
  formerly: _formerly,
  ...words
}: Result) {
  return words;
}

/** A sum of money without the numbers that only pictures and data need. */
export function costInWords({
  value: _value,
  qualifier: _qualifier,
  valueLow: _valueLow,
  valueHigh: _valueHigh,
  unit: _unit,
  formerly: _formerly,
  ...words
}: Cost) {
  return words;
}

/** How many were studied: "4,280 participants; all of them in Wales". Null where nothing is known of it. */
export const sampleInWords = ({ value, unit, note }: Evidence['sample']): string | null =>
  [value !== null && `${formatNumber(value)} ${unit}`, note].filter(Boolean).join('; ') || null;
