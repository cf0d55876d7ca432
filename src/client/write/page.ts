/** Write a page: answers become files in this browser; nothing of them leaves it. */
import type { Draft } from '#authoring/draft.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { latest } from '../latest.ts';
import { getJson } from '../load.ts';
import { siteBase } from '../site-base.ts';
import { documentReader } from './document-reader.ts';
import { drawForm } from './form.ts';
import { Keeper, wayOn } from './keeper.ts';
import { takePaste } from './paste.ts';
import { refuseStrayFiles } from '../site/stray-files.ts';
import { showAtQuestions } from './problems.ts';
import type { Made } from './rules.ts';
import { isAtOneOf, isBlank, namesFor, sayKept, verdictOf, whatAsked, withDraft, withoutBlankRows, withoutSource, withPageAsked, type Answers, type Questions, type What } from './state.ts'; // prettier-ignore
import { writeView } from './view.ts';

/** The rules, the files and the page to be seen: ten times the form, so nobody waits for them before they write. */
type Rules = typeof import('./rules.ts');
const loadRules = (): Promise<Rules> => import('./rules.ts');

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
      isAsked = true;
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

  const failed = failing(view);
  const showMade = latest<{ problems: DraftProblem[]; made: Made | null }>(
    ({ problems, made }) => view.drawVerdict(verdictOf(problems), made),
    (error) => view.drawFailure((error as Error).message),
  );
  const check = latest<Rules>(({ problemsOf, filesOf }) => {
    answers = withoutBlankRows(answers, questions[what]);
    draw();
    const problems = problemsOf(what, answers, known);
    shown.showAll(problems);
    void showMade(filesOf(what, answers, known).then((made) => ({ problems, made })));
  }, failed);
  const see = latest<Rules>(({ pageOf }) => {
    if (what !== 'correction') view.drawPage(pageOf(what, answers, known));
  }, failed);
  function take(draft: Draft): void {
    answers = withDraft(keeper.withOthers(answers), draft, questions[what]);
    keep();
    draw();
    shown.ask();
    shown.show();
  }
  const documents = documentReader({ say: view.sayOfFile, take, failed });

  /** What is still on its way belongs to the page that was open before. */
  function open(wanted: What): void {
    what = wanted;
    keeper = new Keeper(siteBase, what, questions[what]);
    answers = withPageAsked(what, keeper.read(), location.search);
    for (const late of [shown, check, showMade, see, documents]) late.forget();
    view.clear(what);
    const back = 'What you wrote before on this device is here again.';
    view.say(isBlank(answers) ? '' : keeper.isStored() ? back : sayKept(false, answers));
    draw();
    if (!isBlank(answers)) shown.show();
  }

  wireForm(view.form, failed, shown.leave);
  wireButtons(view, {
    check: () => void check(loadRules()),
    see: () => void see(loadRules()),
    read: (chosen) => what !== 'correction' && documents.read(chosen, what),
    forget: () => (keeper.write({}), open(what)),
  });
  wireChoices(view.choices, what, open);
  wireOtherTabs(takeOver);
  open(what);
}

const failing =
  (view: ReturnType<typeof writeView>) =>
  (error: unknown): void => {
    console.error(error);
    view.say(`A part of this page could not be loaded. ${wayOn()}`);
  };

interface Acts {
  check: () => void;
  see: () => void;
  read: (chosen: File) => void;
  forget: () => void;
}

function wireButtons(view: ReturnType<typeof writeView>, acts: Acts): void {
  view.check.addEventListener('click', acts.check);
  view.see.addEventListener('click', acts.see);
  view.file.addEventListener('change', () => {
    const [chosen] = view.file.files ?? [];
    view.file.value = '';
    if (chosen) acts.read(chosen);
  });
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
  refuseStrayFiles();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-write]')) {
  const view = writeView(root);
  Promise.all([getJson<Known>(root.dataset.known!), getJson<Questions>(root.dataset.questions!)])
    .then(([known, questions]) => {
      start(view, known, questions);
      root.dataset.write = 'ready';
    })
    .catch((error: unknown) => {
      console.error(error);
      view.drawFailure('A part of this page could not be loaded. Check your connection and reload.');
    });
}
