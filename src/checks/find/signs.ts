import type { Content } from '../content.ts';
import { groupsOf, type Fields, type Group } from '../read/groups.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

interface Told {
  field: string;
  wrong: string;
  right: string;
}

/** Words that say of a figure that it is a fall, so that its number may bear a minus where its text bears none. */
const falling =
  /\b(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped)?|decreas\w*|declin\w*|reduc\w*|down|lower|fewer|less|shorter|smaller|lighter|slower|worse\w*|below|behind|los[st]|loss(?:es)?|cuts?|sav(?:e[ds]?|ings?)|minus|negative|halv(?:ed|ing)|eas(?:ed|es)|shr[aiu]nk\w*|wan(?:ed|es)|dip(?:s|ped)?|weaken\w*)\b/i;
const rising = /\b(?:rose|risen|rise|increased|grew|grown|went up)\b/i;
const fell = /\b(?:fell|fallen|dropped|decreased|went down)\b/i;

const numberIn = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^[-−]?\d[\d,]*(?:\.\d+)?$/.test(value)
      ? Number(value.replace('−', '-').replaceAll(',', ''))
      : NaN;

const isFall = ({ valueText, amount, unit, statement, measure }: Fields): boolean =>
  [valueText, amount, unit, statement, measure].some((words) => typeof words === 'string' && falling.test(words));

/** A number of an effect whose text is a number too, with the other sign. */
function otherPrinted({ name, fields: { value, valueText } }: Group): Told | null {
  const printed = numberIn(valueText);
  return name === 'effect' && typeof value === 'number' && printed * value < 0
    ? {
        field: 'value',
        wrong: `value is ${value}, and valueText is ${printed}`,
        right: 'look it up in the source, and write it with the same sign in both',
      }
    : null;
}

/** A minus that the words do not show. */
function unshownSign({ name, fields }: Group): Told | null {
  const { value } = fields;
  const shown = fields.valueText ?? fields.amount;
  if (name === 'effect' || typeof value !== 'number' || !(value < 0) || typeof shown !== 'string') return null;
  return /\d/.test(shown) && !/[-−–]\s?£?\d/.test(shown) && !isFall(fields)
    ? {
        field: 'value',
        wrong: `value is ${value}, and "${shown}" shows no minus`,
        right: `write value: ${-value}; or, if it is a fall, let the words say so: "${shown} lower"`,
      }
    : null;
}

const ends = ['value', 'valueLow', 'valueHigh', 'ciLow', 'ciHigh'] as const;

/** A number that what it counts cannot have: a ratio or a sum below nought, a share beyond a hundred. */
function impossibleNumber({ name, fields }: Group): Told | null {
  const told = (isWrong: (number: number) => boolean, wrong: string, right: string): Told | null => {
    const field = ends.find((each) => isWrong(numberIn(fields[each])));
    return field ? { field, wrong: `${field} is ${String(fields[field])}, and ${wrong}`, right } : null;
  };
  if (fields.scale === 'ratio' && (name === 'effect' || name === 'results'))
    return told(
      (number) => number <= 0,
      'a ratio is never nought or below',
      'look it up in the source; if 0 means no difference there, write scale: difference',
    );
  if (name === 'costs' || name === 'figures')
    return told(
      (number) => number < 0,
      'a sum of money has no minus here',
      'write it without, and say by its role that it was saved: role: saving claimed',
    );
  if (name !== 'results') return null;
  if (fields.scale === 'percentage')
    return told(
      (number) => number < 0 || number > 100,
      'a share lies between 0 and 100',
      'look it up in the source; if it is a rise or a fall, write scale: change',
    );
  const { value } = fields;
  return fields.scale === undefined && !isFall(fields)
    ? told(
        (number) => number < 0,
        'a count is never below nought',
        `look it up in the source; ${typeof value === 'number' ? `if the minus slipped in, write value: ${Math.abs(value)}; ` : ''}if it is a fall or a difference, say so: scale: change, or scale: difference`,
      )
    : null;
}

/** An interval on the other side of nought than its number. */
function otherSide({ name, fields }: Group): Told | null {
  if (fields.scale === 'ratio' || (name !== 'effect' && name !== 'results')) return null;
  const [value, low, high] = [fields.value, fields.ciLow, fields.ciHigh].map(numberIn) as [number, number, number];
  const isOther = (value > 0 && high < 0) || (value < 0 && low > 0);
  // A number that is the size of a fall stands without its sign.
  return isOther && (name === 'effect' || !isFall(fields))
    ? {
        field: 'ciLow',
        wrong: `value is ${value}, and its interval is ${low} to ${high}, on the other side of nought`,
        right: 'look all three numbers up in the source, with their signs',
      }
    : null;
}

const stepOf = ({ valueBefore, valueAfter }: Fields): number =>
  typeof valueBefore === 'number' && typeof valueAfter === 'number' ? Math.sign(valueAfter - valueBefore) : 0;

/** A change below nought, and the number after is the higher one. */
function otherStep({ fields }: Group): Told | null {
  const { value, valueBefore, valueAfter } = fields;
  return typeof value === 'number' && value < 0 && stepOf(fields) > 0
    ? {
        field: 'value',
        wrong: `value is ${value}, and it goes up from ${String(valueBefore)} to ${String(valueAfter)}`,
        right: 'look all three numbers up in the source, with their signs',
      }
    : null;
}

/** "Rose", and the number after is the lower one. */
function otherWay({ fields }: Group): Told | null {
  const { statement, valueBefore, valueAfter, valueText } = fields;
  const words = `${String(statement)} ${String(valueText)}`;
  const said = Number(rising.test(words)) - Number(fell.test(words));
  return said * stepOf(fields) < 0
    ? {
        field: 'valueBefore',
        wrong: `the words say that it ${said > 0 ? 'rose' : 'fell'}, and it goes from ${String(valueBefore)} to ${String(valueAfter)}`,
        right: 'look both numbers up in the source: they may have changed places; or mend the words',
      }
    : null;
}

/** A p value that is no probability. */
function impossibleP({ name, fields: { p } }: Group): Told | null {
  if (name !== 'effect' || typeof p !== 'string') return null;
  // Words and powers of ten may hold other numbers.
  const [, sign, digits] = /^(?:p ?)?([=<>≤≥]?) ?(\d+(?:\.\d+)?|\.\d+)$/i.exec(p.trim()) ?? [];
  const number = /^(?:p ?)?[=<>≤≥]? ?[\d.]+ ?%$/i.test(p.trim()) ? Infinity : Number(digits);
  return number > 1 || (number === 0 && sign !== '<') || !/\d/.test(p)
    ? {
        field: 'p',
        wrong: `p is "${p}", which is no probability`,
        right: "look it up in the source: it lies between 0 and 1, as in '0.03' or '<0.001'",
      }
    : null;
}

const foundBy =
  (judges: readonly ((group: Group) => Told | null)[]) =>
  ({ entries }: Content): Finding[] =>
    entries.flatMap((entry) =>
      groupsOf(entry.data).flatMap((group) =>
        judges.flatMap((judge) => {
          const told = judge(group);
          return told ? [findingIn(entry, [...group.at, told.field], told.wrong, told.right)] : [];
        }),
      ),
    );

/** Numbers whose sign or size cannot be: against another field, their interval, or what they count. */
export const wrongSigns = foundBy([otherPrinted, impossibleNumber, otherSide, otherStep, impossibleP]);

/** Numbers whose sign goes against the words beside them. It only asks: words can be read in more than one way. */
export const signsAgainstWords = foundBy([unshownSign, otherWay]);
