import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RatedProblem } from './problem.ts';
import { shareOut } from './order.ts';
import { reporters } from './report.ts';
import { lineSuggestions } from './suggestions.ts';

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

const many = (count: number, path: string, severity: RatedProblem['severity']): RatedProblem[] =>
  Array.from({ length: count }, (_, index) => ({ ...problem, path, line: index + 1, severity }));

test('on GitHub ten of a kind at most, those of the change first, and the last says how many more', () => {
  const report = reporters.github([...many(30, 'content/a.mdx', 'error'), ...many(3, 'content/z.mdx', 'error')], 2, {
    changed: new Set(['content/z.mdx']),
  });
  const lines = report.split('\n').filter((line) => line.startsWith('::error'));
  assert.equal(lines.length, 10);
  assert.deepEqual(
    lines.slice(0, 3).map((line) => /file=([^,]*)/.exec(line)![1]),
    ['content/z.mdx', 'content/z.mdx', 'content/z.mdx'],
  );
  assert.match(lines[9]!, /::24 more are on the summary page/);
});

test('advice on files that a change leaves alone is counted, not listed', () => {
  const scope = { changed: new Set(['content/own.mdx']) };
  const problems = [...many(46, 'content/other.mdx', 'warning'), ...many(1, 'content/own.mdx', 'warning')];
  for (const format of ['text', 'github', 'summary'] as const) {
    const report = reporters[format](problems, 2, scope);
    assert.match(report, /own/);
    assert.doesNotMatch(report, /other\.mdx/, format);
  }
  assert.match(reporters.summary(problems, 2, scope), /Nothing to put right[\s\S]*leaves alone: 46/);
});

test('a cause comes before what follows from it, in every format that people read', () => {
  const cause: RatedProblem = { ...problem, path: 'content/z.mdx', rule: 'yaml', wrong: 'the cause' };
  for (const format of ['text', 'github', 'summary'] as const) {
    const report = reporters[format]([problem, cause], 2);
    assert.ok(report.indexOf('the cause') < report.indexOf('order is'), format);
  }
});

test('nothing that somebody wrote becomes Markdown, HTML or a sign of the terminal in a report', () => {
  const hostile: RatedProblem = {
    ...problem,
    wrong: '<img src=x> [x](javascript:y) \u001b[2J **b** @someone',
    path: 'content/a\u001b.mdx',
  };
  assert.doesNotMatch(reporters.summary([hostile], 1), /<img|\]\(javascript|\*\*b|@someone|\u001b/);
  assert.doesNotMatch(reporters.text([hostile], 1), /\u001b/);
});

test('a suggestion holds the whole line, and nothing where lines come or go', () => {
  const before = [
    { path: 'a.mdx', text: 'one\ntwo\n' },
    { path: 'b.mdx', text: 'one\n' },
  ];
  const after = [
    { path: 'a.mdx', text: 'one\n`three`\n' },
    { path: 'b.mdx', text: 'one\nmore\n' },
  ];
  assert.deepEqual(lineSuggestions(before, after), [{ path: 'a.mdx', line: 2, body: '```suggestion\n`three`\n```' }]);
});

const mine = new Set(['content/briefing/mine.mdx']);
const at = (path: string, rule: string, severity: RatedProblem['severity'] = 'error'): RatedProblem => ({
  ...problem,
  path,
  rule,
  severity,
});

test('errors of other files are kept apart from those of the change, and advice on other files is left out', () => {
  const all = [
    at('content/briefing/mine.mdx', 'figure-without-source'),
    at('content/briefing/mine.mdx', 'front-matter'),
    at('content/briefing/mine.mdx', 'spelling', 'warning'),
    at('content/briefing/others.mdx', 'spelling', 'warning'),
    at('content/published.txt', 'vanished-address'),
  ];
  const { own, elsewhere } = shareOut(all, mine);
  assert.deepEqual(
    own.map(({ rule }) => rule),
    ['front-matter', 'figure-without-source', 'spelling'],
  );
  assert.deepEqual(
    elsewhere.map(({ path }) => path),
    ['content/published.txt'],
  );
  const page = reporters.summary(all, 5, { changed: mine });
  assert.doesNotMatch(page, /others\.mdx/);
  assert.ok(page.indexOf('mine.mdx') < page.indexOf('published.txt'));
});

test('where nothing stops the page, the summary says so and gives the advice all the same', () => {
  const page = reporters.summary([at('content/briefing/mine.mdx', 'spelling', 'warning')], 5, { changed: mine });
  assert.match(page, /^## Nothing to put right/);
  assert.match(page, /Line 4/);
});
