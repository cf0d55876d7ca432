/** Check my data: a file goes to the worker and comes back as figures; nothing of it leaves the browser. */
import type { Kit, Score } from '#evaluation/definitions.ts';
import { problemsCsv } from '#evaluation/results-csv.ts';
import type { RungName } from '#model/evaluation.ts';
import { latest } from '../latest.ts';
import { get } from '../load.ts';
import { lineButton, scoreControl, turnedControl } from './check/controls.ts';
import { fileReader, notLoaded, type Failure, type Heard } from './check/reader.ts';
import { atFirst, forAnotherFile, openRungs, readingsOf, rungFor, saidOf, scoreChoices, withEveryColumn, withHidden, withoutColumns, withScoreChoice, withTurned, type Chosen } from './check/state.ts'; // prettier-ignore
import { startTakeAway, type Shown } from './check/take-away.ts';
import { checkView, type FoundControls } from './check/view.ts';
import type { Told } from './messages.ts';
import { save } from '../save.ts';
import { refuseStrayFiles } from '../site/stray-files.ts';

const noPractice: Failure = {
  wrong: 'The practice file could not be loaded.',
  right: 'check your connection and try again',
};

/** How what is chosen changes. */
type Change = (now: Chosen) => Chosen;

function start(root: HTMLElement): void {
  const view = checkView(root);
  const reader = fileReader(root.dataset.kit!);
  reader.ready.catch(() => view.say('A part of this page could not be loaded. Check your connection and reload.'));

  let chosen = atFirst;
  let hasFile = false;
  let sheet: number | null = null;
  let isPractice = false;
  let found: { told: Told; kit: Kit } | null = null;
  let shown: Shown;
  const wantedRung = rungField(view, () => draw());

  const hear = latest<Heard>(
    (heard) => {
      if ('failed' in heard) fail(heard.failed);
      else show(heard.told, heard.kit);
    },
    () => fail(notLoaded),
  );

  function fail(failure: Failure): void {
    hasFile = false;
    found = null;
    view.drawFailure(failure);
  }

  function begin(file: File, practice = false): void {
    practise.forget();
    hasFile = true;
    found = sheet = null;
    isPractice = practice;
    chosen = forAnotherFile(chosen);
    view.wait();
    view.say(`Reading ${file.name} …`);
    view.clear();
    void hear(reader.ask({ do: 'read', file, ...chosen }));
  }

  /** The same file, with something else chosen. */
  function choose(change: Change): void {
    chosen = change(chosen);
    if (!hasFile) return;
    view.wait();
    void hear(reader.ask({ do: 'again', sheet, ...chosen }));
  }

  function show(told: Told, kit: Kit): void {
    found = { told, kit };
    ({ sheet } = told);
    view.drawFound(told, saidOf(told, isPractice), foundControls(told.reading, chosen, choose));
    draw();
  }

  /** The parts of the page that follow the choice of wording; figures stay as the worker made them. */
  function draw(): void {
    if (!found) return;
    const { analysis, reading } = found.told;
    if (!analysis) return;
    const { hideUpTo } = chosen.choices;
    const rung = rungFor(found.kit, reading.hasComparison, wantedRung());
    view.showRungs(openRungs(found.kit, reading.hasComparison), rung);
    const readings = readingsOf(analysis, found.kit, rung, hideUpTo);
    shown = { analysis, readings, kit: found.kit, rung, hideUpTo };
    view.drawResults(analysis, readings, ({ score }) => scoreControls(score, chosen, choose));
  }

  const practise = latest<Blob>(
    (data) => begin(new File([data], 'practice-data.csv'), true),
    () => fail(noPractice),
  );
  wireFile(view, begin, () => void practise(load(root.dataset.sample!)));
  view.hide.addEventListener('change', () => choose((now) => withHidden(now, Number(view.hide.value))));
  view.sheet.addEventListener('change', () => {
    sheet = Number(view.sheet.value);
    choose(withEveryColumn);
  });
  startTakeAway(root, () => shown);
  view.appear();
}

const load = async (address: string): Promise<Blob> => (await get(address)).blob();

/** What a reader can do at what was found. */
const foundControls = (
  { refused, looksReversed, problems }: Told['reading'],
  { options }: Chosen,
  choose: (change: Change) => void,
): FoundControls => ({
  leaveOut: () => choose((now) => withoutColumns(now, refused)),
  above: looksReversed.map((measure) =>
    turnedControl(measure, options.alreadyReversed.includes(measure.id), (isTurned) =>
      choose((now) => withTurned(now, measure.id, isTurned)),
    ),
  ),
  below: [lineButton('Download the list', () => save('problems.csv', problemsCsv(problems), 'text/csv'))],
});

const scoreControls = (score: Score, { choices }: Chosen, choose: (change: Change) => void): HTMLElement[] =>
  scoreChoices(score, choices).map((choice) =>
    scoreControl(choice, (at) => choose((now) => withScoreChoice(now, choice, at))),
  );

/** Whom the reader says that the scheme is compared with; null until they have said so. */
function rungField({ rung }: ReturnType<typeof checkView>, changed: () => void): () => RungName | null {
  let isChosen = false;
  rung.addEventListener('change', () => {
    isChosen = true;
    changed();
  });
  return () => (isChosen ? (rung.value as RungName) : null);
}

/** Ways for a file to come: chosen, dropped, or the one to practise with. */
function wireFile(view: ReturnType<typeof checkView>, begin: (file: File) => void, practise: () => void): void {
  const { input, drop, sample } = view;
  // A file that was mended has the name that it had: a browser tells only of another.
  input.addEventListener('click', () => (input.value = ''));
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) begin(file);
  });
  for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle('drop--over', kind === 'dragover');
      const file = kind === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) begin(file);
    });
  }
  refuseStrayFiles();
  sample.addEventListener('click', practise);
}

document.querySelectorAll<HTMLElement>('[data-check]').forEach(start);
