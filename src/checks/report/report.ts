import { formatProblem, type RatedProblem } from './problem.ts';

export type Format = 'text' | 'json' | 'github';

/** The ways in which the one list of problems can be printed. */
export const reporters: Record<Format, (problems: RatedProblem[], fileCount: number) => string> = {
  text: (problems, fileCount) => {
    const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
    const warnings = problems.filter(({ severity }) => severity === 'warning').map(formatProblem);
    const advice = warnings.length > 0 ? ['Advice, which stops nothing:', ...warnings] : [];
    return [...errors, ...advice, summary(problems, fileCount)].join('\n') + '\n';
  },
  json: (problems) => `${JSON.stringify(problems, null, 2)}\n`,
  github: (problems, fileCount) => [...problems.map(annotation), summary(problems, fileCount)].join('\n') + '\n',
};

export const hasErrors = (problems: RatedProblem[]): boolean => problems.some(({ severity }) => severity === 'error');

function summary(problems: RatedProblem[], fileCount: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const advice = warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'piece' : 'pieces'} of advice` : '';
  const count = errors === 0 ? 'No problems' : `${errors} ${errors === 1 ? 'problem' : 'problems'}`;
  return `${count}${advice} in ${fileCount} files of content.`;
}

/** A workflow command that puts the message on the line of the pull request. */
function annotation({ path, line, column, rule, wrong, right, severity }: RatedProblem): string {
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${escape(`${wrong} → ${right}`)}`;
}
