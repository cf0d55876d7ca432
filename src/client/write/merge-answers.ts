/** Answers that were changed in two tabs since they agreed. */
import type { Row } from '#authoring/draft.ts';
import type { FormField } from '#authoring/form.ts';
import type { Moved } from '#authoring/source-numbers.ts';
import { isWritten, withSourcesMoved, type Answers } from './state.ts';

/** What was added in either is kept, and every number of a source goes on naming the source that it named. */
export function mergeAnswers(agreed: Answers, ours: Answers, theirs: Answers, fields: readonly FormField[]): Answers {
  const sources = mergedSources(agreed, ours, theirs, fields);
  const [before, here, there] = [agreed, ours, theirs].map((answers) => {
    const { sources: _own, ...rest } = withSourcesMoved(answers, fields, numbersIn(sources, sourcesOf(answers)));
    return rest;
  }) as [Answers, Answers, Answers];
  const rest = together(before, here, there, mergedRows);
  return sources.length > 0 || ours.sources ? { ...rest, sources } : rest;
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Fields that were changed in two places since they agreed: each as it was changed, ours where both changed it. */
function together<T>(agreed: Record<string, T>, ours: Record<string, T>, theirs: Record<string, T>, both: (agreed: T | undefined, ours: T, theirs: T) => T): Record<string, T> {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries([...names].flatMap((name): [string, T][] => {
    const [before, here, there] = [agreed, ours, theirs].map((fields) => fields[name]);
    const kept = isSame(here, before) ? there : isSame(there, before) || here === undefined || there === undefined ? here : both(before, here, there);
    return kept === undefined ? [] : [[name, kept]];
  }));
} // prettier-ignore

/** Answers that both have changed: of rows all are kept, of anything else ours. */
function mergedRows(before: string | Row[] | undefined, here: string | Row[], there: string | Row[]): string | Row[] {
  if (!Array.isArray(here) || !Array.isArray(there)) return here;
  const known = Array.isArray(before) ? before : [];
  // Where rows were taken out, which is which cannot be told.
  if (here.length < known.length || there.length < known.length) return here;
  const all = [...sameRows(known, here, there), ...here.slice(known.length), ...there.slice(known.length)];
  // A form begins with an empty row.
  return all.filter(isWritten);
}

const sameRows = (known: readonly Row[], here: readonly Row[], there: readonly Row[]): Row[] =>
  known.map((row, index) => together(row, here[index]!, there[index]!, (_, own) => own));

const sourcesOf = ({ sources }: Answers): readonly Row[] => (Array.isArray(sources) ? sources : []);

/** The sources of both. A row stays empty where an answer cites it already. */
function mergedSources(agreed: Answers, ours: Answers, theirs: Answers, fields: readonly FormField[]): Row[] {
  const [known, here, there] = [agreed, ours, theirs].map(sourcesOf) as [Row[], Row[], Row[]];
  if (isSame(here, known)) return there;
  if (isSame(there, known)) return here;
  const added = (answers: Answers): Row[] => {
    const cited = citedIn(answers, fields);
    return sourcesOf(answers).slice(known.length).filter((row, index) => isWritten(row) || cited.has(known.length + index + 1)); // prettier-ignore
  };
  if (here.length >= known.length && there.length >= known.length)
    return [...sameRows(known, here, there), ...added(ours), ...added(theirs)];
  const isOneOf = (rows: readonly Row[], row: Row): boolean => rows.some((other) => isSame(row, other));
  return [...here, ...there.filter((row) => isWritten(row) && !isOneOf(here, row) && !isOneOf(known, row))];
}

/** The numbers of sources that answers cite. */
function citedIn(answers: Answers, fields: readonly FormField[]): Set<number> {
  const cited = new Set<number>();
  withSourcesMoved(answers, fields, (number) => {
    cited.add(number);
    return number;
  });
  return cited;
}

/** Under which number a source that had one among `own` stands among `merged`; none where it is there no more. */
const numbersIn =
  (merged: readonly Row[], own: readonly Row[]): Moved =>
  (number) => {
    const source = own[number - 1];
    if (source === undefined || isSame(source, merged[number - 1])) return number;
    const found = merged.findIndex((row) => isSame(row, source));
    if (found >= 0) return found + 1;
    return merged.length < own.length ? null : number;
  };
