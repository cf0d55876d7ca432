/** Write a page: answers become files in this browser; nothing of them leaves it. */
import '#authoring/no-eval.ts';
import { correctFigure, correctionQuestions, filesToCorrect } from '#authoring/correct-figure.ts';
import { draftKinds, type DraftKind, type MadeFile, type Row } from '#authoring/draft.ts';
import { draftToEntry } from '#authoring/draft-to-entry.ts';
import { judgeDraft, type DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { previewOf } from '#authoring/preview.ts';
import { questions } from '#authoring/questions.ts';
import { figureName, pageNamed, pagesWithFigures, readCorrection } from '#authoring/read-correction.ts';
import { namesOf } from '#authoring/read-answer.ts';
import { el } from '../elements.ts';
import { siteBase } from '../site-base.ts';
import { drawForm } from './form.ts';
import { takePaste } from './paste.ts';
import { showAtQuestions, summaryOf } from './problems.ts';
import { drawPreview } from './show-preview.ts';
import { Keeper, draftOf, isBlank, type Answers } from './state.ts';
import { takeAway } from './take-away.ts';

type What = DraftKind | 'correction';

const later = (run: () => void, milliseconds: number): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, milliseconds);
  };
};

function start(root: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[data-write-${name}]`)!;
  const [form, summary, result, preview, kept, actions] = ['form', 'summary', 'result', 'preview', 'kept', 'actions'].map((name) => find(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]; // prettier-ignore
  const ways = { repository: root.dataset.repository!, contact: root.dataset.contact!, publisher: root.dataset.publisher! }; // prettier-ignore
  let known: Known | null = null;
  let what: What = 'case-studies';
  let answers: Answers = {};
  let keeper = new Keeper(siteBase, what);
  let isAsked = false;
  const touched = new Set<string>();

  const names = (pointsTo: string) => {
    if (!known) return [];
    if (pointsTo === 'figures') return pagesWithFigures(known);
    if (pointsTo === 'figures of the page') {
      const page = pageNamed(String(answers.page ?? ''), known);
      return known.figures.filter((figure) => figure.page === page).map((figure) => ({ id: figure.id, name: figureName(figure) })); // prettier-ignore
    }
    if (pointsTo !== 'references') return namesOf(pointsTo, known);
    // Figures name a source of this form by its number; the list of sources names those that the site holds.
    const own = Array.isArray(answers.sources) ? answers.sources : [];
    return [...own.map((_row, index) => ({ id: '', name: String(index + 1) })), ...namesOf(pointsTo, known)];
  };
  const fields = () => (what === 'correction' ? correctionQuestions : questions[what]);

  const judge = (): DraftProblem[] => {
    if (!known) return [];
    if (what === 'correction') return readCorrection(answers, known).problems;
    return judgeDraft(what, draftToEntry(draftOf(what, answers), known, new Date()), known, new Date());
  };
  const isTouched = ({ path }: DraftProblem): boolean => touched.has(path) || [...touched].some((one) => one.startsWith(`${path}.`)); // prettier-ignore
  const show = (): void => {
    const problems = judge();
    showAtQuestions(form, isAsked ? problems : problems.filter(isTouched));
  };
  // At once: whoever closes the tab loses nothing.
  const keep = (): void => {
    const isKept = keeper.write(answers);
    kept.textContent = !isKept
      ? 'This browser keeps nothing, so download your work before you close this page.'
      : isBlank(answers)
        ? ''
        : 'Kept on this device. You can close the page and go on later.';
  };
  const showSoon = later(show, 500);
  const changed = (path: string): void => {
    keep();
    if (what === 'correction' && path === 'page') draw();
    showSoon();
  };

  function draw(): void {
    form.replaceChildren(drawForm(fields(), answers, names, changed));
    actions.hidden = false;
  }

  function open(wanted: What): void {
    what = wanted;
    keeper = new Keeper(siteBase, what);
    answers = keeper.read();
    const asked = new URLSearchParams(location.search).get('page');
    if (what === 'correction' && asked && !answers.page) answers.page = asked;
    isAsked = false;
    touched.clear();
    for (const place of [summary, result, preview]) place.replaceChildren();
    find('see').hidden = what === 'correction';
    find('word').hidden = what === 'correction';
    kept.textContent = isBlank(answers) ? '' : 'What you wrote before on this device is here again.';
    draw();
    if (!isBlank(answers)) show();
  }

  async function madeFiles(): Promise<{ name: string; files: MadeFile[]; notes: string[] } | null> {
    if (!known) return null;
    if (what !== 'correction') {
      const made = draftToEntry(draftOf(what, answers), known, new Date());
      return { name: made.id, files: made.files, notes: made.isDraft ? ['It is marked as a draft, which stands in previews and is published nowhere until the rest is answered.'] : [] }; // prettier-ignore
    }
    const { correction } = readCorrection(answers, known);
    if (!correction) return null;
    const files = await Promise.all(
      filesToCorrect(correction, known).map(async (path) => {
        const answer = await fetch(new URL(`../files/${path}`, location.href));
        if (!answer.ok) throw new Error(`The file ${path} could not be fetched. Check your connection and try again.`);
        return { path, text: await answer.text() };
      }),
    );
    const { files: made, stillSays } = correctFigure(correction, files, known, new Date());
    return {
      name: `correction-${correction.page.split('/')[1]}`,
      files: made,
      notes: stillSays.map(({ page, text }) => `The old figure still stands in the words of ${page}: “${text}” Somebody who reviews the change will see to it.`), // prettier-ignore
    };
  }

  async function check(): Promise<void> {
    isAsked = true;
    const problems = judge();
    showAtQuestions(form, problems);
    const errors = problems.filter(({ weight }) => weight === 'error');
    const missing = problems.filter(({ weight }) => weight === 'later');
    const listed = [...errors, ...missing];
    summary.replaceChildren(
      ...(listed.length > 0
        ? [summaryOf(errors.length > 0 ? 'There is something to put right' : 'Still to answer before this is published', listed, form)] // prettier-ignore
        : []),
    );
    let made: Awaited<ReturnType<typeof madeFiles>>;
    try {
      made = await madeFiles();
    } catch (error) {
      result.replaceChildren(el('p', { class: 'notice' }, [(error as Error).message]));
      return;
    }
    const verdict = errors.length > 0
      ? `${errors.length === 1 ? 'One thing' : `${errors.length} things`} must be put right first. You can take your work with you as it is; nothing is lost.`
      : missing.length > 0
        ? `This is a first draft. ${missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} still needed before it is published.`
        : 'Nothing stands in the way of publication.'; // prettier-ignore
    result.replaceChildren(
      el('h2', { id: 'take', tabindex: '-1' }, ['Take it with you']),
      el('p', { role: 'status', 'data-write-verdict': errors.length > 0 ? 'errors' : missing.length > 0 ? 'draft' : 'ready' }, [verdict]), // prettier-ignore
      ...(made ? [...made.notes.map((note) => el('p', {}, [note])), takeAway(made.name, made.files, ways)] : []),
    );
    (summary.querySelector<HTMLElement>('[tabindex]') ?? result.querySelector<HTMLElement>('h2'))?.focus();
  }

  form.addEventListener('focusout', (event) => {
    const question = (event.target as HTMLElement).closest<HTMLElement>('[data-question]');
    if (question) touched.add(question.dataset.question!);
    showSoon();
  });
  form.addEventListener('paste', takePaste);
  find('check').addEventListener('click', () => void check());
  find('see').addEventListener('click', () => {
    if (!known || what === 'correction') return;
    const made = draftToEntry(draftOf(what, answers), known, new Date());
    preview.replaceChildren(
      el('h2', { id: 'preview', tabindex: '-1' }, ['The page as readers will see it']),
      drawPreview(previewOf(what, made, known)),
    );
    preview.querySelector<HTMLElement>('h2')!.focus();
  });
  find('forget').addEventListener('click', () => {
    if (!confirm('Forget everything in this form? What you downloaded stays with you.')) return;
    keeper.write({});
    open(what);
  });
  const file = find<HTMLInputElement>('file');
  file.addEventListener('change', () => void fromDocument(file));

  async function fromDocument(input: HTMLInputElement): Promise<void> {
    const chosen = input.files?.[0];
    if (!chosen || what === 'correction') return;
    const said = find('file-said');
    said.textContent = `Reading ${chosen.name} …`;
    const { draftFromDocument } = await import('#authoring/word/draft-from-document.ts');
    const read = await draftFromDocument(new Uint8Array(await chosen.arrayBuffer()), chosen.name, what);
    input.value = '';
    if ('refused' in read) {
      said.textContent = read.refused;
      return;
    }
    for (const { to, value } of read.draft.answers) answers[to] = merged(answers[to], value);
    if (read.draft.text) answers.text = merged(answers.text, read.draft.text);
    said.textContent = `${chosen.name} has been read. ${read.notes.join(' ')}`.trim();
    keep();
    draw();
    isAsked = true;
    show();
  }

  for (const radio of root.querySelectorAll<HTMLInputElement>('[name="what"]'))
    radio.addEventListener('change', () => open(radio.value as What));
  fetch(root.dataset.known!)
    .then((response) => response.json())
    .then((found: Known) => {
      known = found;
      const wanted = new URLSearchParams(location.search).get('what') ?? (location.search.includes('page=') ? 'correction' : 'case-studies'); // prettier-ignore
      const isWhat = wanted === 'correction' || Object.hasOwn(draftKinds, wanted);
      const radio = root.querySelector<HTMLInputElement>(`[name="what"][value="${isWhat ? wanted : 'case-studies'}"]`)!;
      radio.checked = true;
      open(radio.value as What);
      root.dataset.write = 'ready';
    })
    .catch(() => {
      kept.textContent = 'A part of this page could not be loaded. Check your connection and reload.';
    });
}

/** What a document says goes after what was written already. */
function merged(before: string | Row[] | undefined, after: string | Row[]): string | Row[] {
  if (before === undefined || before.length === 0) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    return [...before.filter((row) => Object.values(row).some((one) => one.trim() !== '')), ...after];
  }
  const asText = (value: string | Row[]): string =>
    typeof value === 'string' ? value : value.map((row) => Object.values(row).join(' | ')).join('\n');
  return `${asText(before)}\n${asText(after)}`;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-write]')) start(root);
