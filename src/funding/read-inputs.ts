import { cases, parameter, type Assumptions, type Case, type ParameterName } from '#model/funding-parameters.ts';
import { readNumber } from '#model/read-number.ts';
import { formatNumber } from '#model/text.ts';

/** What stands in the fields of the form, as it was typed; a share is typed as a percentage. */
export type Typed = Partial<Record<ParameterName, Record<Case, string>>>;

export interface Told {
  name: ParameterName;
  case: Case;
  text: string;
}

export interface ReadInputs {
  /** The assumptions of each case; null for a case in which something is wrong. */
  assumptions: Record<Case, Assumptions | null>;
  /** What keeps a case from being worked out, for the field it stands beside. */
  problems: Told[];
  /** What a reader should know of a value that is used all the same. */
  warnings: Told[];
}

export const caseNames = Object.keys(cases) as Case[];

/** Beyond this no year of any scheme goes; a number so large is a slip of the finger. */
const absurd = 1e9;
/** Below this, and not 0, nothing is: shares are of people, and pounds of pence. */
const least = 1e-4;

/** Reads every field. Nothing is changed on the way: a value that cannot be used is told, and its case is left out. */
export function readInputs(typed: Typed): ReadInputs {
  const problems: Told[] = [];
  const warnings: Told[] = [];
  const assumptions = Object.fromEntries(
    caseNames.map((oneCase) => {
      const tell = (name: ParameterName, text: string) => problems.push({ name, case: oneCase, text });
      const read: Assumptions = {};
      const before = problems.length;
      for (const [key, values] of Object.entries(typed)) {
        const name = key as ParameterName;
        const text = values[oneCase].trim();
        if (text === '') {
          if (caseNames.some((other) => values[other].trim() !== '')) {
            tell(name, 'Write a number here too, or clear it in all three columns.');
          }
          continue;
        }
        const value = readNumber(text, parameter(name).kind === 'share');
        const wrong = whatIsWrong(name, text, value);
        if (wrong) tell(name, wrong);
        else {
          read[name] = value!;
          const warning = whatToKnow(name, value!);
          if (warning) warnings.push({ name, case: oneCase, text: warning });
        }
      }
      if (problems.length === before) for (const [name, text] of whatIsMissing(read)) tell(name, text);
      return [oneCase, problems.length === before ? read : null];
    }),
  ) as Record<Case, Assumptions | null>;
  return { assumptions, problems, warnings };
}

/** A value as it is typed into its field: shares as percentages, without the noise of binary fractions. */
export function typedValue(name: ParameterName, value: number): string {
  return String(parameter(name).kind === 'share' ? Number((value * 100).toPrecision(12)) : value);
}

function whatIsWrong(name: ParameterName, text: string, value: number | null): string | null {
  const { kind, aboveZero } = parameter(name);
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  if (value === null)
    return `“${shown}” is not a number. Write it in digits, such as ${kind === 'share' ? '75' : '120'}.`;
  if (value < 0) return 'This cannot be below 0.';
  if (aboveZero && value === 0) return 'This cannot be 0: the results are divided by it.';
  if (kind === 'share' && value > 1) return 'This cannot be more than 100%.';
  if (value > 0 && value < least)
    return `This is too small to be worked with: write ${kind === 'share' ? '0.01' : '0.0001'} or more.`;
  if (value > absurd) return `This cannot be more than ${formatNumber(absurd)}: look at the digits again.`;
  return null;
}

function whatToKnow(name: ParameterName, value: number): string | null {
  const { kind, warnAbove } = parameter(name);
  if (warnAbove && value > warnAbove.value) return `Used as it is, but ${warnAbove.because}.`;
  if (kind === 'share' && value > 0 && value < 0.01) {
    return 'Used as it is, but this is fewer than 1 in 100. Write 80 for 80%.';
  }
  return null;
}

/** What a case needs besides, once each of its values can be used. */
function whatIsMissing(a: Assumptions): [ParameterName, string][] {
  const missing: [ParameterName, string][] = [];
  const need = (name: ParameterName, text: string) => {
    if (a[name] === undefined) missing.push([name, text]);
  };
  if (a.posts === undefined) need('referrals', 'Write how many people are referred in a year.');
  else {
    need('caseload', 'Write a caseload: referrals follow from posts and caseload.');
    if (a.referrals !== undefined) {
      missing.push(['referrals', 'Clear this: where posts are given, referrals follow from posts and caseload.']);
    }
  }
  need('uptake', 'Write the share of those referred who start.');
  if (a.seenThreeTimes === undefined) need('completion', 'Write the share of those who start and finish.');
  else if (a.uptake !== undefined && a.seenThreeTimes > a.uptake) {
    missing.push(['seenThreeTimes', 'This cannot be more than the share who start.']);
  }
  if (a.yearCost !== undefined && a.posts === undefined) need('caseload', 'Write the caseload of a link worker.');
  if (a.hosting !== undefined && a.posts === undefined) need('caseload', 'Write the caseload of a link worker.');
  if (a.pricePerHour !== undefined) {
    need('sessions', 'Write how many sessions are paid for.');
    need('hours', 'Write how long a session lasts.');
  }
  if (a.groupCost !== undefined) {
    need('groupSize', 'Write how many come to a group.');
    need('sessions', 'Write how many sessions a group has.');
  }
  if (a.pricePaid !== undefined) need('sessionsFinisher', 'Write for how many sessions people pay.');
  return missing;
}
