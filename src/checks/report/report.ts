import { rules } from '../rule-table.ts';
import { shareOut } from './order.ts';
import { formatProblem, type RatedProblem } from './problem.ts';

export type Format = 'text' | 'json' | 'github' | 'summary';

/** What a report may know beside the problems: the files of the author's change, as the problems name them. */
export interface Scope {
  changed?: ReadonlySet<string> | null;
}

type Reporter = (problems: RatedProblem[], fileCount: number, scope?: Scope) => string;

/** As many of one rule in one report as anybody reads. */
const mostOfARule = 200;
/** GitHub shows ten errors and ten warnings a step, and leaves the others out. */
const mostOnGitHub = 10;

/** The ways in which the one list of problems can be printed. */
export const reporters: Record<Format, Reporter> = {
  text: (problems, fileCount, { changed = null } = {}) => {
    const { own, elsewhere, standing } = shareOut(problems, changed);
    const [errors, warnings] = bySeverity([...own, ...elsewhere]);
    const advice = warnings.length > 0 ? ['Advice, which stops nothing:', ...capped(warnings)] : [];
    const others = standing > 0 ? [`Advice on files that this change leaves alone: ${standing}.`] : [];
    return [...capped(errors), ...advice, ...others, summary(problems, fileCount)].join('\n') + '\n';
  },
  json: (problems) => `${JSON.stringify(problems, null, 2)}\n`,
  github: (problems, fileCount, { changed = null } = {}) => {
    const { own, elsewhere } = shareOut(problems, changed);
    return [...bySeverity([...own, ...elsewhere]).flatMap(annotations), summary(problems, fileCount)].join('\n') + '\n';
  },
  summary: (problems, fileCount, { changed = null } = {}) => pageOf(problems, fileCount, changed),
};

export const hasErrors = (problems: RatedProblem[]): boolean => problems.some(({ severity }) => severity === 'error');

const bySeverity = (problems: RatedProblem[]): [errors: RatedProblem[], warnings: RatedProblem[]] => [
  problems.filter(({ severity }) => severity === 'error'),
  problems.filter(({ severity }) => severity === 'warning'),
];

/** Signs that would move the cursor or colour the terminal are shown as what they are. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');

function capped(problems: RatedProblem[]): string[] {
  const counts = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const count = (counts.get(problem.rule) ?? 0) + 1;
    counts.set(problem.rule, count);
    return count <= mostOfARule ? [visible(formatProblem(problem))] : [];
  });
  const left = [...counts].filter(([, count]) => count > mostOfARule);
  return [...lines, ...left.map(([rule, count]) => `… and ${count - mostOfARule} more of ${rule}.`)];
}

function summary(problems: RatedProblem[], fileCount: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const advice = warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'piece' : 'pieces'} of advice` : '';
  const count = errors === 0 ? 'No problems' : `${errors} ${errors === 1 ? 'problem' : 'problems'}`;
  return `${count}${advice} in ${fileCount} files of content.`;
}

/** Ten lines at most; where there are more, the last says so. */
function annotations(problems: RatedProblem[]): string[] {
  if (problems.length <= mostOnGitHub) return problems.map(annotation);
  const shown = problems.slice(0, mostOnGitHub - 1);
  const more = `${problems.length - shown.length} more are on the summary page of this check.`;
  return [...shown.map(annotation), `::${problems[0]!.severity} title=and more::${more}`];
}

/** A workflow command that puts the message on the line of the pull request. */
function annotation({ path, line, column, rule, wrong, right, severity }: RatedProblem): string {
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${escape(`${wrong} → ${right}`)}`;
}

/** A page in Markdown for somebody who writes: what to mend, file by file, and why. */
function pageOf(problems: RatedProblem[], fileCount: number, changed: ReadonlySet<string> | null): string {
  const { own, elsewhere, standing } = shareOut(problems, changed);
  const [errors, advice] = bySeverity(own);
  const toMend = errors.length;
  const head =
    toMend > 0
      ? `## ${toMend} ${toMend === 1 ? 'thing' : 'things'} to put right before this can be published`
      : elsewhere.length > 0
        ? '## Your change is fine; another file of the site is not'
        : '## Nothing to put right';
  const parts = [
    head,
    ...(toMend > 0
      ? ['Begin at the top: what comes first is often the cause of what comes after.', ...sections(errors)]
      : []),
    ...(elsewhere.length > 0 ? ['### In files that you did not change', ...sections(elsewhere)] : []),
    ...(advice.length > 0 ? [`### Advice, which stops nothing (${advice.length})`, ...sections(advice)] : []),
    `${fileCount} files were read.${standing > 0 ? ` Advice on files that this change leaves alone: ${standing}.` : ''}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The most that a summary shows of one file: beyond that, one cause is likely to be behind the others. */
const mostOfAFile = 30;

function sections(problems: RatedProblem[]): string[] {
  const files = [...new Set(problems.map(({ path }) => path))];
  return files.map((path) => {
    const here = problems.filter((problem) => problem.path === path);
    const lines = here
      .slice(0, mostOfAFile)
      .map(
        ({ line, wrong, right, rule }) =>
          `- **Line ${line}:** ${plain(wrong)}. **Do this:** ${plain(right)}. <br>_${plain(rules[rule as keyof typeof rules]?.purpose ?? rule)}._`,
      );
    const more = here.length > mostOfAFile ? [`- … and ${here.length - mostOfAFile} more in this file.`] : [];
    return [`**${plain(path)}**`, '', ...lines, ...more].join('\n');
  });
}

/** Text in which nothing is taken for Markdown or HTML: it was written by anybody. */
const plain = (text: string): string =>
  visible(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\.$/, '');
