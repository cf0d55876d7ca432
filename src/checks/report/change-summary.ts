import type { RuleId } from '../rule-table.ts';
import type { RatedProblem } from './problem.ts';

/** Problems that keep a file, or a part of it, from being read: whatever else is said of it may follow from them. */
const causes: ReadonlySet<string> = new Set<RuleId>([
  'yaml',
  'front-matter',
  'file-name',
  'tab',
  'colon-in-text',
  'mdx',
  'hidden-character',
]);

/** The problems of a change, and those that stand elsewhere: causes before what may follow from them. */
export function problemsOfChange(problems: RatedProblem[], changed: ReadonlySet<string>) {
  const ordered = [
    ...problems.filter(({ rule }) => causes.has(rule)),
    ...problems.filter(({ rule }) => !causes.has(rule)),
  ];
  return {
    own: ordered.filter(({ path }) => changed.has(path)),
    /** Only errors: advice on other people's files is no business of this change. */
    elsewhere: ordered.filter(({ path, severity }) => !changed.has(path) && severity === 'error'),
  };
}

/**
 * What the check says of a change, as a page in Markdown for the person who sent it.
 * @param changed the files of the change, by the paths that the problems have
 */
export function changeSummary(problems: RatedProblem[], changed: ReadonlySet<string>): string {
  const { own, elsewhere } = problemsOfChange(problems, changed);
  const errors = own.filter(({ severity }) => severity === 'error');
  const advice = own.filter(({ severity }) => severity === 'warning');
  const count = errors.length + elsewhere.length;
  return [
    count === 0
      ? '## The content is in order\n\nNothing has to be put right. Thank you.'
      : `## ${count === 1 ? 'One thing' : `${count} things`} to put right\n\nEach line says where it is, what is wrong, and what would be right. Start at the top: what comes first may be the cause of what follows.`,
    ...(errors.length > 0 ? ['### In the files that you changed', byFile(errors)] : []),
    ...(elsewhere.length > 0
      ? ['### In other files, because of this change or from before it', byFile(elsewhere)]
      : []),
    ...(advice.length > 0 ? ['### Advice, which stops nothing', byFile(advice)] : []),
    '',
  ].join('\n\n');
}

function byFile(problems: RatedProblem[]): string {
  return [...Map.groupBy(problems, ({ path }) => path)]
    .map(
      ([path, of]) =>
        `**${path}**\n\n${of
          .map(({ line, wrong, right }) => `- Line ${line}: ${plain(wrong)} → ${plain(right)}`)
          .join('\n')}`,
    )
    .join('\n\n');
}

/** Words of the content in a line of Markdown: nothing in them is a mark, a link, a tag or somebody's name to be called. */
const plain = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|@~]/g, (sign) => `&#${sign.codePointAt(0)!};`);
