import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { reviewInWords, reviewOf } from './review.ts';

const { content } = readContentTree(await readContent('tests/content'), new Date('2026-11-29'));
const review = reviewOf(content);

test('pages that are due come first, by their day', () => {
  const days = review.dated.map(({ by }) => by.getTime());
  assert.ok(days.length > 5);
  assert.deepEqual(days, days.toSorted((a, b) => a - b)); // prettier-ignore
});

test('a source of which little was read is named, in a file of its own or in words', () => {
  assert.ok(review.weak.length > 1);
  for (const { why } of review.weak) assert.match(why, /^(?!undefined).+: [a-z]/);
});

test('one issue tells what is overdue on its day, and is never a flood', () => {
  const late = new Date('2035-01-01');
  assert.doesNotMatch(reviewInWords(review, new Date('2020-01-01')), /## Overdue/);
  assert.match(reviewInWords(review, late), /## Overdue\n\n- .*\(\/[a-z-]+\/.*\), by 20\d\d-/);
  const many = { ...review, dated: Array.from({ length: 400 }, () => review.dated[0]!) };
  assert.ok(reviewInWords(many, late).split('\n').length < 120);
  assert.match(reviewInWords(many, late), /and 375 more/);
});
