import type { RuleId, Severity } from '../rule-table.ts';

/** Something an author has to put right: where it is, what is wrong, and what would be right. */
export interface Problem {
  path: string;
  line: number;
  column: number;
  rule: RuleId;
  wrong: string;
  right: string;
}

/** A problem with the weight its rule gives it. */
export interface RatedProblem extends Problem {
  severity: Severity;
}

/** The order in which an author reads: by file, then from the top down. */
export function sortProblems<T extends Problem>(problems: T[]): T[] {
  return problems.toSorted(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

// Plain comparison: the order is the same on every machine, whatever its language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line: `path:line:column  rule  what is wrong → what would be right`. */
export function formatProblem({ path, line, column, rule, wrong, right }: Problem): string {
  return `${path}:${line}:${column}  ${rule}  ${wrong} → ${right}`.replace(/\s*\n\s*/g, ' ');
}
