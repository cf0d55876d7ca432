import type { ReadingRule } from '../read/reading-rules.ts';
import type { Severity } from '../rule.ts';

/** Something an author has to put right: where it is, what is wrong, and what would be right. */
export interface Finding {
  path: string;
  line: number;
  column: number;
  wrong: string;
  right: string;
  /** What would be right for somebody who answers questions and sees no file, where that is something else. */
  rightInForm?: string;
  /** It was read from words by their pattern: it asks, though its rule is one that stops a page. */
  asks?: true;
}

/** How an answer cites a source: in a file it stands by its id, in a form by its number. */
export const numberOfSource = 'the number of its source in square brackets, such as [1]';

/** A finding of the rule that was broken while a file was read. */
export interface Problem extends Finding {
  rule: ReadingRule;
}

/** A finding with the name of its rule, and the weight that the rule gives it. */
export interface RatedProblem extends Finding {
  rule: string;
  severity: Severity;
}

/** The order in which an author reads: by file, then from the top down. */
export function sortProblems<T extends RatedProblem>(problems: T[]): T[] {
  return problems.toSorted(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

// Plain comparison: the order is the same on every machine, whatever its language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line: `path:line:column  rule  what is wrong → what would be right`. */
export function formatProblem({ path, line, column, rule, wrong, right }: RatedProblem): string {
  return `${path}:${line}:${column}  ${rule}  ${wrong} → ${right}`.replace(/\s*\n\s*/g, ' ');
}
