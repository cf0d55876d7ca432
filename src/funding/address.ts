import { parameter, parameters, type Case, type ParameterName } from '#model/funding-parameters.ts';
import { caseNames, readNumber, typedValue, type Typed } from './read-inputs.ts';
import { shareName, shareFields, type Shares } from './who-pays.ts';

/** A scenario with its values typed out, as the form shows it. */
export interface Start {
  id: string;
  typed: Typed;
  shares: Shares;
}

export interface ReadAddress {
  scenario: string;
  typed: Typed;
  shares: Shares;
  /** What in the address could not be used, in sentences. */
  notes: string[];
}

/** Longer than any state this page writes. */
const longest = 6000;

/** The state that an address holds after its #, on top of the scenario it names; what is unknown is told. */
export function readAddress(hash: string, starts: readonly Start[]): ReadAddress {
  const state = hash.replace(/^#/, '');
  const first = starts[0]!;
  if (state.length > longest) {
    return { ...copyOf(first), notes: ['The link is too long to be one of this page, so nothing in it was used.'] };
  }
  const given = [...new URLSearchParams(state)];
  const named = given.find(([name]) => name === 'scenario')?.[1];
  const start = starts.find(({ id }) => id === named);
  const read = copyOf(start ?? first);
  const notes: string[] = [];
  if (named !== undefined && !start) {
    notes.push(`The link names a scenario that is not here (“${short(named)}”); the first one is shown.`);
  }
  const unknown: string[] = [];
  for (const [name, text] of given) {
    if (name === 'scenario' || text.length > 60) {
      if (name !== 'scenario') unknown.push(name);
      continue;
    }
    const [key = '', oneCase = '', more] = name.split('.');
    if (more === undefined && Object.hasOwn(parameters, key) && caseNames.includes(oneCase as Case)) {
      const parameterName = key as ParameterName;
      const values = (read.typed[parameterName] ??= { low: '', central: '', high: '' });
      values[oneCase as Case] = asTyped(parameterName, text);
    } else if (shareFields.some(({ line, payer }) => shareName(line, payer) === name)) read.shares[name] = text;
    else unknown.push(name);
  }
  if (unknown.length > 0) {
    const names = unknown.slice(0, 5).map((name) => `“${short(name)}”`);
    notes.push(`The link holds inputs that this page does not know, which were left out: ${names.join(', ')}.`);
  }
  return { ...read, notes };
}

/** The state as it stands after the #: the scenario, and what differs from it. */
export function writeAddress(start: Start, typed: Typed, shares: Shares): string {
  const parts: [string, string][] = [['scenario', start.id]];
  for (const name of Object.keys(parameters) as ParameterName[]) {
    for (const oneCase of caseNames) {
      const text = typed[name]?.[oneCase] ?? '';
      if (text !== (start.typed[name]?.[oneCase] ?? '')) parts.push([`${name}.${oneCase}`, asGiven(name, text)]);
    }
  }
  for (const { line, payer } of shareFields) {
    const name = shareName(line, payer);
    if ((shares[name] ?? '') !== (start.shares[name] ?? '')) parts.push([name, shares[name] ?? '']);
  }
  return new URLSearchParams(parts).toString();
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const copyOf = ({ id, typed, shares }: Start) => ({
  scenario: id,
  typed: structuredClone(typed),
  shares: { ...shares },
});

/** Addresses write a share from 0 to 1, fields as a percentage; what is no number stays as it came. */
function asTyped(name: ParameterName, text: string): string {
  const value = readNumber(text, false);
  return value === null ? text : typedValue(name, value);
}

function asGiven(name: ParameterName, text: string): string {
  const value = readNumber(text, parameter(name).kind === 'share');
  return value === null ? text : String(value);
}
