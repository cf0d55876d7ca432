import type { BusinessCase } from '#paper/business-case.ts';
import { cases, costLines, parameter } from '#model/funding-parameters.ts';
import { readAddress, stateInLink } from './address.ts';
import { rangePerHundredThousand } from './local-numbers.ts';
import { caseNames } from './read-inputs.ts';
import { assumptionBlocks, costBlocks, mostMoving, payerBlocks } from './words.ts';
import { workOut, type NamedStart, type Worked } from './work-out.ts';
import { formatNumber } from '#model/text.ts';

/** A link that a business case is given for its costs. */
export interface CostingLink {
  /** The address, where it is one of the web. */
  href: string | null;
  /** The scenario behind it; null where it leads elsewhere. */
  worked: Worked | null;
  /** What is wrong with it, in sentences. */
  problems: string[];
}

/** Reads a link to a costing, and works the scenario out that is in it. */
export function readCosting(written: string, starts: readonly NamedStart[]): CostingLink {
  const address = written.trim();
  if (address === '') return { href: null, worked: null, problems: [] };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const problem = 'This is no address of a page. Paste the whole link, with https:// before it.';
    return { href: null, worked: null, problems: [problem] };
  }
  const state = stateInLink(address);
  if (state === null) return { href: url.href, worked: null, problems: [] };
  const read = readAddress(state, starts);
  const worked = workOut(read, starts);
  url.hash = worked.state;
  return { href: url.href, worked, problems: [...read.notes, ...wrongIn(worked)] };
}

/** What is wrong with the numbers of a costing, in sentences. */
const wrongIn = ({ read, paying }: Worked): string[] => [
  ...read.problems.map((each) => `${parameter(each.name).label}, ${cases[each.case].toLowerCase()}: ${each.text}`),
  ...(paying?.problems ?? []).map(({ line, text }) => `Who pays for ${costLines[line].toLowerCase()}: ${text}`),
];

/** What a business case takes of a costing, beside the residents of its place where they are known. */
export function costingForCase(
  worked: Worked,
  residents: { value: number; year: string } | null,
): NonNullable<BusinessCase['costing']> {
  const moving = mostMoving(worked);
  const beside = residents && besideResidents(worked, residents);
  return {
    cost: costBlocks(worked),
    payers: payerBlocks(worked),
    assumptions: assumptionBlocks(worked),
    sentences: [moving, beside].filter((each) => each !== null),
    problems: wrongIn(worked),
  };
}

function besideResidents({ costed }: Worked, { value, year }: { value: number; year: string }): string | null {
  const done = caseNames.flatMap((name) => costed[name] ?? []);
  if (done.length === 0) return null;
  const ends = (numbers: number[]) => rangePerHundredThousand(numbers, value);
  return `Of every 100,000 residents (${formatNumber(value)} in ${year}) ${ends(done.map(({ referrals }) => referrals))} would be referred in a year, and ${ends(done.map(({ completers }) => completers))} would finish.`;
}
