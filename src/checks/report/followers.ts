import type { RuleId } from '../rule-table.ts';
import type { RatedProblem } from './problem.ts';

/** Rules that have nothing to add on a line on which one of these has spoken: mend that, and they are silent or right. */
const onTheLine: Partial<Record<RuleId, readonly RuleId[]>> = {
  'frozen-version': [
    'value-text',
    'sign-of-figure',
    'unit-of-figure',
    'fact-figure',
    'impossible-figure',
    'hidden-character',
    'unknown-reference',
  ],
  'wrong-value': ['hidden-character', 'impossible-date'],
  'taken-address': ['wrong-value'],
  link: ['wrong-value'],
  spelling: ['hidden-character'],
  'unknown-figure': ['unknown-property', 'code-in-content'],
  'personal-data': ['deceptive-link'],
  'private-link': ['deceptive-link'],
  'unsafe-link': ['deceptive-link', 'personal-data'],
  'link-text': ['deceptive-link', 'placeholder'],
  'value-text': ['wrong-type', 'wrong-value', 'sign-of-figure', 'unit-of-figure'],
  'empty-section': ['heading'],
  'history-page': ['wrong-value'],
  'contradicted-figure': ['impossible-figure', 'hidden-character'],
  'figure-of-study': ['impossible-figure', 'hidden-character'],
  // Where nothing else is cited, they tell of the number in brackets themselves.
  'source-by-number': ['figure-without-source', 'unnamed-source'],
};

/** Rules that have nothing to add in a file of which one of these says that it cannot stay as it is. */
const inTheFile: Partial<Record<RuleId, readonly RuleId[]>> = {
  'unrecorded-address': ['file-name', 'duplicate-id', 'hidden-character'],
  'unfrozen-version': ['file-name', 'duplicate-id'],
  'same-name': ['file-name', 'duplicate-id'],
  'taken-address': ['file-name', 'duplicate-id'],
  'unused-term': ['file-name'],
  'frozen-version': ['unclaimed-file'],
  'place-council': ['lead-council', 'unknown-council'],
  'lead-council': ['unknown-council'],
  'words-and-fields': ['unknown-value'],
  // A study under the wrong activity is of no body on that.
  'unmentioned-evidence': ['directness-of-activity'],
};

/** Rules after which nothing else that is said of a file is worth reading. */
const alone: readonly RuleId[] = ['merge-marks'];

/** One cause, one message: problems without those that follow from another one at the same place. */
export function withoutFollowers<T extends RatedProblem>(problems: readonly T[]): T[] {
  const lines = new Set(problems.map(({ rule, path, line }) => `${rule} ${path} ${line}`));
  const files = new Set(problems.map(({ rule, path }) => `${rule} ${path}`));
  const isTold = (rule: string, path: string): boolean =>
    alone.includes(rule as RuleId) || !alone.some((cause) => files.has(`${cause} ${path}`));
  const told = new Set<string>();
  return problems.filter(({ rule, path, line, column, wrong }) => {
    const once = [rule, path, line, column, wrong].join(' ');
    if (told.has(once) || !isTold(rule, path)) return false;
    told.add(once);
    const causes = onTheLine[rule as RuleId] ?? [];
    const largerCauses = inTheFile[rule as RuleId] ?? [];
    return (
      !causes.some((cause) => lines.has(`${cause} ${path} ${line}`)) &&
      !largerCauses.some((cause) => files.has(`${cause} ${path}`))
    );
  });
}
