/** Check my data: a file goes to the worker and comes back as figures; nothing of it leaves the browser. */
import type { RungName } from '#model/evaluation.ts';
import type { Choices } from '#evaluation/analyse.ts';
import type { Kit, Score } from '#evaluation/definitions.ts';
import { draftCaseStudy } from '#evaluation/draft-case-study.ts';
import { readingOf, type PlainReading } from '#evaluation/reading.ts';
import { problemsCsv, resultsCsv } from '#evaluation/results-csv.ts';
import { placeIn, startCouncilSelect } from '../council/select.ts';
import { el } from '../elements.ts';
import type { Answer, Ask, Told } from './messages.ts';
import { reportOf } from './report.ts';
import { fileName, save } from './save.ts';
import { problemList, refusal } from './show-problems.ts';
import { flowSection, scoreSection } from './show-results.ts';
import { isoDay } from '#model/text.ts';

function start(root: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-check-${name}]`)!;
  const [state, status, problems, results, slip] = ['state', 'status', 'problems', 'results', 'slip'].map((name) => find(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]; // prettier-ignore
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  const rung = find<HTMLSelectElement>('rung');
  const hide = find<HTMLSelectElement>('hide');
  const sheet = find<HTMLSelectElement>('sheet');
  const drop = find('drop');

  // The worker is begun before a file is chosen, so that nothing is fetched once a file is there.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: Ask, move: Transferable[] = []): void => worker.postMessage(message, move);
  let kit: Kit;
  const ready = fetch(root.dataset.kit!)
    .then((response) => response.json())
    .then((found: Kit) => {
      kit = found;
      ask({ do: 'begin', kit });
    });
  ready.catch(
    () => (status.textContent = 'A part of this page could not be loaded. Check your connection and reload.'),
  );

  let told: Told | null = null;
  let leaveOut: number[] = [];
  let isPractice = false;
  const alreadyReversed = new Set<string>();
  const choices: Choices = { thresholds: {}, averages: {}, hideUpTo: 7 };
  let readings = new Map<string, PlainReading>();
  const ground = () => ({
    rung: rung.value as RungName,
    hideUpTo: choices.hideUpTo,
    how: Object.fromEntries(kit.rungs.map((one) => [one.rung, one.how])) as Record<RungName, string>,
  });

  function begin(file: File, practice = false): void {
    isPractice = practice;
    state.dataset.checkState = 'reading';
    status.textContent = `Reading ${file.name} …`;
    leaveOut = [];
    alreadyReversed.clear();
    for (const place of [problems, results]) place.replaceChildren();
    slip.hidden = true;
    Promise.all([file.arrayBuffer(), ready]).then(
      ([bytes]) => ask({ do: 'read', file: bytes }, [bytes]),
      () => fail({ wrong: 'The file could not be opened.', right: 'close it in other programs and choose it again' }),
    );
  }

  const again = (): void => {
    if (!told) return;
    state.dataset.checkState = 'reading';
    ask({
      do: 'again',
      sheet: Number(sheet.value || told.sheet),
      options: { leaveOut, alreadyReversed: [...alreadyReversed] },
      choices,
    });
  };

  function fail({ wrong, right }: { wrong: string; right: string }): void {
    told = null;
    slip.hidden = true;
    find('sheets').hidden = true;
    results.replaceChildren();
    problems.replaceChildren(
      el('h2', {}, ['This file cannot be read']),
      el('ul', { class: 'problems', 'data-problems': '' }, [
        el('li', { 'data-problem': '' }, [
          `${wrong} `,
          el('span', { class: 'problems__right' }, [`What helps: ${right}.`]),
        ]),
      ]),
    );
    status.textContent = 'The file cannot be read; the reason stands below.';
    state.dataset.checkState = 'problems';
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('failed' in data) return fail(data.failed);
    told = data.told;
    show(data.told);
  });
  worker.addEventListener('error', () =>
    fail({ wrong: 'The file could not be read.', right: 'save it as CSV and choose that file' }),
  );

  function show({ reading, analysis, notes, sheets, sheet: at }: Told): void {
    find('sheets').hidden = sheets.length < 2;
    sheet.replaceChildren(...sheets.map((name, index) => new Option(name, String(index), index === at, index === at)));
    const isRefused = reading.refused.length > 0;
    const twoSheets = sheets.length > 1 && !isRefused ? [{ level: 'note' as const, wrong: `The workbook has ${sheets.length} sheets; “${sheets[at]}” was read`, right: 'choose another above, if that is the wrong one' }] : []; // prettier-ignore
    const listed = isRefused
      ? refusal(reading.refused, () => {
          leaveOut = [...leaveOut, ...reading.refused.map(({ index }) => index)];
          again();
        })
      : problemList(reading.problems, [
          ...twoSheets,
          ...notes.map((note) => ({ ...note, wrong: note.wrong.replace(/\.$/, '') })),
        ]);
    const hasErrors = isRefused || [...reading.problems, ...notes].some(({ level }) => level === 'error');
    problems.replaceChildren(
      ...(listed.length === 0
        ? []
        : [
            el('h2', {}, [
              isRefused
                ? 'This file may not be read as it is'
                : hasErrors
                  ? 'To mend in the file'
                  : 'The file was read',
            ]),
          ]),
      ...reading.looksReversed.map(reversedChoice),
      ...listed,
      ...(reading.problems.length > 0 && !isRefused ? [problemsButton()] : []),
    );
    results.replaceChildren();
    slip.hidden = analysis === null;
    if (analysis) draw();
    const errors = reading.problems.filter(({ level }) => level === 'error').length;
    status.textContent = isRefused
      ? 'Refused: the file says who people are.'
      : analysis
        ? `${isPractice ? 'Practice data, invented. ' : ''}Read: ${analysis.rows.toLocaleString('en-GB')} rows${errors > 0 ? `, ${errors} ${errors === 1 ? 'thing' : 'things'} to mend` : ''}.`
        : 'The file was read, but nothing could be worked out.';
    state.dataset.checkState = hasErrors ? 'problems' : 'ready';
  }

  /** The parts of the page that follow the choices about wording; figures stay as the worker made them. */
  function draw(): void {
    const analysis = told!.analysis!;
    const { hasComparison } = told!.reading;
    for (const option of rung.options) {
      option.disabled = !hasComparison && kit.rungs.find((one) => one.rung === option.value)!.needsGroup;
    }
    // Until the reader says who was compared, the weakest of the comparisons that the file can hold.
    if (!rung.dataset.chosen || rung.selectedOptions[0]?.disabled) rung.value = hasComparison ? 'not-starters' : 'none';
    readings = new Map(analysis.results.map((result) => [result.score.id, readingOf(result, ground())]));
    results.replaceChildren(
      flowSection(analysis),
      ...analysis.results.map((result) =>
        scoreSection(result, readings.get(result.score.id)!, choicesOf(result.score)),
      ),
      ...(analysis.results.length === 0
        ? [el('p', {}, ['No form is complete, so there is nothing to work out yet.'])]
        : []),
    );
  }

  /** Which published threshold and average a score is read with. */
  function choicesOf(score: Score): HTMLElement[] {
    const select = (id: string, label: string, options: string[], at: number, set: (index: number) => void): HTMLElement => {
      const field = el('select', { class: 'govuk-select', id }, options.map((words, index) => new Option(words, String(index), index === at, index === at))) as HTMLSelectElement;
      field.addEventListener('change', () => {
        set(Number(field.value));
        again();
      });
      return el('p', { class: 'check__choice' }, [el('label', { for: id }, [label]), field]);
    }; // prettier-ignore
    const { id, thresholds, averages } = score;
    return [
      ...(thresholds.length > 1
        ? [select(`threshold-${id}`, 'A change that matters', thresholds.map(({ value, text }) => `${value} points: ${text}`), choices.thresholds[id] ?? 0, (index) => (choices.thresholds[id] = index))]
        : []),
      ...(averages.length > 1 && score.rule.kind !== 'share'
        ? [select(`average-${id}`, 'Set beside', averages.map(({ value, who }) => `${value}: ${who}`), choices.averages[id] ?? 0, (index) => (choices.averages[id] = index))]
        : []),
    ]; // prettier-ignore
  }

  function reversedChoice(measure: { id: string; name: string }): HTMLElement {
    const id = `turned-${measure.id}`;
    const box = el('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id }) as HTMLInputElement;
    box.checked = alreadyReversed.has(measure.id);
    box.addEventListener('change', () => {
      if (box.checked) alreadyReversed.add(measure.id);
      else alreadyReversed.delete(measure.id);
      again();
    });
    return el('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, [
      el('div', { class: 'govuk-checkboxes__item' }, [box, el('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, [`In this file the reversed items of ${measure.name} are turned already`])]),
    ]); // prettier-ignore
  }

  function problemsButton(): HTMLElement {
    const button = el('button', { class: 'choose__button', type: 'button' }, ['Download the list']);
    button.addEventListener('click', () => save('problems.csv', problemsCsv(told!.reading.problems), 'text/csv'));
    return el('p', {}, [button]);
  }

  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) begin(file);
  });
  for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle('drop--over', kind === 'dragover');
      const file = kind === 'drop' ? (event as DragEvent).dataTransfer?.files[0] : undefined;
      if (file) begin(file);
    });
  }
  find('sample').addEventListener('click', () => {
    fetch(root.dataset.sample!).then(
      async (response) => begin(new File([await response.blob()], 'practice-data.csv'), true),
      () => fail({ wrong: 'The practice file could not be loaded.', right: 'check your connection and try again' }),
    );
  });
  rung.addEventListener('change', () => {
    rung.dataset.chosen = 'yes';
    if (told?.analysis) draw();
  });
  hide.addEventListener('change', () => {
    choices.hideUpTo = Number(hide.value);
    again();
  });
  sheet.addEventListener('change', () => {
    leaveOut = [];
    again();
  });

  const form = find<HTMLFormElement>('scheme');
  form.addEventListener('submit', (event) => event.preventDefault());
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  startCouncilSelect(field('council'), () => {}).takeOwn();
  const nameOfFile = (): string => fileName(field('name').value);
  const say = (words: string): void => void (find('made').textContent = words);

  find('draft').addEventListener('click', () => {
    const analysis = told!.analysis!;
    const council = field('council').selectedOptions[0] as HTMLOptionElement | undefined;
    const place = placeIn(field('council'));
    const days = [0, 1].map((years) => {
      const day = new Date();
      day.setFullYear(day.getFullYear() + years);
      return isoDay(day);
    }) as [string, string];
    const text = draftCaseStudy(
      analysis,
      readings,
      kit,
      rung.value as RungName,
      choices.hideUpTo,
      {
        name: field('name').value.trim(),
        council: place === null ? null : { code: council!.value, name: place },
        region: council?.dataset.region ?? '',
        activity: field('activity').value,
        people: field('people').value,
        setting: field('setting').value,
      },
      { today: days[0], inAYear: days[1] },
    );
    save(`${nameOfFile()}.mdx`, text);
    say('The draft is in your downloads. Write what stands in square brackets; the figures and limits are filled in.');
  });
  find('csv').addEventListener('click', () => {
    save(`${nameOfFile()}-results.csv`, resultsCsv(told!.analysis!, choices.hideUpTo), 'text/csv');
    say('The figures are in your downloads, with small counts hidden.');
  });
  find('print').addEventListener('click', () => print());
  find('word').addEventListener('click', () => {
    say('Making the Word document …');
    const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(),
    );
    const paper = reportOf(told!.analysis!, readings, choices.hideUpTo, field('name').value.trim(), date);
    import('#paper/to-word.ts')
      .then(({ paperFile }) => paperFile(paper, { creator: root.dataset.site!, description: location.href }))
      .then(
        (file) => {
          save(`${nameOfFile()}-report.docx`, file);
          say('The report is in your downloads, with small counts hidden.');
        },
        () => say('The Word document could not be made. Reload the page and try again, or print.'),
      );
  });
  root.hidden = false;
}

document.querySelectorAll<HTMLElement>('[data-check]').forEach(start);
