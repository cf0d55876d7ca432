import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { QuestionFile } from '../src/search/judge/search-scores.ts';

const kinds = ['question', 'keyword', 'typo', 'synonym', 'place', 'welsh', 'number', 'name'];
const judged = parse(readFileSync('tests/search/judged.yaml', 'utf8')) as {
  query: string;
  kind: string;
  pages: string[];
}[];
const published = new Set(readFileSync('content/published.txt', 'utf8').split('\n'));

test('there are enough judged queries, of every kind', () => {
  assert.ok(judged.length >= 160, `${judged.length} queries`);
  for (const kind of kinds) {
    const count = judged.filter((item) => item.kind === kind).length;
    assert.ok(count >= 15, `only ${count} queries of the kind "${kind}"`);
  }
});

test('every judged query has words, a kind, and pages that are published, each named once', () => {
  const wrong: string[] = [];
  for (const { query, kind, pages } of judged) {
    if (typeof query !== 'string' || query.trim() === '') wrong.push(`a query without words: ${JSON.stringify(query)}`);
    if (!kinds.includes(kind)) wrong.push(`${query}: no such kind as ${kind}`);
    if (!Array.isArray(pages) || pages.length === 0) wrong.push(`${query}: no page answers it`);
    for (const page of pages) if (!published.has(page)) wrong.push(`${query}: ${page} is not published`);
    if (new Set(pages).size < pages.length) wrong.push(`${query}: a page is named twice`);
  }
  assert.deepEqual(wrong, []);
});

test('no query is asked twice', () => {
  const queries = judged.map(({ query }) => query.toLowerCase());
  assert.deepEqual(
    queries.filter((query, index) => queries.indexOf(query) < index),
    [],
  );
});

test('every question asks for a need that stands there, and the pages of each need are published', () => {
  const file = parse(readFileSync('tests/search/questions.yaml', 'utf8')) as QuestionFile;
  const { needs } = file;
  const questions = [...file.questions, ...file.newcomers];
  assert.ok(file.questions.length >= 200, `${file.questions.length} questions`);
  assert.ok(file.newcomers.length >= 40, `${file.newcomers.length} questions of newcomers`);
  assert.deepEqual(
    questions.filter(({ need }) => !needs[need]),
    [],
  );
  const pages = Object.values(needs).flatMap((need) => need.pages);
  assert.deepEqual(
    pages.filter((page) => !published.has(page)),
    [],
  );
  assert.equal(new Set(questions.map(({ query }) => query.toLowerCase())).size, questions.length);
});
