import { draftKinds, type Draft, type DraftKind, type Row } from '#authoring/draft.ts';
import type { FormField } from '#authoring/form.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import type { Known } from '#authoring/known.ts';
import { renumberedAnswer, renumberedText, type Moved } from '#authoring/source-numbers.ts';
import { longest } from '#model/longest.ts';
import { drawnFrom, figureName, figuresToDraw, namesOf, pageNamed, pagesWithFigures } from '#authoring/names.ts';

/** What the form is for: a page of a kind, or a figure that is wrong. */
export type What = DraftKind | 'correction';

/** What is asked for each. */
export type Questions = Readonly<Record<What, readonly FormField[]>>;

/** What stands in the form: an answer by the path of its question, rows for those that repeat. */
export type Answers = Record<string, string | Row[]>;

/** Whether something stands in a row. */
export const isWritten = (row: Row): boolean => Object.values(row).some((one) => one.trim() !== '');

/** Whether anything was written. */
export const isBlank = (answers: Answers): boolean =>
  Object.values(answers).every((value) => (typeof value === 'string' ? value.trim() === '' : !value.some(isWritten)));

/** Rows as text, a line each. */
export const asText = (value: string | Row[]): string =>
  typeof value === 'string' ? value : value.map((row) => Object.values(row).join(' | ')).join('\n');

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
  const page = new URLSearchParams(search).get('page')?.slice(0, longest.line);
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
  if (pointsTo === 'figures of the case study' || pointsTo === 'findings of the study')
    return figuresToDraw(pointsTo, String(answers[drawnFrom[pointsTo].page] ?? ''), known).map((figure) => ({ id: figure.id, name: figureName(figure) })); // prettier-ignore
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

/** What a document says goes after what was written already, and its sources are numbered on from there. */
export function withDraft(answers: Answers, { answers: read, text }: Draft, fields: readonly FormField[]): Answers {
  const next = { ...answers };
  // A row left empty between two sources keeps its number, so that those after it keep theirs.
  const held = Array.isArray(answers.sources) ? answers.sources : [];
  const before = held.findLastIndex(isWritten) + 1;
  for (const { to, value } of [...read, ...(text ? [{ to: 'text', value: text }] : [])]) {
    const { [to]: said = value } = withSourcesMoved({ [to]: value }, fields, (number) => number + before);
    next[to] = to === 'sources' && Array.isArray(said) ? [...held.slice(0, before), ...said] : merged(next[to], said);
  }
  return next;
}

/** The answers without one source: what cites those after it goes on citing them, by their new numbers. */
export function withoutSource(answers: Answers, index: number, fields: readonly FormField[]): Answers {
  const gone = index + 1;
  const sources = (answers.sources as Row[]).toSpliced(index, 1);
  const moved: Moved = (number) => (number === gone ? null : number > gone ? number - 1 : number);
  return { ...withSourcesMoved(answers, fields, moved), sources };
}

/** The answers without rows in which nothing stands, so that a row has one number in the form, in the files and in what is said of it. */
export function withoutBlankRows(answers: Answers, fields: readonly FormField[]): Answers {
  let next = Object.fromEntries(
    Object.entries(answers).map(([path, value]) => [path, typeof value === 'string' || path === 'sources' ? value : value.filter(isWritten)]),
  );
  const sources = Array.isArray(next.sources) ? next.sources : [];
  for (const index of [...sources.keys()].reverse()) if (!isWritten(sources[index]!)) next = withoutSource(next, index, fields);
  return next;
} // prettier-ignore

/** The answers with every number of a source changed: in square brackets, and where a question asks for a source. */
export function withSourcesMoved(answers: Answers, fields: readonly FormField[], moved: Moved): Answers {
  const change = (field: FormField | undefined, value: string): string =>
    field?.pointsTo === 'references' ? renumberedAnswer(value, moved) : renumberedText(value, moved);
  return Object.fromEntries(
    Object.entries(answers).map(([path, value]) => {
      const field = fields.find((each) => each.path === path);
      if (path === 'sources') return [path, value];
      if (typeof value === 'string') return [path, change(field, value)];
      const inRow = (row: Row): Row =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, change(field?.columns?.find((column) => column.path === name), cell)])); // prettier-ignore
      return [path, value.map(inRow)];
    }),
  );
}

function merged(before: string | Row[] | undefined, after: string | Row[]): string | Row[] {
  if (before === undefined || before.length === 0) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    return [...before.filter(isWritten), ...after];
  }
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
