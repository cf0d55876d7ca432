import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSummary, problemsOfChange } from './change-summary.ts';
import type { RatedProblem } from './problem.ts';

const problem = (
  path: string,
  rule: RatedProblem['rule'],
  severity: RatedProblem['severity'] = 'error',
): RatedProblem => ({
  path,
  line: 3,
  column: 1,
  rule,
  wrong: `${rule} is wrong`,
  right: 'write [@source]',
  severity,
});
const mine = new Set(['content/briefing/mine.mdx']);
const all = [
  problem('content/briefing/mine.mdx', 'figure-without-source'),
  problem('content/briefing/mine.mdx', 'front-matter'),
  problem('content/briefing/mine.mdx', 'spelling', 'warning'),
  problem('content/briefing/others.mdx', 'spelling', 'warning'),
  problem('content/published.txt', 'vanished-address'),
];

test('what keeps a file from being read comes before what may follow from it', () => {
  assert.deepEqual(
    problemsOfChange(all, mine).own.map(({ rule }) => rule),
    ['front-matter', 'figure-without-source', 'spelling'],
  );
});

test('advice on files that are not of the change is left out; errors there are kept apart', () => {
  assert.deepEqual(
    problemsOfChange(all, mine).elsewhere.map(({ path }) => path),
    ['content/published.txt'],
  );
  const summary = changeSummary(all, mine);
  assert.doesNotMatch(summary, /others\.mdx/);
  assert.match(summary, /^## 3 things to put right/);
  assert.ok(summary.indexOf('mine.mdx') < summary.indexOf('published.txt'));
});

test('where nothing is wrong it says so, and gives the advice all the same', () => {
  const summary = changeSummary([problem('content/briefing/mine.mdx', 'spelling', 'warning')], mine);
  assert.match(summary, /^## The content is in order/);
  assert.match(summary, /Line 3: spelling is wrong/);
});

test('words of the content make no link, tag or mention in the summary', () => {
  const [hostile] = all;
  const summary = changeSummary([{ ...hostile!, wrong: '<img src=x> @everyone [x](https://example.org)' }], mine);
  assert.doesNotMatch(summary, /<img|@everyone|\[x\]/);
});
