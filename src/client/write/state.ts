import { draftKinds, type Draft, type DraftKind, type Row } from '#authoring/draft.ts';
import type { FormField } from '#authoring/form.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { figureName, namesOf, pageNamed, pagesWithFigures } from '#authoring/names.ts';

/** What the form is for: a page of a kind, or a figure that is wrong. */
export type What = DraftKind | 'correction';

/** What is asked for each. */
export type Questions = Readonly<Record<What, readonly FormField[]>>;

/** What stands in the form: an answer by the path of its question, rows for those that repeat. */
export type Answers = Record<string, string | Row[]>;

/** Whether anything was written. */
export const isBlank = (answers: Answers): boolean =>
  Object.values(answers).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.every((row) => Object.values(row).every((one) => one.trim() === '')),
  ); // prettier-ignore

/** The answers as a draft, questions without an answer left out. */
export const draftOf = (kind: DraftKind, answers: Answers): Draft => ({
  kind,
  answers: Object.entries(answers)
    .filter(([, value]) => value.length > 0)
    .map(([to, value]) => ({ to, value })),
});

/** What is said of the answers when they are kept, or could not be. */
export function sayKept(isKept: boolean, answers: Answers): string {
  if (!isKept) return 'This browser does not keep it: download your work before you close this page.';
  return isBlank(answers) ? '' : 'Kept on this device. You can close the page and go on later.';
}

/** The answers of a correction, of the page that the address names where they name none. */
export function withPageAsked(what: What, answers: Answers, search: string): Answers {
  const page = new URLSearchParams(search).get('page');
  return what === 'correction' && page && !answers.page ? { ...answers, page } : answers;
}

/** What the address of the page asks for: "?what=facts", or "?page=facts/a-fact" for a figure that is wrong. */
export function whatAsked(search: string): What {
  const query = new URLSearchParams(search);
  const what = query.get('what') ?? (query.has('page') ? 'correction' : '');
  return what === 'correction' || Object.hasOwn(draftKinds, what) ? (what as What) : 'case-studies';
}

/** What a question may name, given what was answered so far. */
export function namesFor(pointsTo: string, answers: Answers, known: Known): { id: string; name: string }[] {
  if (pointsTo === 'figures') return pagesWithFigures(known);
  if (pointsTo === 'figures of the page') {
    const page = pageNamed(String(answers.page ?? ''), known);
    return known.figures.filter((figure) => figure.page === page).map((figure) => ({ id: figure.id, name: figureName(figure) })); // prettier-ignore
  }
  if (pointsTo !== 'references') return namesOf(pointsTo, known);
  // Figures name a source of this form by its number; the list of sources names those that the site holds.
  const own = Array.isArray(answers.sources) ? answers.sources : [];
  return [...own.map((_row, index) => ({ id: '', name: String(index + 1) })), ...namesOf(pointsTo, known)];
}

/** Whether a problem is at a question that the writer has left, or in a row of one. */
export const isAtOneOf = ({ path }: DraftProblem, left: ReadonlySet<string>): boolean =>
  left.has(path) || [...left].some((one) => one.startsWith(`${path}.`));

/** What a document says goes after what was written already. */
export function withDraft(answers: Answers, { answers: read, text }: Draft): Answers {
  const next = { ...answers };
  for (const { to, value } of [...read, ...(text ? [{ to: 'text', value: text }] : [])])
    next[to] = merged(next[to], value);
  return next;
}

function merged(before: string | Row[] | undefined, after: string | Row[]): string | Row[] {
  if (before === undefined || before.length === 0) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    return [...before.filter((row) => Object.values(row).some((one) => one.trim() !== '')), ...after];
  }
  const asText = (value: string | Row[]): string =>
    typeof value === 'string' ? value : value.map((row) => Object.values(row).join(' | ')).join('\n');
  return `${asText(before)}\n${asText(after)}`;
}

/** How far what was written has come. */
export interface Verdict {
  is: 'errors' | 'draft' | 'ready';
  /** In a sentence or two. */
  words: string;
  /** What is to be put right or answered, each a link, below a title; empty where there is nothing. */
  listed: DraftProblem[];
  title: string;
}

/** What the rules found, as the writer is told. */
export function verdictOf(problems: readonly DraftProblem[]): Verdict {
  const errors = problems.filter(({ weight }) => weight === 'error');
  const missing = problems.filter(({ weight }) => weight === 'later');
  const listed = [...errors, ...missing];
  if (errors.length > 0)
    return {
      is: 'errors',
      words: `${errors.length === 1 ? 'One thing' : `${errors.length} things`} must be put right first. You can take your work with you as it is; nothing is lost.`,
      listed,
      title: 'There is something to put right',
    };
  if (missing.length > 0)
    return {
      is: 'draft',
      words: `This is a first draft. ${missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} still needed before it is published.`,
      listed,
      title: 'Still to answer before this is published',
    };
  return { is: 'ready', words: 'Nothing stands in the way of publication.', listed, title: '' };
}
