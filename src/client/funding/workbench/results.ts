/** What a scenario comes to: costs, who pays, what moves it, what it would take to break even, and beside a place. */
import { caseNames } from '#funding/read-inputs.ts';
import { perHundredThousand, rangePerHundredThousand } from '#funding/local-numbers.ts';
import { sensitivity } from '#funding/sensitivity.ts';
import { shareName } from '#funding/who-pays.ts';
import type { Worked } from '#funding/work-out.ts';
import { inPeople, rangeInPounds, results } from '#funding/words.ts';
import { inPounds, toThePenny } from '#model/pounds.ts';
import { costLines, parameter, payers, type CostLine, type Payer } from '#model/funding-parameters.ts';
import { placeIn } from '../../council/select.ts';
import { el } from '../../elements.ts';
import { markWrong } from './fields.ts';
import type { Page } from './page.ts';
import { bars, swing } from './pictures.ts';
import { formatNumber } from '#model/text.ts';

const lines = Object.keys(costLines) as CostLine[];
const who = Object.keys(payers) as Payer[];

export function showResults(page: Page, worked: Worked): void {
  showCosted(page, worked);
  showPaying(page, worked);
  showSensitivity(page, worked);
  showBreakEven(page, worked);
  showPlace(page, worked);
}

function showCosted({ one }: Page, { costed }: Worked): void {
  for (const oneCase of caseNames) {
    const done = costed[oneCase];
    for (const [name, { of }] of Object.entries(results)) {
      const cell = one(`[data-stat="${name}"][data-case="${oneCase}"]`);
      cell.textContent = done ? toThePenny(of(done)) : 'not worked out';
      cell.dataset.value = done ? String(of(done)) : '';
    }
    for (const key of ['referrals', 'starters', 'completers'] as const) {
      one(`[data-people="${key}"][data-case="${oneCase}"]`).textContent = done ? inPeople(done[key]) : '–';
    }
    for (const line of lines) {
      one(`[data-cost="${line}"][data-case="${oneCase}"]`).textContent = done ? toThePenny(done.lines[line]) : '–';
    }
  }
  for (const line of lines) {
    one(`[data-line="${line}"]`).hidden = caseNames.every((name) => !costed[name]?.lines[line]);
  }
  const done = caseNames.flatMap((name) => costed[name] ?? []);
  const finishing = done.map(({ costPerFinisher }) => costPerFinisher);
  one('[data-range]').textContent = done.length > 0 ? rangeInPounds(finishing) : 'Not worked out';
  one('[data-central]').textContent = costed.central
    ? `${inPounds(costed.central.costPerFinisher)} in the central case, in which ${inPeople(costed.central.completers)} people finish.`
    : 'Mend the fields marked below.';
  one('[data-bars]').replaceChildren(...bars(done));
}

function showPaying({ one, field }: Page, { costed: { central }, paying }: Worked): void {
  for (const line of lines) {
    one(`[data-pays="${line}"]`).hidden = !central?.lines[line];
    const text = paying?.problems.find((problem) => problem.line === line)?.text ?? '';
    one(`[data-told-pays="${line}"]`).textContent = text;
    for (const payer of who) markWrong(field(shareName(line, payer)), text !== '');
  }
  const where = one('[data-payers]');
  if (!central || !paying) where.textContent = 'Not worked out until the central case can be.';
  else if (!paying.amounts) {
    const wrong = paying.problems.map(({ line, text }) => `${costLines[line]}: ${text}`);
    where.textContent = `Not worked out: ${wrong.join(' ')}`;
  } else {
    const { amounts } = paying;
    const paid = who.filter((payer) => amounts[payer] > 0);
    where.replaceChildren(
      ...paid.flatMap((payer, index) => [
        `${index > 0 ? '; ' : ''}${payers[payer]} `,
        el('strong', { 'data-payer': payer, 'data-value': String(amounts[payer]) }, [toThePenny(amounts[payer])]),
        central.total > 0 ? ` (${Math.round((amounts[payer] / central.total) * 100)}%)` : '',
      ]),
      paid.length > 0 ? '.' : 'Nothing costs anything.',
      central.income > 0
        ? ` People pay ${toThePenny(central.income)} for sessions besides, which comes off the total.`
        : '',
    );
  }
}

function showSensitivity({ one }: Page, { read }: Worked): void {
  const { low, central, high } = read.assumptions;
  const body = one('[data-sensitivity]');
  const row = (text: string) => el('tr', {}, [el('td', { colspan: '4' }, [text])]);
  if (!low || !central || !high) {
    body.replaceChildren(row('Needs all three cases.'));
    return;
  }
  const moved = sensitivity({ low, central, high });
  body.replaceChildren(
    ...moved.map((each) =>
      el('tr', {}, [
        el('th', { scope: 'row' }, [parameter(each.name).label]),
        el('td', {}, [inPounds(each.low)]),
        el('td', {}, [inPounds(each.high)]),
        el('td', {}, [inPounds(each.span), swing(each.span / moved[0]!.span)]),
      ]),
    ),
    ...(moved.length === 0 ? [row('No assumption that differs between the cases moves it.')] : []),
  );
}

function showBreakEven({ one, visit }: Page, { costed: { central } }: Worked): void {
  one('[data-break-even]').textContent = central
    ? `In the central case ${inPeople(Math.max(0, central.net) / visit.value)} visits a year, or ${(Math.max(0, central.costPerFinisher) / visit.value).toFixed(1)} for each person who finishes, would have to be avoided for their average cost to equal what this costs (${visit.label}, ${inPounds(visit.value)}, ${visit.period}).`
    : 'Not worked out until the central case can be.';
}

/** The scheme beside the residents of a council, and beside what is known of a nation. */
function showPlace({ one, field, national }: Page, { costed }: Worked): void {
  const select = field('council') as unknown as HTMLSelectElement;
  const chosen = select.selectedOptions[0];
  const place = placeIn(select);
  const residents = Number(chosen?.dataset.residents);
  const done = caseNames.flatMap((name) => costed[name] ?? []);
  const ends = (numbers: number[]) => rangePerHundredThousand(numbers, residents);
  one('[data-reach]').textContent =
    place !== null && !residents
      ? `We hold no number of residents of ${place}: it began after the list of councils was made.`
      : residents && done.length > 0
        ? `${place!} had ${formatNumber(residents)} people in 2020. Of every 100,000, ${ends(done.map(({ referrals }) => referrals))} would be referred and ${ends(done.map(({ completers }) => completers))} would finish.`
        : '';
  one('[data-nation]').replaceChildren(
    ...(residents && done.length > 0 && national
      ? [
          `In ${national.nation} an estimated `,
          el('a', { href: national.path }, [national.words]),
          ` were referred to social prescribing of every kind in ${national.period}: ${perHundredThousand(national.people, national.residents)} of every 100,000. One scheme reaches a part of them.`,
        ]
      : []),
  );
}
