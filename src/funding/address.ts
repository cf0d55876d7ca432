import { parameter, parameters, type Case, type ParameterName } from '#model/funding-parameters.ts';
import { readNumber } from '#model/read-number.ts';
import { caseNames, typedValue, type Typed } from './read-inputs.ts';
import { shareName, shareFields, type Shares } from './who-pays.ts';

/** A scenario with its values typed out, as the form shows it. */
export interface Start {
  id: string;
  typed: Typed;
  shares: Shares;
}

/** What is chosen besides numbers: each an id of a register, empty where nothing is chosen. */
export const choiceNames = ['activity', 'model', 'council'] as const;
export type ChoiceName = (typeof choiceNames)[number];
export type Choices = Partial<Record<ChoiceName, string>>;

/** Everything that the workbench shows, as it was typed and chosen. */
export interface State {
  scenario: string;
  typed: Typed;
  shares: Shares;
  choices: Choices;
  /** The states of the scenarios kept beside it to be compared. */
  beside: string[];
  /** The business case that this was opened from, as its own address holds it; it goes back there with the numbers. */
  forCase?: string;
}

/** What there is to choose from, and what each is called in a sentence. */
export type Known = Record<ChoiceName, readonly string[]>;

export interface ReadAddress extends State {
  /** What in the address could not be used, in sentences. */
  notes: string[];
}

/** Scenarios that can stand side by side. */
export const mostBeside = 3;

/** Longer than any state this page writes: the one worked on, and those beside it. */
const longestState = 6000;
const longestCase = 24_000;
export const longestAddress = longestState * (1 + mostBeside) + longestCase;

const nouns: Record<ChoiceName, string> = { activity: 'an activity', model: 'a way to pay', council: 'a council' };

/** The state that an address holds after its #, on top of the scenario it names; what is unknown is told. */
export function readAddress(hash: string, starts: readonly Start[], known?: Known): ReadAddress {
  const state = hash.replace(/^#/, '');
  const first = starts[0]!;
  if (state.length > longestAddress) {
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
  const seen = new Set<string>();
  for (const [name, text] of given) {
    if (name === 'beside') {
      read.beside.push(text);
      continue;
    }
    if (name === 'case' || name === 'answer') {
      // An answer is carried to the business case, which this page leads to.
      const answer = name === 'answer' ? new URLSearchParams({ answer: text }).toString() : text;
      read.forCase = read.forCase ? `${read.forCase}&${answer}` : answer;
      continue;
    }
    if (seen.has(name)) notes.push(`The link gives “${short(name)}” more than once; the last is used.`);
    seen.add(name);
    if (name === 'scenario') continue;
    if (isChoice(name)) {
      if (text === '' || !known || known[name].includes(text)) read.choices[name] = text;
      else notes.push(`The link names ${nouns[name]} that is not here (“${short(text)}”), which was left out.`);
    } else if (text.length > 60) notes.push(`What the link gives for “${short(name)}” is too long, and was left out.`);
    else if (!takeField(read, name, text)) unknown.push(name);
  }
  if (unknown.length > 0) {
    const names = unknown.slice(0, 5).map((name) => `“${short(name)}”`);
    notes.push(`The link holds inputs that this page does not know, which were left out: ${names.join(', ')}.`);
  }
  if (read.beside.length > mostBeside) {
    notes.push(`The link keeps ${read.beside.length} scenarios to compare; the first ${mostBeside} are shown.`);
    read.beside.length = mostBeside;
  }
  return { ...read, notes };
}

const isChoice = (name: string): name is ChoiceName => (choiceNames as readonly string[]).includes(name);

/** Puts one value of an address where it belongs; false where there is no such input. */
function takeField(read: State, name: string, text: string): boolean {
  const [key = '', oneCase = '', more] = name.split('.');
  if (more === undefined && Object.hasOwn(parameters, key) && caseNames.includes(oneCase as Case)) {
    const parameterName = key as ParameterName;
    const values = (read.typed[parameterName] ??= { low: '', central: '', high: '' });
    values[oneCase as Case] = asTyped(parameterName, text);
    return true;
  }
  if (!shareFields.some(({ line, payer }) => shareName(line, payer) === name)) return false;
  read.shares[name] = text;
  return true;
}

/** The state as it stands after the #: the scenario, and what differs from it. */
export function writeAddress(
  start: Start,
  typed: Typed,
  shares: Shares,
  { choices = {}, beside = [], forCase }: Partial<Pick<State, 'choices' | 'beside' | 'forCase'>> = {},
): string {
  const parts: [string, string][] = [['scenario', start.id]];
  for (const name of choiceNames) if (choices[name]) parts.push([name, choices[name]]);
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
  const kept = beside.map((state): [string, string] => ['beside', state]);
  return new URLSearchParams([...parts, ...kept, ...(forCase ? [['case', forCase]] : [])]).toString();
}

/** Whether a name in an address is one of the workbench's. */
export function isOfWorkbench(name: string): boolean {
  const [key = '', oneCase = ''] = name.split('.');
  return (
    ['scenario', 'beside', 'case'].includes(name) ||
    isChoice(name) ||
    (Object.hasOwn(parameters, key) && caseNames.includes(oneCase as Case)) ||
    shareFields.some(({ line, payer }) => shareName(line, payer) === name)
  );
}

/** The state in a link to the workbench, whatever stands before its #; null where it holds none. */
export function stateInLink(link: string): string | null {
  const at = link.indexOf('#');
  const state = at < 0 ? '' : link.slice(at + 1).trim();
  return new URLSearchParams(state).has('scenario') ? state : null;
}

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const copyOf = ({ id, typed, shares }: Start): State => ({
  scenario: id,
  typed: structuredClone(typed),
  shares: { ...shares },
  choices: {},
  beside: [],
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
