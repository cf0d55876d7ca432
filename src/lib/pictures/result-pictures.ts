import { resultDesigns } from '#model/design.ts';
import { betterSides, intervalKinds } from '#model/scale.ts';
import type { Result } from '#schemas/figure.ts';
import {
  intervalOf,
  intervalRows,
  signed,
  type ComparedPicture,
  type IntervalPicture,
  type PairPicture,
  type Picture,
  type SharePicture,
} from './pictures.ts';
import { capitalise, formatNumber } from '#model/text.ts';

/** The picture that a result of a scheme can carry, or null: most figures are counts or words, and are best as text. */
export function pictureOfResult(result: Result): Picture | null {
  // A figure without an origin, a sum of money, and one that is only "over" or "about" a number are not drawn.
  if (result.quotedOnly || result.role || result.qualifier) return null;
  const pairValues = [result.valueBefore, result.valueAfter, result.valueService, result.valueComparison];
  if (pairValues.some(isNumber)) return comparedOf(result) ?? pairOf(result);
  return resultInterval(result) ?? shareOf(result);
}

function resultInterval(result: Result): IntervalPicture | null {
  const { value, ciLow, ciHigh, unit, scale } = result;
  if (!isNumber(value) || !isNumber(ciLow) || !isNumber(ciHigh) || !unit) return null;
  if (scale !== 'ratio' && scale !== 'difference') return null;
  const interval = intervalOf(scale, { value, low: ciLow, high: ciHigh });
  if (!interval) return null;
  const places = Math.max(...[value, ciLow, ciHigh].map(decimals));
  const shown = (number: number) => signed(number.toFixed(places));
  const printed = { value: shown(value), low: shown(ciLow), high: shown(ciHigh) };
  return {
    ...interval,
    ...describe(result, unit),
    interval: intervalKinds.confidence,
    printed,
    rows: intervalRows(capitalise(unit), intervalKinds.confidence, printed),
  };
}

/** Both groups before and after, where all four numbers are given. */
function comparedOf(result: Result): ComparedPicture | null {
  const { valueBefore, valueAfter, comparisonBefore, comparisonAfter, unit, scale } = result;
  if (!unit || !isNumber(valueBefore) || !isNumber(valueAfter)) return null;
  if (!isNumber(comparisonBefore) || !isNumber(comparisonAfter)) return null;
  const percent = scale === 'percentage';
  const all = [valueBefore, valueAfter, comparisonBefore, comparisonAfter];
  if (!all.every((value) => value >= 0 && value <= (percent ? 100 : Infinity))) return null;
  const shown = (value: number) => `${formatNumber(value)}${percent ? '%' : ` ${unit}`}`;
  const groups: ComparedPicture['groups'] = [
    { label: 'With the scheme', values: [valueBefore, valueAfter] },
    { label: 'Comparison group', values: [comparisonBefore, comparisonAfter] },
  ];
  const described = describe(result, `${result.measure ? `${capitalise(result.measure)}, ` : ''}${unit}`);
  return {
    kind: 'compared',
    groups,
    percent,
    ...described,
    note: [
      described.note,
      'What changed with the scheme is not what it changed: set it beside the other group, and where each began',
    ]
      .filter(Boolean)
      .join('. '),
    rows: groups.flatMap(({ label, values: [before, after] }): [string, string][] => [
      [`${label}, before`, shown(before)],
      [`${label}, after`, shown(after)],
    ]),
  };
}

function pairOf(result: Result): PairPicture | null {
  const { valueBefore, valueAfter, valueService, valueComparison, unit, scale } = result;
  if (!unit) return null;
  const pair = (kind: PairPicture['kind'], values: [number, number], labels: [string, string]): PairPicture | null => {
    const percent = scale === 'percentage';
    const top = percent ? 100 : Infinity;
    if (!values.every((value) => value >= 0 && value <= top)) return null;
    const shown = (value: number) => `${formatNumber(value)}${percent ? '%' : ` ${unit}`}`;
    return {
      kind,
      values,
      labels,
      percent,
      ...describe(result, `${result.measure ? `${capitalise(result.measure)}, ` : ''}${unit}`),
      rows: [
        [labels[0], shown(values[0])],
        [labels[1], shown(values[1])],
      ],
    };
  };
  if (isNumber(valueBefore) && isNumber(valueAfter))
    return pair('before-after', [valueBefore, valueAfter], ['Before', 'After']);
  if (isNumber(valueService) && isNumber(valueComparison))
    return pair('groups', [valueService, valueComparison], ['With the scheme', 'Comparison group']);
  return null;
}

/** A plain percentage of people whose number is stated. "40% fewer" and "almost 60%" are no such thing. */
function shareOf(result: Result): SharePicture | null {
  const { value, valueText, shareOf: share } = result;
  if (value === null || !share) return null;
  // Where both numbers are given, they must make the percentage.
  if (share.part !== undefined && Math.abs((100 * share.part) / share.whole - value) > 0.5) return null;
  const whole = `${formatNumber(share.whole)} ${share.who}`;
  const n = share.part === undefined ? whole : `${formatNumber(share.part)} of ${whole}`;
  return {
    kind: 'share',
    percent: value,
    ...describe(result, `Ten figures stand for ${share.part === undefined ? n : `all: ${n}`}`),
    n,
    rows: [['Share', valueText]],
  };
}

/** What a result says of itself, and which way is better where it says so. */
function describe({ denominator, design, better }: Result, what: string) {
  return {
    what: capitalise(what),
    n: !denominator || /^not stated/.test(denominator) ? 'number not stated' : denominator,
    design: resultDesigns[design],
    note: better && betterSides[better],
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
