import type { z } from 'zod';
import { checkEntry } from '#checks/check-entry.ts';
import { splitFrontMatter } from '#checks/read/front-matter.ts';
import { itemIdOf } from '#checks/read/list-folders.ts';
import { readYaml } from '#checks/read/yaml-file.ts';
import { kinds } from '#model/kinds.ts';
import { blankAllowed } from '#schemas/draft.ts';
import { notPlaced } from './draft-to-entry.ts';
import { fileOfPage } from './correct-figure.ts';
import { unanswered, type DraftKind, type MadeEntry } from './draft.ts';
import type { FormField } from './form.ts';
import type { Known } from './known.ts';
import { finishedSchemas, questions } from './questions.ts';

/** What is wrong with an answer, for the person who gave it. */
export interface DraftProblem {
  /** The question, by its path; in a row with its number: "results.0.valueText". Empty where it is no one question. */
  path: string;
  /** The name of the question. */
  label: string;
  wrong: string;
  right: string;
  /** 'error' stops everything, 'later' stops publication and not a draft, 'advice' stops nothing. */
  weight: 'error' | 'later' | 'advice';
}

/** Judges of the same rules as the check of the whole site, each problem at the question it is about. */
export function judgeDraft(kind: DraftKind, made: MadeEntry, known: Known, today: Date): DraftProblem[] {
  const form = questions[kind];
  const unplaced = made.leftOver
    .filter(({ isOnlyTold }) => !isOnlyTold)
    .map(({ path, label, text, why }): DraftProblem => ({ path, label, wrong: `"${short(text)}" has no place`, right: why, weight: 'error' })); // prettier-ignore
  const isTold = new Set(unplaced.map(({ path }) => path));
  const missing = missingAnswers(kind, made.data, form).filter(({ path }) => !isTold.has(path));
  const [entry, ...sources] = made.files;
  const references = known.lists.references ?? [];
  const corpus = {
    ...known,
    lists: { ...known.lists, references: [...references, ...sources.map(({ path }) => ({ id: itemIdOf(path) }))] },
  }; // prettier-ignore
  const place = placesIn(kind, entry.text, made.data);
  const lastOfPage = lastLineOfPage(entry.text);
  const found = checkEntry(entry, corpus, today)
    .filter(({ rule }) => !['missing-field', 'unfinished-draft'].includes(rule))
    .filter(({ line }) => line <= lastOfPage)
    .map(({ rule, line, wrong, right, rightInForm, severity }): DraftProblem => {
      // What is too large as a whole is so by its text.
      const path = place(line) || (rule === 'too-large' ? 'text' : '');
      const weight = severity === 'error' ? 'error' : 'advice';
      return { path, label: labelOf(form, path), wrong, right: rightInForm ?? right, weight };
    });
  return [...unplaced, ...missing, ...untitled(kind, made), ...found, ...toBePlaced(kind, made.data, known)];
}

/** The line before the list of what found no place, each of which is told at its question. */
function lastLineOfPage(text: string): number {
  const from = text.split('\n').indexOf(notPlaced);
  return from < 0 ? Infinity : from;
}

/** New sources of which no more than the address was given: it is no title that readers could find again. */
function untitled(kind: DraftKind, { data, files: [, ...sources] }: MadeEntry): DraftProblem[] {
  const cited = kind === 'facts' ? [data.source] : ((data.sources ?? []) as { ref: string }[]).map(({ ref }) => ref);
  const column = columnAt(questions[kind], 'sources.0.title')!;
  return sources.flatMap(({ path, text }): DraftProblem[] => {
    const { id, title } = JSON.parse(text) as { id: string; title: string };
    if (!path.startsWith('references/') || !/^https?:\/\//.test(title)) return [];
    const at = `sources.${cited.indexOf(id)}.title`;
    return [{ path: at, label: labelOf(questions[kind], at), wrong: unanswered, right: column.help, weight: 'error' }];
  });
}

/** Bodies of evidence on whose question a new study is: where it stands in them is judged by whoever reviews it. */
function toBePlaced(kind: DraftKind, data: Record<string, unknown>, { bodies }: Known): DraftProblem[] {
  if (kind !== 'evidence') return [];
  const outcomes = (data.outcomes ?? []) as { outcome?: string; notAnEffect?: boolean }[];
  return bodies.flatMap(({ page, title, activity, outcome }): DraftProblem[] => {
    const index = outcomes.findIndex((each) => each.outcome === outcome && !each.notAnEffect);
    if (index < 0 || !((data.activities ?? []) as string[]).includes(activity)) return [];
    return [
      {
        path: `outcomes.${index}.outcome`,
        label: 'Outcome',
        wrong: `a body of evidence asks this question: “${title}”`,
        right: `whoever reviews it says in ${fileOfPage(page)} where this study stands; that is not yours to judge`,
        weight: 'advice',
      },
    ];
  });
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Needed answers that are not there. A question that nobody is asked, and that a rule sees to, is left to that rule. */
function missingAnswers(kind: DraftKind, data: Record<string, unknown>, form: readonly FormField[]): DraftProblem[] {
  const { draft: _draft, ...fields } = data;
  const parsed = (finishedSchemas[kind] as z.ZodType).safeParse(fields, { reportInput: true });
  return (parsed.error?.issues ?? []).flatMap((issue): DraftProblem[] => {
    if ((issue as { input?: unknown }).input !== undefined) return [];
    const path = issue.path.map(String).join('.');
    const asked = form.filter((field) => field.path === path || field.path.startsWith(`${path}.`));
    const inRow = columnAt(form, path);
    return (inRow ? [inRow] : asked.filter(({ level }) => level !== 'optional')).map((field) => ({
      path: inRow ? path : field.path,
      label: labelOf(form, inRow ? path : field.path) || field.label,
      wrong: unanswered,
      right: field.help,
      weight:
        field.level === 'draft' || !blankAllowed(finishedSchemas[kind], inRow ? issue.path : field.path.split('.'))
          ? 'error'
          : 'later',
    }));
  });
}

/** The question of a column: "results.0.valueText". */
function columnAt(form: readonly FormField[], path: string): FormField | undefined {
  const [, list, column] = /^(.+?)\.\d+\.(.+)$/.exec(path) ?? [];
  return form.find((field) => field.path === list)?.columns?.find((field) => field.path === column);
}

/** The name of a question; in a row with the name and the number of the row: "Costs 2: Year". */
function labelOf(form: readonly FormField[], path: string): string {
  const [, list, number] = /^(.+?)\.(\d+)\./.exec(path) ?? [];
  const [column, of] = [columnAt(form, path), form.find((field) => field.path === (list ?? path))];
  return column && of ? `${of.label} ${Number(number) + 1}: ${column.label}` : (of?.label ?? '');
}

/** Which question a line of the file answers: every value that a person gave stands on a line of its own. */
function placesIn(kind: DraftKind, text: string, data: Record<string, unknown>): (line: number) => string {
  const isMdx = kinds[kind].files === 'mdx';
  const fields = isMdx ? (splitFrontMatter(text).yaml ?? '') : text;
  const yaml = readYaml(kind, fields, isMdx ? 2 : 1);
  const lastLine = fields.split('\n').length + (isMdx ? 1 : 0);
  const paths = leafPaths(data, [])
    .map((path) => ({ path, line: yaml.locate(path).line }))
    .toSorted((a, b) => a.line - b.line);
  return (line) => {
    if (isMdx && line > lastLine) return 'text';
    const at = paths.filter((each) => each.line <= line).at(-1)?.path ?? [];
    return inForm(kind, at.map(String).join('.'));
  };
}

function leafPaths(value: unknown, at: (string | number)[]): (string | number)[][] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [at];
  return Object.entries(value).flatMap(([key, one]) =>
    leafPaths(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A path of the entry as one of the form: a list of words is one question, a source is a row of the list of sources. */
function inForm(kind: DraftKind, path: string): string {
  if (kind === 'facts' && path === 'source') return 'sources.0.ref';
  if (kind === 'evidence' && path === 'reference') return 'sources.0.ref';
  if (kind === 'evidence' && path === 'whatWeRead') return 'sources.0.read';
  if (columnAt(questions[kind], path)) return path;
  const [, list, number] = /^(.+?)\.(\d+)\..+$/.exec(path) ?? [];
  const rows = questions[kind].find((field) => field.path === list)?.columns;
  // What nobody is asked, such as the id of a figure, is shown at the first question of its row.
  if (rows) return `${list}.${number}.${rows[0]!.path}`;
  const plain = path.replace(/\.\d+$/, '');
  return questions[kind].some((field) => field.path === plain) ? plain : path;
}
