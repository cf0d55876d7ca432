/** A committee paper as headings, paragraphs, lists and tables, from which Word and the page are both made. */
import { bindFigures } from '#model/binding.ts';
import { holdable } from '#model/plain-text.ts';

/** A piece of text: words, a prompt for the author to fill in, or the number of a source. */
export type Run =
  { text: string; strong?: boolean; href?: string } | { prompt: string } | { lineBreak: true } | { cite: number };

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; newPage?: boolean }
  /** A numbered paragraph counts on through the whole paper, as in council papers. */
  | { kind: 'paragraph'; runs: Run[]; numbered?: boolean }
  /** What the author of the pack wrote, as it was written. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  /** The first cell of each row is its heading. Widths are shares of the line. */
  | { kind: 'table'; caption: string; columns: string[]; widths: number[]; rows: Run[][][] }
  | { kind: 'references'; items: { number: number; text: string; url: string | null; read: string | null }[] };

export interface Paper {
  title: string;
  /** "5 December 2026": the day the paper was made. */
  date: string;
  blocks: Block[];
}

/**
 * The same with every text in it as one that Word, browsers and printers can hold: readers paste from everywhere, and links
 * bring what they like.
 */
export function inPlainTexts<T>(value: T): T {
  if (typeof value === 'string') return holdable(value) as T;
  if (Array.isArray(value)) return value.map(inPlainTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inPlainTexts<unknown>(one)])) as T;
}

/** What the runs say, as plain text without the numbers of sources. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => {
      if ('text' in run) return run.text;
      if ('prompt' in run) return run.prompt;
      return 'lineBreak' in run ? '\n' : '';
    })
    .join('');

/** A piece of text as it is set: sources that are cited one after the other are a group, smallest number first, and no figure breaks. */
export type SetRun = Exclude<Run, { cite: number }> | { cites: number[] };

export function setRuns(runs: readonly Run[]): SetRun[] {
  const set: SetRun[] = [];
  for (const run of runs) {
    const last = set.at(-1);
    if ('text' in run) set.push({ ...run, text: bindFigures(run.text) });
    else if (!('cite' in run)) set.push(run);
    else if (last && 'cites' in last) last.cites = [...new Set([...last.cites, run.cite])].toSorted((a, b) => a - b);
    else set.push({ cites: [run.cite] });
  }
  return set;
}

/** Numbers of sources as they are printed: three or more that follow one another are a range. */
export function citedRanges(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.flatMap(([first, last]): [number, number][] =>
    last - first === 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
