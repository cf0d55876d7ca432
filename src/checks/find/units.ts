import type { Content } from '../content.ts';
import { groupsOf, type Fields } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

const isShareUnit = (unit: string): boolean => /%|\bper ?cent|\bpercent|\bshare\b|\bproportion\b/i.test(unit);
const isMoneyUnit = (unit: string): boolean => /\bGBP\b|£|\bpounds?\b|\bpence\b/i.test(unit);
/** Whether the first figure of a text is a percentage: "59% of the rise", "about 9.4 per cent less". */
export const beginsWithShare = (text: string): boolean => /^\D*\d[\d.,]*\s?(?:%|per ?cent\b)/i.test(text);
/** Whether the first number of a text is a part of a whole, or a sum of pounds. */
const isPartOfWhole = (text: string): boolean => /^\D*\d[\d,]*(?: people)? (?:in|of|out of) /.test(text);
const beginsWithPounds = (text: string): boolean => /^[^\d£]*£\s?\d/.test(text);
/** The units of time that a text names, one of each: "20 minutes a week" gives minute and week. */
const timesIn = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\b(second|minute|hour|day|week|month|year)s?\b/g)].map(([, time]) => time!);
const isMoney = (text: string): boolean => /£|\d\s?p\b|\bpence\b|\bpounds?\b/i.test(text);

/** What a unit should be, from how the figure is shown; null where the two agree, or nothing can be said. */
function otherUnit(name: string, { valueText, amount, unit }: Fields): string | null {
  if (typeof unit === 'string' && name === 'figures' && typeof amount === 'string' && amount.includes('£'))
    return isMoneyUnit(unit) ? null : 'GBP, and for what: GBP per person, GBP per year';
  if (typeof valueText !== 'string' || typeof unit !== 'string') return null;
  if (name === 'costs' && !isMoneyUnit(unit)) return 'GBP, and for what: GBP per person, GBP per year';
  if (beginsWithPounds(valueText)) return isMoneyUnit(unit) ? null : 'GBP, and for what: GBP per person, GBP per year';
  if (beginsWithShare(valueText))
    return isShareUnit(unit) ? null : 'per cent, and of whom: per cent of people referred';
  // A number alone takes its unit from the field.
  if (!/\d/.test(valueText) || /^[-−–+]?[\d.,]+$/.test(valueText)) return null;
  const [shown] = timesIn(valueText);
  const [told] = timesIn(unit);
  if (shown && told && unit.toLowerCase().startsWith(told) && !timesIn(valueText).includes(told)) return `${shown}s`;
  return /^(?:%|per ?cent\b)/i.test(unit) && !/%|\bper ?cent/i.test(valueText) && !isPartOfWhole(valueText)
    ? 'what is counted, or write the figure with %'
    : null;
}

/** A sum whose unit is pounds, shown as a bare number or in another currency: the field, and what it should show. */
function withoutPounds(
  name: string,
  { valueText, amount, unit }: Fields,
): { field: string; shown: string; right: string } | null {
  const field = name === 'figures' ? 'amount' : 'valueText';
  const shown = name === 'figures' ? amount : valueText;
  if (typeof shown !== 'string' || typeof unit !== 'string' || !/^(?:GBP|pounds?)\b/i.test(unit)) return null;
  // A number alone takes its unit from the field, but for what a scheme costs.
  const isNumber = /^[-−–+]?[\d.,]+$/.test(shown) && name !== 'costs' && name !== 'figures';
  if (!/\d/.test(shown) || isNumber || isMoney(shown)) return null;
  return /[€$]/.test(shown)
    ? { field, shown, right: 'write the sum in pounds, with £, and in the words beside it what it was in the other money' }
    : beginsWithShare(shown)
      ? { field, shown, right: 'write unit: per cent; if it is a sum of money, write it with £' }
      : { field, shown, right: `write ${shown.replace(/\d/, '£$&')}; if it is no sum of money, write in unit what is counted` }; // prettier-ignore
}

/** Units that are not those of the figure as it is shown. */
export const otherUnits = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) =>
    groupsOf(entry.data).flatMap(({ name, at, fields }) => {
      const bare = withoutPounds(name, fields);
      if (bare)
        return [
          findingIn(
            entry,
            [...at, bare.field],
            `${bare.field} is "${bare.shown}", and unit is "${String(fields.unit)}"`,
            bare.right,
          ),
        ];
      const right = otherUnit(name, fields);
      return right === null
        ? []
        : [
            findingIn(
              entry,
              [...at, 'unit'],
              `unit is "${String(fields.unit)}", and the figure is shown as "${String(fields.valueText ?? fields.amount)}"`,
              name === 'costs' && !isMoney(String(fields.valueText))
                ? 'write the sum in pounds, with £ and unit: GBP; what is no sum of money stands under results'
                : `write unit: ${right}`,
            ),
          ];
    }),
  );
