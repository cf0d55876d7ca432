import { formatProblem, type Problem } from '../../src/checks/problem.ts';

export type Format = 'text' | 'json' | 'github';

/** The ways in which the one list of problems can be printed. */
export const reporters: Record<Format, (problems: Problem[], fileCount: number) => string> = {
  text: (problems, fileCount) =>
    [...problems.map(formatProblem), summary(problems.length, fileCount)].join('\n') + '\n',
  json: (problems) => `${JSON.stringify(problems, null, 2)}\n`,
  github: (problems, fileCount) => [...problems.map(annotation), summary(problems.length, fileCount)].join('\n') + '\n',
};

function summary(problemCount: number, fileCount: number): string {
  if (problemCount === 0) return `No problems in ${fileCount} files of content.`;
  return `${problemCount} ${problemCount === 1 ? 'problem' : 'problems'} in ${fileCount} files of content.`;
}

/** A workflow command that puts the message on the line of the pull request. */
function annotation({ path, line, column, rule, wrong, right }: Problem): string {
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::error file=${property(path)},line=${line},col=${column},title=${property(rule)}::${escape(`${wrong} → ${right}`)}`;
}
