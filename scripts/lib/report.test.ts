import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reporters } from './report.ts';

const problem = {
  path: 'content/briefing/why.mdx',
  line: 4,
  column: 8,
  rule: 'wrong-type',
  wrong: 'order is 100%, no number',
  right: 'write a number',
};

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
