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
  if (/^(?:%|per ?cent\b)/i.test(unit) && !/%|\bper ?cent/i.test(valueText) && !isPartOfWhole(valueText))
    return 'what is counted, or write the figure with %';
  return /^(?:GBP|pounds?)\b/i.test(unit) && !isMoney(valueText) ? 'what is counted, or write the figure with £' : null;
}

/** Units that are not those of the figure as it is shown. */
export const otherUnits = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) =>
    groupsOf(entry.data).flatMap(({ name, at, fields }) => {
      const right = otherUnit(name, fields);
      return right === null
        ? []
        : [
            findingIn(
              entry,
              [...at, 'unit'],
              `unit is "${String(fields.unit)}", and the figure is shown as "${String(fields.valueText ?? fields.amount)}"`,
              `write unit: ${right}`,
            ),
          ];
    }),
  );
