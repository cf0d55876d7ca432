import { ruleGroups, type RuleId } from '../rule-table.ts';
import type { RatedProblem } from './problem.ts';

/** Rules whose findings are causes of others: what cannot be read, or stands in the wrong place, comes first. */
const causes: ReadonlySet<string> = new Set<RuleId>([
  'merge-marks', 'plain-file', 'encoding', 'too-large', 'unclaimed-file', 'file-name', 'front-matter', 'yaml', 'tab', 'colon-in-text',
  'hidden-space', 'hidden-character', 'lost-text', 'mdx',
]); // prettier-ignore
/** Where a whole page is gone, all that points to it is told of too. */
const gone: RuleId = 'vanished-address';
/** What is so for no other reason than something that was told of before. */
const consequence: RuleId = 'emptied-list';
const groups = Object.values(ruleGroups).map((rules) => new Set<string>(rules.map(({ id }) => id)));

const weightOf = (problem: RatedProblem): number => (problem.severity === 'error' ? 0 : 100) + placeOf(problem);

function placeOf({ rule, wrong }: RatedProblem): number {
  if (causes.has(rule)) return 0;
  // The cause of a part of a page that went is on the page, and that of a place in the list of councils.
  if (rule === gone && !/^(?:\S*#|\/places\/)/.test(wrong)) return 1;
  return rule === consequence ? 99 : 2 + groups.findIndex((rules) => rules.has(rule));
}

/** The order in which to mend: what stops the page before advice, causes before what follows from them. */
export const mendingOrder = <T extends RatedProblem>(problems: readonly T[]): T[] =>
  problems.toSorted((a, b) => weightOf(a) - weightOf(b));

/** Problems of the author's own change, and what else there is: errors elsewhere stop too, advice elsewhere is counted. */
export interface SharedOut {
  own: RatedProblem[];
  elsewhere: RatedProblem[];
  standing: number;
}

/**
 * Problems by whose they are.
 * @param changed paths of the files of the change; null where it is not known, and all are the author's
 */
export function shareOut(problems: readonly RatedProblem[], changed: ReadonlySet<string> | null): SharedOut {
  const isOwn = ({ path }: RatedProblem): boolean => changed === null || changed.has(path);
  const others = problems.filter((problem) => !isOwn(problem));
  return {
    own: mendingOrder(problems.filter(isOwn)),
    elsewhere: mendingOrder(others.filter(({ severity }) => severity === 'error')),
    standing: others.filter(({ severity }) => severity === 'warning').length,
  };
}
