/** Write a page: answers become files in this browser; nothing of them leaves it. */
import type { Draft, DraftKind } from '#authoring/draft.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import type { ReadDraft } from '#authoring/word/draft-from-document.ts';
import { whyTooLarge } from '#authoring/word/limits.ts';
import { latest } from '../latest.ts';
import { siteBase } from '../site-base.ts';
import { drawForm } from './form.ts';
import { Keeper } from './keeper.ts';
import { takePaste } from './paste.ts';
import { showAtQuestions } from './problems.ts';
import type { Made } from './rules.ts';
import { isAtOneOf, isBlank, namesFor, sayKept, verdictOf, whatAsked, withDraft, withoutBlankRows, withoutSource, withPageAsked, type Answers, type Questions, type What } from './state.ts'; // prettier-ignore
import { writeView } from './view.ts';

const notLoaded =
  'A part of this page could not be loaded. What you wrote is kept. Check your connection and try again.';

/** The rules, the files and the page to be seen: ten times the form, so nobody waits for them before they write. */
const loadRules = () => import('./rules.ts');

const later = (run: () => void, milliseconds: number): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
};

/** What is wrong, shown at the questions that were left, or at all of them once the writer asks. */
function showingProblems(view: ReturnType<typeof writeView>, find: () => Promise<DraftProblem[]>) {
  let isAsked = false;
  const left = new Set<string>();
  const showFound = latest<DraftProblem[]>(
    (problems) => showAtQuestions(view.form, isAsked ? problems : problems.filter((one) => isAtOneOf(one, left))),
    failing(view),
  );
  const show = (): void => void showFound(find());
  const showSoon = later(show, 500);
  return {
    show,
    showSoon,
    leave(question?: string): void {
      if (question) left.add(question);
      showSoon();
    },
    ask: () => void (isAsked = true),
    showAll(problems: DraftProblem[]): void {
      showFound.forget();
      showAtQuestions(view.form, problems);
    },
    forget(): void {
      isAsked = false;
      left.clear();
      showFound.forget();
    },
  };
}

function start(view: ReturnType<typeof writeView>, known: Known, questions: Questions): void {
  let what: What = whatAsked(location.search);
  let answers: Answers = {};
  let keeper = new Keeper(siteBase, what, questions[what]);
  const shown = showingProblems(view, () => loadRules().then(({ problemsOf }) => problemsOf(what, answers, known)));
  // At once: whoever closes the tab loses nothing.
  function keep(): void {
    takeOver();
    view.say(sayKept(keeper.write(answers), answers));
  }
  function changed(): void {
    keep();
    shown.showSoon();
  }
  function takeOutSource(index: number): void {
    answers = withoutSource(answers, index, questions[what]);
    changed();
    draw();
    view.sayTakenOut();
  }
  const names = (pointsTo: string) => namesFor(pointsTo, answers, known);
  const draw = (): void => view.drawForm(drawForm(questions[what], answers, names, { changed, takeOutSource }));
  /** Takes over what was written in another tab; what was written here stays. */
  function takeOver(): void {
    const together = keeper.withOthers(answers);
    if (together === answers) return;
    answers = together;
    view.drawAgain(draw);
    shown.showSoon();
  }

  function open(wanted: What): void {
    what = wanted;
    keeper = new Keeper(siteBase, what, questions[what]);
    answers = withPageAsked(what, keeper.read(), location.search);
    shown.forget();
    view.clear(what);
    view.say(isBlank(answers) ? '' : 'What you wrote before on this device is here again.');
    draw();
    if (!isBlank(answers)) shown.show();
  }

  async function check(): Promise<void> {
    shown.ask();
    const { problemsOf, filesOf } = await loadRules();
    answers = withoutBlankRows(answers, questions[what]);
    draw();
    const problems = problemsOf(what, answers, known);
    shown.showAll(problems);
    await drawResult(view, problems, async () => filesOf(what, answers, known));
  }

  const see = async (): Promise<void> =>
    what === 'correction' ? undefined : view.drawPage((await loadRules()).pageOf(what, answers, known));

  async function takeDocument(): Promise<void> {
    const draft = what === 'correction' ? null : await readDocument(view, what);
    // By then the writer may have turned to another kind of page.
    if (draft?.kind !== what) return;
    answers = withDraft(keeper.withOthers(answers), draft, questions[what]);
    keep();
    draw();
    shown.ask();
    shown.show();
  }

  const failed = failing(view);
  wireForm(view.form, failed, shown.leave);
  wireButtons(view, failed, { check, see, takeDocument, forget: () => (keeper.write({}), open(what)) });
  wireChoices(view.choices, what, open);
  wireOtherTabs(takeOver);
  open(what);
}

/** What the writer takes along, or why nothing could be made. */
async function drawResult(
  view: ReturnType<typeof writeView>,
  problems: readonly DraftProblem[],
  make: () => Promise<Made | null>,
): Promise<void> {
  try {
    view.drawVerdict(verdictOf(problems), await make());
  } catch (error) {
    view.drawFailure((error as Error).message);
  }
}

const failing =
  (view: ReturnType<typeof writeView>) =>
  (error: unknown): void => {
    console.error(error);
    view.say(notLoaded);
  };

interface Acts {
  check: () => Promise<void>;
  see: () => Promise<void>;
  takeDocument: () => Promise<void>;
  forget: () => void;
}

function wireButtons(view: ReturnType<typeof writeView>, failed: (error: unknown) => void, acts: Acts): void {
  view.check.addEventListener('click', () => void acts.check().catch(failed));
  view.see.addEventListener('click', () => void acts.see().catch(failed));
  view.file.addEventListener('change', () => void acts.takeDocument().catch(failed));
  view.forget.addEventListener('click', () => {
    if (confirm('Forget everything in this form? What you downloaded stays with you.')) acts.forget();
  });
}

/** What another tab has written is heard of at once, or when the browser brings a page back that it had put by. */
function wireOtherTabs(takeOver: () => void): void {
  addEventListener('storage', takeOver);
  addEventListener('pageshow', ({ persisted }) => persisted && takeOver());
}

/** What is to be written. */
function wireChoices(choices: readonly HTMLInputElement[], what: What, open: (what: What) => void): void {
  for (const choice of choices) {
    choice.checked = choice.value === what;
    choice.addEventListener('change', () => open(choice.value as What));
  }
}

/** @param leave called with the question that was left, where it was one */
function wireForm(form: HTMLElement, failed: (error: unknown) => void, leave: (question?: string) => void): void {
  // Whoever begins to write may lose the network before the first answer is judged.
  form.addEventListener('focusin', () => void loadRules().catch(failed), { once: true });
  form.addEventListener('focusout', (event) => {
    leave((event.target as HTMLElement).closest<HTMLElement>('[data-question]')?.dataset.question);
  });
  form.addEventListener('paste', takePaste);
}

/** Reads the document that was chosen, and says what became of it. @returns nothing where it cannot be read */
async function readDocument(view: ReturnType<typeof writeView>, kind: DraftKind): Promise<Draft | null> {
  const chosen = view.file.files?.[0];
  if (!chosen) return null;
  view.file.value = '';
  view.sayOfFile(`Reading ${chosen.name} …`);
  const read = await readOnce(chosen, kind);
  if ('refused' in read) {
    view.sayOfFile(read.refused);
    return null;
  }
  view.sayOfFile(`${chosen.name} has been read. ${read.notes.join(' ')}`.trim());
  return read.draft;
}

/** A file is told apart by its size before any of it is read. */
async function readOnce(chosen: File, kind: DraftKind): Promise<ReadDraft | { refused: string }> {
  const refused = whyTooLarge(chosen.size, chosen.name);
  if (refused) return { refused };
  const { draftFromDocument } = await import('#authoring/word/draft-from-document.ts');
  const bytes = await chosen.arrayBuffer().catch(() => null);
  if (!bytes) return { refused: `${chosen.name} could not be opened. Close it in other programs, and bring it again.` };
  return draftFromDocument(new Uint8Array(bytes), chosen.name, kind);
}

const fetchJson = async <T>(address: string): Promise<T> => (await fetch(address)).json() as Promise<T>;

for (const root of document.querySelectorAll<HTMLElement>('[data-write]')) {
  const view = writeView(root);
  Promise.all([fetchJson<Known>(root.dataset.known!), fetchJson<Questions>(root.dataset.questions!)])
    .then(([known, questions]) => {
      start(view, known, questions);
      root.dataset.write = 'ready';
    })
    .catch((error: unknown) => {
      console.error(error);
      view.say('A part of this page could not be loaded. Check your connection and reload.');
    });
}
