import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallsBelow, isHeldOut, questionsOf, scoresOf, type JudgedQuery } from './search-scores.ts';

const judged: JudgedQuery[] = [
  { query: 'one', kind: 'keyword', pages: ['/a/'] },
  { query: 'two', kind: 'keyword', pages: ['/b/', '/c/'] },
];

test('a right page first counts whole, one that comes second counts half, and none counts nothing', () => {
  const found = { one: ['/a/', '/x/'], two: ['/x/', '/c/'] } as Record<string, string[]>;
  const scores = scoresOf(judged, ({ query }) => found[query]!);
  assert.deepEqual([scores.success1, scores.success3, scores.mrr], [0.5, 1, 0.75]);
  assert.equal(scoresOf(judged, () => ['/x/']).mrr, 0);
});

test('a perfect order has a gain of one', () => {
  assert.equal(scoresOf(judged, ({ pages }) => pages).ndcg10, 1);
  assert.ok(scoresOf(judged, ({ pages }) => ['/x/', ...pages]).ndcg10 < 1);
});

test('about a third of the queries is held out, the same ones each time', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ query: `query ${at}`, kind: 'keyword', pages: ['/a/'] }));
  const share = many.filter(isHeldOut).length / many.length;
  assert.ok(share > 0.27 && share < 0.4, String(share));
});

test('a search that got worse is told so, and one that did not is silent', () => {
  const scores = scoresOf(judged, () => ['/a/']);
  assert.deepEqual(fallsBelow({ queries: scores }, { queries: { success1: 0.5 } }), []);
  assert.match(fallsBelow({ queries: scores }, { queries: { success1: 0.6 } })[0]!, /success1 of queries is 0\.500/);
  assert.equal(fallsBelow({}, { queries: { success1: 0.6 } }).length, 1);
});

test('a question is judged by the pages of its need, and one that no page answers is not judged', () => {
  const needs = { a: { question: 'A?', pages: ['/a/'] }, b: { question: 'B?', pages: [] } };
  const questions = ['a', 'b'].map((need) => ({ need, role: 'officer', query: need }));
  const newcomers = [{ need: 'a', role: 'resident', query: 'a, please' }];
  const file = { needs, questions, newcomers };
  assert.deepEqual(questionsOf(file, 'questions'), [{ query: 'a', kind: 'asked', pages: ['/a/'] }]);
  assert.deepEqual(questionsOf(file, 'newcomers'), [{ query: 'a, please', kind: 'newcomer', pages: ['/a/'] }]);
});
