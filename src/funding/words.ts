import {
  cases,
  costLines,
  parameter,
  payers,
  type Case,
  type CostLine,
  type ParameterName,
  type Payer,
} from '#model/funding-parameters.ts';
import { inPounds, toThePenny } from '#model/pounds.ts';
import { formatNumber, formatRange } from '#model/text.ts';
import type { Block, Paper, Run } from '#paper/structure.ts';
import type { Costed } from './cost-scenario.ts';
import { caseNames } from './read-inputs.ts';
import { sensitivity } from './sensitivity.ts';
import { amountsOf, type Worked } from './work-out.ts';

/** The results that the page shows for each case, the most telling first. */
export const results = {
  'cost-per-finisher': { label: 'For each person who finishes', of: (costed: Costed) => costed.costPerFinisher },
  'cost-per-starter': { label: 'For each person who starts', of: (costed: Costed) => costed.costPerStarter },
  'cost-per-referral': { label: 'For each referral', of: (costed: Costed) => costed.costPerReferral },
  total: { label: 'Total a year', of: (costed: Costed) => costed.total },
  income: { label: 'Paid by people', of: (costed: Costed) => costed.income },
  net: { label: 'Total less what people pay', of: (costed: Costed) => costed.net },
} as const;
export type ResultName = keyof typeof results;

/** Whether published rates stand beside the assumptions, of the activity by its label, or of none. */
export function tellRates(activity: string | undefined, isFound: boolean): string {
  if (activity === undefined) return '';
  return isFound
    ? `Published rates of ${activity.toLowerCase()} stand beside the assumptions they are of.`
    : 'No published rate of a single step was found for this activity.';
}

/** People, as a whole number where they are many. */
export const inPeople = (people: number): string =>
  people < 10 ? String(Number(people.toFixed(1))) : formatNumber(Math.round(people));

/** From the smallest to the largest of the cases: "£590 to £1,110". */
export const rangeInPounds = (values: readonly number[]): string =>
  formatRange(inPounds(Math.min(...values)), inPounds(Math.max(...values)));

const limits =
  'The ends are what happens if everything goes well and if everything goes badly. They are no confidence interval, and a cost is not a saving.';

/** Every row that a table of the results has, as name and a value in each case. */
function rowsOf({ costed }: Pick<Worked, 'costed'>): [string, (string | null)[]][] {
  const each = (of: (one: Costed) => string) => caseNames.map((name) => (costed[name] ? of(costed[name]) : null));
  return [
    ...Object.values(results).map(({ label, of }) => [label, each((one) => toThePenny(of(one)))] as [string, string[]]),
    ['People referred', each((one) => inPeople(one.referrals))],
    ['People who start', each((one) => inPeople(one.starters))],
    ['People who finish', each((one) => inPeople(one.completers))],
    ...(Object.keys(costLines) as CostLine[])
      .filter((line) => caseNames.some((name) => costed[name]?.lines[line]))
      .map((line) => [costLines[line], each((one) => toThePenny(one.lines[line]))] as [string, string[]]),
  ];
}

const typedRows = ({ typed }: Pick<Worked, 'typed'>): [ParameterName, string[]][] =>
  (Object.entries(typed) as [ParameterName, Record<Case, string>][])
    .filter(([, values]) => caseNames.some((name) => values[name] !== ''))
    .map(([name, values]) => [name, caseNames.map((one) => values[one])]);

/** A number as it was typed, with the sign of its kind: "£18.50", "60%". */
export const shownInput = (name: ParameterName, text: string): string => {
  const { kind } = parameter(name);
  return kind === 'share' ? `${text}%` : kind === 'money' ? `£${text}` : text;
};

/** The results and every assumption as plain text. */
export function asText(worked: Worked, address: string): string {
  const heads = Object.values(cases).join(' | ');
  return [
    worked.scenario,
    '',
    `Results (${heads})`,
    ...rowsOf(worked).map(
      ([label, values]) => `${label}: ${values.map((value) => value ?? 'not worked out').join(' | ')}`,
    ),
    '',
    `Assumptions (${heads})`,
    ...typedRows(worked).map(([name, values]) => {
      const basis = worked.basis[name];
      return `${parameter(name).label}, ${parameter(name).unit}: ${values.map((text) => shownInput(name, text)).join(' | ')}${basis ? `. ${basis}` : ''}`;
    }),
    '',
    ...payerRows(worked).map(([payer, amount]) => `${payer} pays, central case: ${amount}`),
    limits,
    address,
    '',
  ].join('\n');
}

function payerRows(worked: Worked): [string, string][] {
  const amounts = amountsOf(worked);
  if (!amounts) return [];
  return (Object.keys(payers) as Payer[])
    .filter((payer) => amounts[payer] > 0)
    .map((payer) => [payers[payer], toThePenny(amounts[payer])]);
}

/** The same as rows for a spreadsheet; amounts are numbers in full. */
export function asRows(worked: Worked, address: string): (string | number | null)[][] {
  const { costed } = worked;
  const amounts = amountsOf(worked);
  const each = (of: (one: Costed) => number) => caseNames.map((name) => (costed[name] ? of(costed[name]) : null));
  return [
    ['part', 'name', ...caseNames, 'note'],
    ...Object.entries(results).map(([name, { of }]) => ['result', name, ...each(of), 'pounds']),
    ...(['referrals', 'starters', 'completers'] as const).map((name) => [
      'people',
      name,
      ...each((one) => one[name]),
      'a year',
    ]),
    ...(Object.keys(costLines) as CostLine[]).map((line) => [
      'line',
      line,
      ...each((one) => one.lines[line]),
      'pounds a year',
    ]),
    ...(amounts
      ? (Object.keys(payers) as Payer[]).map((payer) => ['payer', payer, null, amounts[payer], null, 'pounds a year'])
      : []),
    ...typedRows(worked).map(([name, values]) => ['assumption', name, ...values, worked.basis[name] ?? '']),
    ['address', address, null, null, null, ''],
  ];
}

const run = (text: string): Run[] => [{ text }];

function tableOfCases(caption: string, first: string, rows: [string, (string | null)[]][]): Block {
  return {
    kind: 'table',
    caption,
    columns: [first, ...Object.values(cases)],
    widths: [40, 20, 20, 20],
    rows: rows.map(([label, values]) => [run(label), ...values.map((value) => run(value ?? 'not worked out'))]),
  };
}

/** What a scenario costs, as a paper has it: results, and the words on its two ends. */
export const costBlocks = (worked: Worked): Block[] => [
  tableOfCases(`What it would cost: ${worked.scenario}`, 'Each year', rowsOf(worked)),
  { kind: 'paragraph', runs: run(limits) },
];

/** Every assumption, and where each comes from. */
export const assumptionBlocks = (worked: Worked): Block[] => [
  tableOfCases(
    'Assumptions',
    'Assumption',
    typedRows(worked).map(([name, values]) => [
      `${parameter(name).label}, ${parameter(name).unit}`,
      values.map((text) => shownInput(name, text)),
    ]),
  ),
  {
    kind: 'list',
    ordered: false,
    items: typedRows(worked).flatMap(([name]) =>
      worked.basis[name] ? [run(`${parameter(name).label}: ${worked.basis[name]}`)] : [],
    ),
  },
];

/** Who pays what in the central case; nothing where shares do not come to 100. */
export function payerBlocks(worked: Worked): Block[] {
  const total = worked.costed.central?.total ?? 0;
  const rows = payerRows(worked);
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: `Who pays, central case: ${toThePenny(total)} a year in all`,
          columns: ['Who pays', 'Pounds a year'],
          widths: [60, 40],
          rows: rows.map(([payer, amount]) => [run(payer), run(amount)]),
        },
      ];
}

/** Which assumption moves the cost for each person who finishes most, in a sentence; null where not all cases are worked out. */
export function mostMoving({ read }: Worked): string | null {
  const { low, central, high } = read.assumptions;
  if (!low || !central || !high) return null;
  const [first] = sensitivity({ low, central, high });
  return first
    ? `The assumption that moves it most is ${parameter(first.name).label.toLowerCase()}: with all others central, each person who finishes costs from ${inPounds(Math.min(first.low, first.high))} to ${inPounds(Math.max(first.low, first.high))}.`
    : null;
}

/** The same as a paper, from which the Word file is made. */
export function asPaper(worked: Worked, address: string, date: string): Paper {
  return {
    title: `What it would cost: ${worked.scenario}`,
    date,
    blocks: [
      ...costBlocks(worked),
      ...assumptionBlocks(worked),
      ...payerBlocks(worked),
      { kind: 'paragraph', runs: run(`The same numbers on the site: ${address}`) },
    ],
  };
}
