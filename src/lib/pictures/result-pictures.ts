import { resultDesigns } from '#model/design.ts';
import type { Result } from '#schemas/figure.ts';
import {
  intervalOf,
  intervalRows,
  numberOf,
  scaleOf,
  signed,
  type IntervalPicture,
  type PairPicture,
  type Picture,
  type SharePicture,
} from './pictures.ts';
import { capitalise, formatNumber } from '#model/text.ts';

/** The picture that a result of a scheme can carry, or null: most figures are counts or words, and are best as text. */
export function pictureOfResult(result: Result): Picture | null {
  // A figure without an origin, a sum of money, and one that is only "over" or "about" a number are not drawn.
  if (result.quotedOnly || result.kind || result.qualifier) return null;
  const pairValues = [result.valueBefore, result.valueAfter, result.valueService, result.valueComparison];
  if (pairValues.some(isNumber)) return pairOf(result);
  return resultInterval(result) ?? shareOf(result);
}

function resultInterval(result: Result): IntervalPicture | null {
  const { value, ciLow, ciHigh, unit } = result;
  if (!isNumber(value) || !isNumber(ciLow) || !isNumber(ciHigh) || !unit) return null;
  // Percentage points are a difference only where two groups were compared.
  const compared = result.design === 'RCT' || result.design === 'controlled';
  const scale = /^percentage points\b/i.test(unit) && compared ? 'difference' : scaleOf(unit);
  const interval = intervalOf(scale, { value, low: ciLow, high: ciHigh });
  if (!interval) return null;
  const places = Math.max(...[value, ciLow, ciHigh].map(decimals));
  const shown = (number: number) => signed(number.toFixed(places));
  const printed = { value: shown(value), low: shown(ciLow), high: shown(ciHigh) };
  return {
    ...interval,
    ...describe(result, unit),
    interval: '95% confidence interval',
    printed,
    rows: intervalRows(capitalise(unit), '95% confidence interval', printed),
  };
}

function pairOf(result: Result): PairPicture | null {
  const { valueBefore, valueAfter, valueService, valueComparison, unit } = result;
  if (!unit) return null;
  const pair = (kind: PairPicture['kind'], values: [number, number], labels: [string, string]): PairPicture | null => {
    const percent = /^per cent\b/.test(unit);
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

const people = '(?:people|patients|participants|adults|clients|randomised|registered adults)';
/** "1,297 patients referred", but not "n=968 (of those who began)", which is the number of the share itself. */
const wholeGroup = new RegExp(String.raw`^([\d,]+) ${people}\b`);
/** "279 of 381 referred" */
const partOfGroup = /^([\d,]+) of ([\d,]+) [a-z]/;
const doubt = /not stated|not known|unclear|does not say|in all\b|overall/i;

/** A plain percentage of people whose number is stated. "40% fewer" and "almost 60%" are no such thing. */
function shareOf(result: Result): SharePicture | null {
  const { value, valueText, unit, denominator } = result;
  if (value === null || value < 0 || value > 100 || !denominator || doubt.test(denominator)) return null;
  if (!new RegExp(`^per cent(?: of ${people})?$`).test(unit ?? '') || valueText !== `${value}%`) return null;
  const part = partOfGroup.exec(denominator);
  // Where the numbers themselves are given, they must make the percentage.
  if (part && Math.abs((100 * numberOf(part[1]!)) / numberOf(part[2]!) - value) > 0.5) return null;
  if (!part && !wholeGroup.test(denominator)) return null;
  return {
    kind: 'share',
    percent: value,
    ...describe(result, `Ten figures stand for ${part ? `all: ${denominator}` : denominator}`),
    n: denominator,
    rows: [['Share', valueText]],
  };
}

/** What a result says of itself. "(higher is better)" is carried over where the data says it. */
function describe({ denominator, design, valueText, statement }: Result, what: string) {
  const better = /\b(higher|lower) is better\b/i.exec(`${valueText} ${statement}`)?.[0];
  return {
    what: capitalise(what),
    n: !denominator || /^not stated/.test(denominator) ? 'number not stated' : denominator,
    design: resultDesigns[design],
    note: better && capitalise(better.toLowerCase()),
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
