import { certaintyLevels, type Certainty } from '#model/certainty.ts';
import { payers, type Payer } from '#model/funding-parameters.ts';
import { readNumber } from '#model/read-number.ts';
import { isOfWorkbench } from './address.ts';
import { localCases, mostOf, type LocalCase, type LocalRates } from './local-numbers.ts';
import { formatNumber } from '#model/text.ts';

/** What a reader writes in words, by the name it has in the address. */
export const caseTexts = [
  'payers',
  'gainers',
  'released',
  'displaced',
  'when',
  'risks',
  'measured',
  'others',
  'return',
] as const;
/** What a reader gives as three numbers; the most that each may be. */
export const caseNumbers = { ...mostOf, cost: 100_000_000, finisher: 100_000_000 };
export type CaseNumber = keyof typeof caseNumbers;
export type Three = Record<LocalCase, number>;

/** Everything a business case is made from, as it stands in the form and in the address. */
export type CaseForm = Record<string, string>;

/** The share of each payer, where there is no costing that says who pays each line. */
export const payerFields = Object.keys(payers).map((payer) => `pays.${payer}`);

/** Names of the form's fields, in its order. */
export const caseFields = [
  'place',
  'answer',
  'body',
  'workbench',
  'sample',
  ...(Object.keys(caseNumbers) as CaseNumber[]).flatMap((name) => localCases.map((one) => `${name}.${one}`)),
  ...payerFields,
  ...caseTexts,
];

/** Characters of an address that is read, and of one text in it. */
export const longestAddress = 24_000;
export const longestText = 1_500;

/**
 * The form that the end of an address holds, and a sentence on what could not be taken from it. An address of the
 * workbench gives its numbers as the costing, beside the rest of the case that it was opened from.
 */
export function readCase(hash: string): { form: CaseForm; problem: string | null } {
  if (hash.length > longestAddress * 2) {
    return { form: {}, problem: 'The link is too long to be one of this page, and was not read.' };
  }
  const given = [...new URLSearchParams(hash.replace(/^#/, ''))];
  if (given.some(([name]) => name === 'scenario')) return readFromWorkbench(given);
  const unknown = given.map(([name]) => name).filter((name) => !caseFields.includes(name) && name !== 'council');
  const form = Object.fromEntries(given.filter(([name]) => caseFields.includes(name)));
  const council = given.find(([name]) => name === 'council')?.[1];
  return { form: council && !form.place ? { place: council, ...form } : form, problem: notKnown(unknown) };
}

function readFromWorkbench(given: [string, string][]): { form: CaseForm; problem: string | null } {
  const of = (name: string) => given.find(([each]) => each === name)?.[1];
  const before = readCase(of('case') ?? '');
  const numbers = given.filter(([name]) => isOfWorkbench(name) && name !== 'case');
  const rest = given.filter(([name]) => !isOfWorkbench(name));
  const own = Object.fromEntries(rest.filter(([name]) => caseFields.includes(name)));
  const council = of('council');
  return {
    form: {
      ...before.form,
      ...(council && !before.form.place ? { place: council } : {}),
      ...own,
      workbench: `#${new URLSearchParams(numbers).toString()}`,
    },
    problem: before.problem ?? notKnown(rest.map(([name]) => name).filter((name) => !caseFields.includes(name))),
  };
}

const notKnown = (names: string[]): string | null =>
  names.length === 0
    ? null
    : `The link holds ${names.length === 1 ? 'something' : 'things'} that this page does not know (${names.slice(0, 5).join(', ').slice(0, 80)}): left out.`;

/**
 * What a logic model of the planning page gives a business case: how one will know, and what could go wrong. What the
 * plan leaves empty stays as the case had it.
 */
export function caseFromPlan(parts: readonly { key: string; lines: readonly string[] }[]): CaseForm {
  const of = (...keys: string[]) =>
    keys.flatMap((key) => parts.find((part) => part.key === key)?.lines ?? []).join('\n');
  const form = { measured: of('outputs', 'outcomes'), risks: of('assumptions', 'outside') };
  return Object.fromEntries(Object.entries(form).filter(([, text]) => text !== ''));
}

/** The end of an address that holds the form. */
export const writeCase = (form: CaseForm): string =>
  new URLSearchParams(caseFields.flatMap((name) => (form[name] ? [[name, form[name]]] : []))).toString();

/** Three numbers of the form: all of them, none, or a sentence for each field that is wrong. */
export function readThree(form: CaseForm, name: CaseNumber): { three: Three | null; problems: Record<string, string> } {
  const written = localCases.map((one) => (form[`${name}.${one}`] ?? '').trim());
  if (written.every((text) => text === '')) return { three: null, problems: {} };
  const problems: Record<string, string> = {};
  const numbers = written.map((text, index) => {
    const field = `${name}.${localCases[index]!}`;
    const number = readNumber(text.replace(/\s?%$/, ''), false) ?? NaN;
    const shown = `"${text.length > 20 ? `${text.slice(0, 20)}…` : text}"`;
    if (text === '')
      problems[field] = `Write the ${localCases[index]!} case too: one number without the others is no range.`;
    else if (!Number.isFinite(number)) problems[field] = `${shown} is not a number. Write digits, for example 60.`;
    else if (number <= 0) problems[field] = `${shown} is not above nought. Leave all three empty if you do not know.`;
    else if (number > caseNumbers[name])
      problems[field] = `${shown} is more than ${formatNumber(caseNumbers[name])}, the most that it can be.`;
    return number;
  }) as [number, number, number];
  const [low, central, high] = numbers;
  if (Object.keys(problems).length === 0 && (low > central || central > high)) {
    problems[`${name}.central`] = 'Low, central and high should rise, or be the same.';
  }
  return { three: Object.keys(problems).length > 0 ? null : { low, central, high }, problems };
}

/** The shares of payers that are given by hand, which come to 100; or a sentence on what is wrong with them. */
export function readPayers(form: CaseForm): { shares: [Payer, number][] | null; problem: string | null } {
  const written = (Object.keys(payers) as Payer[]).map((payer) => ({
    payer,
    text: (form[`pays.${payer}`] ?? '').trim(),
  }));
  if (written.every(({ text }) => text === '')) return { shares: null, problem: null };
  const read = written.map(({ payer, text }) => ({ payer, text, share: text === '' ? 0 : readNumber(text, true) }));
  const odd = read.find(({ share }) => share === null || share < 0 || share > 1);
  if (odd) return { shares: null, problem: `"${odd.text.slice(0, 20)}" is no share: write a number from 0 to 100.` };
  const sum = read.reduce((total, { share }) => total + share!, 0);
  if (Math.abs(sum - 1) > 1e-9) {
    return { shares: null, problem: `The shares come to ${Number((sum * 100).toFixed(2))}%; they must come to 100%.` };
  }
  return { shares: read.filter(({ share }) => share! > 0).map(({ payer, share }) => [payer, share!]), problem: null };
}

/** The rates of each case, where all three rates are given in full. */
export function ratesOf(
  reach: Three | null,
  uptake: Three | null,
  completion: Three | null,
): Record<LocalCase, LocalRates> | null {
  if (!reach || !uptake || !completion) return null;
  const of = (one: LocalCase): LocalRates => ({ reach: reach[one], uptake: uptake[one], completion: completion[one] });
  return { low: of('low'), central: of('central'), high: of('high') };
}

/**
 * The level that a return would rest on: the lowest of what was brought along.
 * @param levels null for what has no level; nothing brought along gives undefined
 */
export function lowestLevel(levels: readonly (Certainty | null)[]): Certainty | null | undefined {
  if (levels.length === 0) return undefined;
  return certaintyLevels.find((level) => levels.includes(level)) ?? null;
}

/**
 * Why a return may not be stated; null where it may. What is not known to work cannot pay back.
 * @param level the level of the body of evidence; null where it has none, undefined where none was chosen
 */
export function whyNoReturn(level: Certainty | null | undefined): string | null {
  if (level === undefined) return 'Choose an answer or a question first: a return rests on an effect.';
  if (level === null)
    return 'What you chose has no level of certainty: it counts or describes, and shows no effect that could pay back.';
  return level === 'very low'
    ? 'Certainty is very low: we do not know whether there is an effect, so no return can be stated.'
    : null;
}
