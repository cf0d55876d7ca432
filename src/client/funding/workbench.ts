/** The workbench: worked out as somebody types, with the state behind the # of the address, which is sent nowhere. */
import { readAddress, writeAddress, type Start } from '#funding/address.ts';
import { costScenario, type Costed } from '#funding/cost-scenario.ts';
import { caseNames, readInputs, type Typed } from '#funding/read-inputs.ts';
import { sensitivity } from '#funding/sensitivity.ts';
import { toCsv } from '#evaluation/results-csv.ts';
import { shareFields, shareName, whoPays, type Shares } from '#funding/who-pays.ts';
import {
  asPaper,
  asRows,
  asText,
  inPeople,
  inPounds,
  rangeInPounds,
  results,
  toThePenny,
  type ResultName,
  type Worked,
} from '#funding/words.ts';
import {
  cases,
  costLines,
  parameter,
  parameters,
  payers,
  type Assumptions,
  type Case,
  type CostLine,
  type ParameterName,
  type Payer,
} from '#model/funding-parameters.ts';
import { el } from '../elements.ts';
import { fileName, save } from '../evaluate/save.ts';

type NamedStart = Start & { name: string; basis: Partial<Record<ParameterName, string>> };

const names = Object.keys(parameters) as ParameterName[];
const mostCompared = 3;

function start(form: HTMLFormElement): void {
  const starts = JSON.parse(form.dataset.starts!) as NamedStart[];
  const visit = JSON.parse(form.dataset.visit!) as { value: number; label: string; period: string };
  const one = (selector: string): HTMLElement => form.querySelector<HTMLElement>(selector)!;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const kept: Worked[] = [];
  let worked: Worked;
  let ownAddress = '';

  const startNow = (): NamedStart => starts.find(({ id }) => id === field('scenario').value) ?? starts[0]!;

  function fill(typed: Typed, shares: Shares): void {
    for (const name of names) {
      for (const oneCase of caseNames) field(`${name}.${oneCase}`).value = typed[name]?.[oneCase] ?? '';
      const row = one(`[data-parameter="${name}"]`);
      one(typed[name] ? '[data-inputs]' : '[data-others]').append(row);
      const basis = startNow().basis[name];
      one(`[data-basis="${name}"]`).textContent = basis ? `${basis}.` : '';
    }
    for (const { line, payer } of shareFields) {
      field(shareName(line, payer)).value = shares[shareName(line, payer)] ?? '';
    }
  }

  const typedNow = (): Typed =>
    Object.fromEntries(
      names.flatMap((name) => {
        const values = Object.fromEntries(
          caseNames.map((oneCase) => [oneCase, field(`${name}.${oneCase}`).value]),
        ) as Record<Case, string>;
        return caseNames.some((oneCase) => values[oneCase].trim() !== '') || startNow().typed[name]
          ? [[name, values]]
          : [];
      }),
    ) as Typed;

  const sharesNow = (): Shares =>
    Object.fromEntries(
      shareFields.flatMap(({ line, payer }) => {
        const text = field(shareName(line, payer)).value;
        return text === '' ? [] : [[shareName(line, payer), text]];
      }),
    );

  function tellFields({ problems, warnings }: Worked['read']): void {
    for (const name of names) {
      const told = [...problems, ...warnings].filter((each) => each.name === name);
      const sentences = [...new Set(told.map(({ text }) => text))].map((text) => {
        const where = told.filter((each) => each.text === text).map((each) => cases[each.case]);
        return where.length === caseNames.length ? text : `${where.join(', ')}: ${text}`;
      });
      one(`[data-told="${name}"]`).textContent = sentences.join(' ');
      for (const oneCase of caseNames) {
        const isWrong = problems.some((each) => each.name === name && each.case === oneCase);
        if (isWrong) field(`${name}.${oneCase}`).setAttribute('aria-invalid', 'true');
        else field(`${name}.${oneCase}`).removeAttribute('aria-invalid');
      }
    }
    if (problems.some(({ name }) => one('[data-others]').contains(one(`[data-parameter="${name}"]`)))) {
      form.querySelector<HTMLDetailsElement>('[data-more]')!.open = true;
    }
  }

  function showCosted(costed: Worked['costed']): void {
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
      for (const line of Object.keys(costLines) as CostLine[]) {
        one(`[data-cost="${line}"][data-case="${oneCase}"]`).textContent = done ? toThePenny(done.lines[line]) : '–';
      }
    }
    for (const line of Object.keys(costLines) as CostLine[]) {
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

  function showPaying(costed: Costed | null, shares: Shares): Record<Payer, number> | null {
    const paying = costed && whoPays(costed.lines, shares);
    for (const line of Object.keys(costLines) as CostLine[]) {
      one(`[data-pays="${line}"]`).hidden = !costed?.lines[line];
      const text = paying?.problems.find((problem) => problem.line === line)?.text ?? '';
      one(`[data-told-pays="${line}"]`).textContent = text;
      for (const payer of Object.keys(payers) as Payer[]) {
        const input = field(shareName(line, payer));
        if (text) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
      }
    }
    const where = one('[data-payers]');
    if (!costed || !paying) where.textContent = 'Not worked out until the central case can be.';
    else if (!paying.amounts)
      where.textContent = `Not worked out: ${paying.problems.map(({ line, text }) => `${costLines[line]}: ${text}`).join(' ')}`;
    else {
      const amounts = paying.amounts;
      const paid = (Object.keys(payers) as Payer[]).filter((payer) => amounts[payer] > 0);
      where.replaceChildren(
        ...paid.flatMap((payer, index) => [
          `${index > 0 ? '; ' : ''}${payers[payer]} `,
          el('strong', { 'data-payer': payer, 'data-value': String(amounts[payer]) }, [toThePenny(amounts[payer])]),
          costed.total > 0 ? ` (${Math.round((amounts[payer] / costed.total) * 100)}%)` : '',
        ]),
        paid.length > 0 ? '.' : 'Nothing costs anything.',
        costed.income > 0
          ? ` People pay ${toThePenny(costed.income)} for sessions besides, which comes off the total.`
          : '',
      );
    }
    return paying?.amounts ?? null;
  }

  function showSensitivity(assumptions: Record<Case, Assumptions | null>): void {
    const { low, central, high } = assumptions;
    const body = one('[data-sensitivity]');
    if (!low || !central || !high) {
      body.replaceChildren(el('tr', {}, [el('td', { colspan: '4' }, ['Needs all three cases.'])]));
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
      ...(moved.length === 0
        ? [el('tr', {}, [el('td', { colspan: '4' }, ['No assumption that differs between the cases moves it.'])])]
        : []),
    );
  }

  function showBreakEven({ central }: Worked['costed']): void {
    one('[data-break-even]').textContent = central
      ? `In the central case ${inPeople(Math.max(0, central.net) / visit.value)} visits a year, or ${(Math.max(0, central.costPerFinisher) / visit.value).toFixed(1)} for each person who finishes, would have to be avoided for their average cost to equal what this costs (${visit.label}, ${inPounds(visit.value)}, ${visit.period}).`
      : 'Not worked out until the central case can be.';
  }

  function showReach(): void {
    const select = one('[data-council]') as HTMLSelectElement;
    const population = Number(select.value);
    const done = caseNames.flatMap((name) => worked.costed[name] ?? []);
    const place = select.selectedOptions[0]?.textContent ?? '';
    const per = (people: number) => Number(((people / population) * 100_000).toPrecision(3)).toLocaleString('en-GB');
    const ends = (numbers: number[]) => {
      const [low, high] = [per(Math.min(...numbers)), per(Math.max(...numbers))];
      return low === high ? low : `${low} to ${high}`;
    };
    one('[data-reach]').textContent =
      population && done.length > 0
        ? `${place} had ${population.toLocaleString('en-GB')} people in 2020. Of every 100,000, ${ends(done.map(({ referrals }) => referrals))} would be referred and ${ends(done.map(({ completers }) => completers))} would finish.`
        : '';
  }

  function showCompared(): void {
    one('[data-compare]').hidden = kept.length === 0;
    const heads = kept.map(({ scenario }, index) => el('th', { scope: 'col' }, [`${index + 1}. ${scenario}`]));
    one('[data-compare-head]').replaceChildren(
      el('tr', {}, [el('th', { scope: 'col' }, ['Result, low to high']), ...heads]),
    );
    one('[data-compare-body]').replaceChildren(
      ...(Object.keys(results) as ResultName[]).map((name) =>
        el('tr', {}, [
          el('th', { scope: 'row' }, [results[name].label]),
          ...kept.map(({ costed }) => {
            const values = caseNames.flatMap((each) => (costed[each] ? [results[name].of(costed[each])] : []));
            return el('td', {}, [values.length > 0 ? rangeInPounds(values) : 'not worked out']);
          }),
        ]),
      ),
    );
  }

  function show(keepAddress = false): void {
    const [typed, shares] = [typedNow(), sharesNow()];
    const read = readInputs(typed);
    const costed = Object.fromEntries(
      caseNames.map((name) => [name, read.assumptions[name] && costScenario(read.assumptions[name])]),
    ) as Worked['costed'];
    const state = writeAddress(startNow(), typed, shares);
    if (!keepAddress) {
      ownAddress = `#${state}`;
      history.replaceState(null, '', location.pathname + location.search + ownAddress);
    }
    tellFields(read);
    showCosted(costed);
    const amounts = showPaying(costed.central, shares);
    const address = `${location.origin}${location.pathname}#${state}`;
    worked = { scenario: startNow().name, address, typed, read, costed, amounts, basis: basisNow(typed) };
    showSensitivity(read.assumptions);
    showBreakEven(costed);
    showReach();
  }

  /** Where each value comes from: what somebody has changed is theirs. */
  function basisNow(typed: Typed): Worked['basis'] {
    const { typed: first, basis } = startNow();
    return Object.fromEntries(
      (Object.keys(typed) as ParameterName[]).map((name) => {
        const isChanged = caseNames.some((each) => typed[name]![each] !== (first[name]?.[each] ?? ''));
        return [
          name,
          isChanged ? `Changed by the user${basis[name] ? `; began as ${basis[name]}` : ''}` : (basis[name] ?? ''),
        ];
      }),
    );
  }

  /** Takes over what the address says. */
  function readHash(): void {
    const read = readAddress(location.hash, starts);
    field('scenario').value = read.scenario;
    fill(read.typed, read.shares);
    one('[data-notes]').replaceChildren(...read.notes.map((note) => el('p', {}, [note])));
    show(true);
  }

  const say = (text: string) => void (one('[data-said]').textContent = text);
  const today = (): string =>
    new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

  form.addEventListener('input', ({ target }) => {
    if (target === field('scenario')) {
      fill(startNow().typed, startNow().shares);
      one('[data-notes]').replaceChildren();
    }
    if ((target as Element).matches('[data-council]')) showReach();
    else show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    if (location.hash !== ownAddress && (location.hash === '' || location.hash.includes('='))) readHash();
  });
  one('[data-copy]').addEventListener('click', () => {
    navigator.clipboard.writeText(asText(worked)).then(
      () => say('Copied, with every assumption.'),
      () => say('The browser did not let the text be copied. Take the CSV or Word file.'),
    );
  });
  one('[data-csv]').addEventListener('click', () => {
    save(`${fileName(worked.scenario)}.csv`, toCsv(asRows(worked)), 'text/csv');
    say('The CSV file is in your downloads.');
  });
  one('[data-word]').addEventListener('click', () => {
    say('Making the Word file …');
    import('#paper/to-word.ts')
      .then(({ paperFile }) =>
        paperFile(asPaper(worked, today()), { creator: form.dataset.site!, description: worked.address }),
      )
      .then(
        (file) => {
          save(`${fileName(worked.scenario)}.docx`, file);
          say('The Word file is in your downloads.');
        },
        () => say('The Word file could not be made. Reload the page and try again, or print.'),
      );
  });
  one('[data-keep]').addEventListener('click', () => {
    if (kept.length === mostCompared) {
      say(`${mostCompared} are kept already. Clear the comparison first.`);
      return;
    }
    kept.push(worked);
    showCompared();
    say(`Kept as ${kept.length} of ${mostCompared}, below.`);
  });
  one('[data-forget]').addEventListener('click', () => {
    kept.length = 0;
    showCompared();
    say('The comparison is empty.');
    one('[data-keep]').focus();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-start-from]')) {
    button.addEventListener('click', () => {
      location.hash = `scenario=${button.dataset.startFrom!}`;
      field('scenario').focus();
    });
  }
  readHash();
}

const svg = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The three costs on one axis, from nought; the words stand in the table. */
function bars(done: readonly Costed[]): Element[] {
  const shown = ['cost-per-finisher', 'cost-per-starter', 'cost-per-referral'] as const;
  const largest = Math.max(...done.flatMap((each) => shown.map((name) => results[name].of(each))));
  if (!(largest > 0)) return [];
  return shown.map((name) => {
    const values = done.map((each) => Math.max(0, results[name].of(each)));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const at = (value: number) => (value / largest) * 400;
    const drawing = svg('svg', { viewBox: '0 0 400 12' });
    drawing.append(
      svg('rect', { class: 'workbench__track', x: 0, y: 5.5, width: 400, height: 1 }),
      svg('rect', { class: 'workbench__span', x: at(low), y: 2, width: Math.max(2, at(high) - at(low)), height: 8 }),
    );
    return el('div', { class: 'workbench__bar' }, [
      el('span', { class: 'small' }, [`${results[name].label}: ${rangeInPounds(values)}`]),
      drawing,
    ]);
  });
}

/** A bar as long as this share of the longest. */
function swing(share: number): Element {
  const drawing = svg('svg', { viewBox: '0 0 100 6', 'aria-hidden': 'true' });
  drawing.append(svg('rect', { class: 'workbench__span', x: 0, y: 0, width: share * 100, height: 6 }));
  return drawing;
}

document.querySelectorAll<HTMLFormElement>('[data-workbench]').forEach(start);
