/** A committee paper as headings, paragraphs, lists and tables, from which Word and the page are both made. */

/** A piece of text: words, a prompt for the author to fill in, or the number of a source. */
export type Run = { text: string; strong?: boolean; href?: string } | { prompt: string } | { cite: number };

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
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

/** What a run says, as plain text. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => ('cite' in run ? '' : 'prompt' in run ? run.prompt : run.text)).join('');
