/** Write a page: answers become files in this browser; nothing of them leaves it. */
import type { Draft, DraftKind } from '#authoring/draft.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { latest } from '../latest.ts';
import { siteBase } from '../site-base.ts';
import { drawForm } from './form.ts';
import { takePaste } from './paste.ts';
import { showAtQuestions } from './problems.ts';
import type { Made } from './rules.ts';
import { Keeper, isAtOneOf, isBlank, namesFor, sayKept, verdictOf, whatAsked, withDraft, withoutBlankRows, withoutSource, withPageAsked, type Answers, type Questions, type What } from './state.ts'; // prettier-ignore
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

function start(view: ReturnType<typeof writeView>, known: Known, questions: Questions): void {
  let what: What = whatAsked(location.search);
  let answers: Answers = {};
  let keeper = new Keeper(siteBase, what);
  /** Whether the writer asked for everything that is wrong, and not only at questions that were left. */
  let isAsked = false;
  const left = new Set<string>();

  const failed = sayFailed(view);
  const showFound = latest<DraftProblem[]>(
    (problems) => showAtQuestions(view.form, isAsked ? problems : problems.filter((one) => isAtOneOf(one, left))),
    failed,
  );
  const show = (): void => void showFound(loadRules().then(({ problemsOf }) => problemsOf(what, answers, known)));
  const showSoon = later(show, 500);
  // At once: whoever closes the tab loses nothing.
  const keep = (): void => view.say(sayKept(keeper.write(answers), answers));
  const names = (pointsTo: string) => namesFor(pointsTo, answers, known);
  function changed(): void {
    keep();
    showSoon();
  }
  function takeOutSource(index: number): void {
    answers = withoutSource(answers, index, questions[what]);
    keep();
    draw();
    view.sayTakenOut();
    showSoon();
  }
  const draw = (): void => view.drawForm(drawForm(questions[what], answers, names, { changed, takeOutSource }));

  function open(wanted: What): void {
    what = wanted;
    keeper = new Keeper(siteBase, what);
    answers = withPageAsked(what, keeper.read(), location.search);
    isAsked = false;
    left.clear();
    showFound.forget();
    view.clear(what);
    view.say(isBlank(answers) ? '' : 'What you wrote before on this device is here again.');
    draw();
    if (!isBlank(answers)) show();
  }

  async function check(): Promise<void> {
    isAsked = true;
    const { problemsOf, filesOf } = await loadRules();
    answers = withoutBlankRows(answers, questions[what]);
    draw();
    const problems = problemsOf(what, answers, known);
    showFound.forget();
    showAtQuestions(view.form, problems);
    await drawResult(view, problems, async () => filesOf(what, answers, known));
  }

  const see = async (): Promise<void> =>
    what === 'correction' ? undefined : view.drawPage((await loadRules()).pageOf(what, answers, known));

  async function takeDocument(): Promise<void> {
    const draft = what === 'correction' ? null : await readDocument(view, what);
    // By then the writer may have turned to another kind of page.
    if (draft?.kind !== what) return;
    answers = withDraft(answers, draft, questions[what]);
    keep();
    draw();
    isAsked = true;
    show();
  }

  wireForm(view.form, failed, (question) => {
    if (question) left.add(question);
    showSoon();
  });
  wireActions(view, failed, { check, see, takeDocument }, () => {
    keeper.write({});
    open(what);
  });
  wireChoices(view.choices, what, open);
  open(what);
}

/** What a writer is told who lost the network. */
const sayFailed =
  (view: ReturnType<typeof writeView>) =>
  (error: unknown): void => {
    console.error(error);
    view.say(notLoaded);
  };

/** What the buttons of the page do. */
function wireActions(
  view: ReturnType<typeof writeView>,
  failed: (error: unknown) => void,
  actions: Record<'check' | 'see' | 'takeDocument', () => Promise<void>>,
  forget: () => void,
): void {
  view.check.addEventListener('click', () => void actions.check().catch(failed));
  view.see.addEventListener('click', () => void actions.see().catch(failed));
  view.file.addEventListener('change', () => void actions.takeDocument().catch(failed));
  view.forget.addEventListener('click', () => {
    if (confirm('Forget everything in this form? What you downloaded stays with you.')) forget();
  });
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
  view.sayOfFile(`Reading ${chosen.name} …`);
  const { draftFromDocument } = await import('#authoring/word/draft-from-document.ts');
  const read = await draftFromDocument(new Uint8Array(await chosen.arrayBuffer()), chosen.name, kind);
  view.file.value = '';
  if ('refused' in read) {
    view.sayOfFile(read.refused);
    return null;
  }
  view.sayOfFile(`${chosen.name} has been read. ${read.notes.join(' ')}`.trim());
  return read.draft;
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
