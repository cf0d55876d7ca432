import type { Assumptions, Case, ParameterName, Payer } from '#model/funding-parameters.ts';
import { readAddress, writeAddress, type Start, type State } from './address.ts';
import { costScenario, type Costed } from './cost-scenario.ts';
import { caseNames, readInputs, type ReadInputs, type Typed } from './read-inputs.ts';
import { whoPays, type WhoPays } from './who-pays.ts';

/** A scenario to start from, with where each of its values comes from. */
export interface NamedStart extends Start {
  name: string;
  basis: Partial<Record<ParameterName, string>>;
}

/** A scenario as it was typed, read and costed. */
export interface Worked {
  /** The id of the scenario it began with, and its name. */
  id: string;
  scenario: string;
  /** The state, as it stands after the # of an address. */
  state: string;
  typed: Typed;
  read: ReadInputs;
  costed: Record<Case, Costed | null>;
  /** Who pays what in the central case; null where that cannot be costed. */
  paying: WhoPays | null;
  /** Where the value of each assumption comes from, in a sentence. */
  basis: Partial<Record<ParameterName, string>>;
}

/** What the state of the workbench comes to. */
export function workOut(state: State, starts: readonly NamedStart[]): Worked {
  const start = starts.find(({ id }) => id === state.scenario) ?? starts[0]!;
  const read = readInputs(state.typed);
  const costed = Object.fromEntries(
    caseNames.map((name) => [name, costOf(read.assumptions[name])]),
  ) as Worked['costed'];
  return {
    id: start.id,
    scenario: start.name,
    state: writeAddress(start, state.typed, state.shares, { choices: state.choices }),
    typed: state.typed,
    read,
    costed,
    paying: costed.central && whoPays(costed.central.lines, state.shares),
    basis: basisOf(state.typed, start),
  };
}

/** The scenario that a state kept in an address holds. */
export const workOutKept = (state: string, starts: readonly NamedStart[]): Worked =>
  workOut(readAddress(state, starts), starts);

/** What each payer pays in the central case; null where that is not known. */
export const amountsOf = ({ paying }: Worked): Record<Payer, number> | null => paying?.amounts ?? null;

/** The assumptions that differ from those of the scenario it began with. */
export function changedIn({ id, typed }: Worked, starts: readonly NamedStart[]): ParameterName[] {
  const first = starts.find((start) => start.id === id)!.typed;
  return (Object.keys(typed) as ParameterName[]).filter((name) => isChanged(typed, first, name));
}

const isChanged = (typed: Typed, first: Typed, name: ParameterName): boolean =>
  caseNames.some((each) => typed[name]![each] !== (first[name]?.[each] ?? ''));

const costOf = (assumptions: Assumptions | null): Costed | null => assumptions && costScenario(assumptions);

/** Where each value comes from: what somebody has changed is theirs. */
function basisOf(typed: Typed, { typed: first, basis }: NamedStart): Worked['basis'] {
  return Object.fromEntries(
    (Object.keys(typed) as ParameterName[]).map((name) => {
      const began = basis[name];
      return [
        name,
        isChanged(typed, first, name) ? `Changed by the user${began ? `; began as ${began}` : ''}` : (began ?? ''),
      ];
    }),
  );
}
