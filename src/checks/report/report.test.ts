import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RatedProblem } from './problem.ts';
import { reporters } from './report.ts';

const problem: RatedProblem = {
  path: 'content/briefing/why.mdx',
  line: 4,
  column: 8,
  rule: 'wrong-type',
  wrong: 'order is 100%, no number',
  right: 'write a number',
  severity: 'error',
};
const advice: RatedProblem = { ...problem, rule: 'spelling', severity: 'warning' };

test('text has a line a problem and a summary', () => {
  assert.equal(
    reporters.text([problem], 12),
    'content/briefing/why.mdx:4:8  wrong-type  order is 100%, no number → write a number\n1 problem in 12 files of content.\n',
  );
});

test('JSON holds the same fields', () => {
  assert.deepEqual(JSON.parse(reporters.json([problem], 12)), [problem]);
});

test('GitHub annotations escape what would break the command', () => {
  assert.match(
    reporters.github([problem], 12),
    /^::error file=content\/briefing\/why\.mdx,line=4,col=8,title=wrong-type::order is 100%25, no number → write a number\n/,
  );
});

test('advice comes after what stops the build, and says that it stops nothing', () => {
  const lines = reporters.text([advice, problem], 12).split('\n');
  assert.match(lines[0]!, /wrong-type/);
  assert.equal(lines[1], 'Advice, which stops nothing:');
  assert.match(lines[2]!, /spelling/);
  assert.equal(lines[3], '1 problem, 1 piece of advice in 12 files of content.');
  assert.match(reporters.github([advice], 12), /^::warning /);
});
