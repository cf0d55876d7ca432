import type { Content, ContentFile } from './content.ts';
import { readContentTree } from './read/read-content-tree.ts';
import { sortProblems, type RatedProblem } from './report/problem.ts';
import type { Rule } from './rule.ts';
import { rules } from './rule-table.ts';

/**
 * Every problem in the content, in reading order, each with the severity of its rule.
 * @param files every file below the content folder
 * @param today the day for which dates are judged
 */
export const checkContent = (files: ContentFile[], today: Date): RatedProblem[] =>
  judge(readContentTree(files, today).content);

/** What the rules find in content that has been read. */
export function judge(content: Content, of: readonly Rule[] = Object.values(rules)): RatedProblem[] {
  return sortProblems(
    of.flatMap(({ id, severity, check }) =>
      check(content).map(({ path, line, column, wrong, right }) => ({
        path,
        line,
        column,
        rule: id,
        wrong,
        right,
        severity,
      })),
    ),
  );
}
