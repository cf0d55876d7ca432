/** Check my data: a file goes to the worker and comes back as figures; nothing of it leaves the browser. */
import type { Kit } from '#evaluation/definitions.ts';
import { problemsCsv } from '#evaluation/results-csv.ts';
import type { RungName } from '#model/evaluation.ts';
import { latest } from '../latest.ts';
import { lineButton, scoreControl, turnedControl } from './check/controls.ts';
import { fileReader, type Failure, type Heard } from './check/reader.ts';
import { atFirst, forAnotherFile, openRungs, readingsOf, rungFor, saidOf, scoreChoices, withEveryColumn, withHidden, withoutColumns, withScoreChoice, withTurned, type Chosen } from './check/state.ts'; // prettier-ignore
import { startTakeAway, type Shown } from './check/take-away.ts';
import { checkView } from './check/view.ts';
import type { Told } from './messages.ts';
import { save } from './save.ts';

const cannotOpen: Failure = {
  wrong: 'The file could not be opened.',
  right: 'close it in other programs and choose it again',
};
const noPractice: Failure = {
  wrong: 'The practice file could not be loaded.',
  right: 'check your connection and try again',
};

function start(root: HTMLElement): void {
  const view = checkView(root);
  const reader = fileReader(root.dataset.kit!);
  reader.ready.catch(() => view.say('A part of this page could not be loaded. Check your connection and reload.'));

  let chosen = atFirst;
  let hasFile = false;
  let sheet: number | null = null;
  let isPractice = false;
  let isRungChosen = false;
  let found: { told: Told; kit: Kit } | null = null;
  let shown: Shown;

  const hear = latest<Heard>(
    (heard) => {
      if ('failed' in heard) fail(heard.failed);
      else show(heard.told, heard.kit);
    },
    () => fail(cannotOpen),
  );

  function fail(failure: Failure): void {
    hasFile = false;
    found = null;
    view.drawFailure(failure);
  }

  function begin(file: File, practice = false): void {
    hasFile = true;
    found = sheet = null;
    isPractice = practice;
    chosen = forAnotherFile(chosen);
    view.wait();
    view.say(`Reading ${file.name} …`);
    view.clear();
    void hear(file.arrayBuffer().then((bytes) => reader.ask({ do: 'read', file: bytes, ...chosen })));
  }

  /** The same file, with something else chosen. */
  function choose(next: Chosen): void {
    chosen = next;
    if (!hasFile) return;
    view.wait();
    void hear(reader.ask({ do: 'again', sheet, ...chosen }));
  }

  function show(told: Told, kit: Kit): void {
    found = { told, kit };
    ({ sheet } = told);
    const { refused, looksReversed, problems } = told.reading;
    view.drawFound(told, saidOf(told, isPractice), {
      leaveOut: () => choose(withoutColumns(chosen, refused)),
      above: looksReversed.map((measure) =>
        turnedControl(measure, chosen.options.alreadyReversed.includes(measure.id), (isTurned) =>
          choose(withTurned(chosen, measure.id, isTurned)),
        ),
      ),
      below: [lineButton('Download the list', () => save('problems.csv', problemsCsv(problems), 'text/csv'))],
    });
    draw();
  }

  /** The parts of the page that follow the choice of wording; figures stay as the worker made them. */
  function draw(): void {
    if (!found?.told.analysis) return;
    const { kit, told } = found;
    const { analysis, reading } = told;
    const { hideUpTo } = chosen.choices;
    const wanted = isRungChosen ? (view.rung.value as RungName) : null;
    const rung = rungFor(kit, reading.hasComparison, wanted);
    view.showRungs(openRungs(kit, reading.hasComparison), rung);
    const readings = readingsOf(analysis!, kit, rung, hideUpTo);
    shown = { analysis: analysis!, readings, kit, rung, hideUpTo };
    view.drawResults(analysis!, readings, ({ score }) =>
      scoreChoices(score, chosen.choices).map((choice) =>
        scoreControl(choice, (at) => choose(withScoreChoice(chosen, choice, at))),
      ),
    );
  }

  wireFile(view, begin, () =>
    fetch(root.dataset.sample!).then(
      async (response) => begin(new File([await response.blob()], 'practice-data.csv'), true),
      () => fail(noPractice),
    ),
  );
  view.rung.addEventListener('change', () => {
    isRungChosen = true;
    draw();
  });
  view.hide.addEventListener('change', () => choose(withHidden(chosen, Number(view.hide.value))));
  view.sheet.addEventListener('change', () => {
    sheet = Number(view.sheet.value);
    choose(withEveryColumn(chosen));
  });
  startTakeAway(root, () => shown);
  view.appear();
}

/** Ways for a file to come: chosen, dropped, or the one to practise with. */
function wireFile(view: ReturnType<typeof checkView>, begin: (file: File) => void, practise: () => void): void {
  const { input, drop, sample } = view;
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
  sample.addEventListener('click', practise);
}

document.querySelectorAll<HTMLElement>('[data-check]').forEach(start);
