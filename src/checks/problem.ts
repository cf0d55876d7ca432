/** Something an author has to put right: where it is, what is wrong, and what would be right. */
export interface Problem {
  path: string;
  line: number;
  column: number;
  rule: string;
  wrong: string;
  right: string;
}

/** The order in which an author reads: by file, then from the top down. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}

/** One line: `path:line:column  rule  what is wrong → what would be right`. */
export function formatProblem({ path, line, column, rule, wrong, right }: Problem): string {
  return `${path}:${line}:${column}  ${rule}  ${wrong} → ${right}`.replace(/\s*\n\s*/g, ' ');
}
