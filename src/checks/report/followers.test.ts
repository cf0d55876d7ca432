import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules, type RuleId } from '../rule-table.ts';
import { withoutFollowers } from './followers.ts';
import type { RatedProblem } from './problem.ts';

const problem = (rule: RuleId, line: number, path = 'facts/a.yaml'): RatedProblem => ({
  ...{ path, line, column: 1, rule, wrong: `wrong by ${rule}`, right: 'mend it', severity: rules[rule].severity },
});

test('what stops a build is never left out for what does not', () => {
  const ids = Object.keys(rules) as RuleId[];
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) => ids.filter((id) => rules[id].severity === severity)); // prettier-ignore
  for (const error of errors!)
    assert.deepEqual(
      withoutFollowers([...warnings!, error].map((id) => problem(id, 3))).filter(({ rule }) => rule === error),
      [problem(error, 3)],
    );
});

test('a problem waits for its cause on the same line, and for none on another line or in another file', () => {
  const cause = problem('value-text', 3);
  const [same, below, elsewhere] = [
    problem('frozen-version', 3),
    problem('frozen-version', 4),
    problem('frozen-version', 3, 'facts/b.yaml'),
  ];
  assert.deepEqual(withoutFollowers([cause, same, below, elsewhere]), [cause, below, elsewhere]);
});

test('of a file that holds two versions of a change nothing else is told', () => {
  const [marks, other] = [problem('merge-marks', 1), problem('value-text', 9)];
  assert.deepEqual(withoutFollowers([other, marks, problem('value-text', 9, 'facts/b.yaml')]), [
    marks,
    problem('value-text', 9, 'facts/b.yaml'),
  ]);
});
