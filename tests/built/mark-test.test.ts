import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { markTestSchema } from '../../src/schemas/mark-test.ts';
import { pageAt, readContent } from './site.ts';

const { questions, results } = markTestSchema.parse(parse(readContent('lists/mark-test.yaml')));
const $ = pageAt('/about/test-the-marks/');
const words = (of: string): string => $(of).text().replace(/\s+/g, ' ').trim();

test('each question shows its marks, all answers and one more for those who do not know, and keeps the right one closed', () => {
  assert.equal($('[data-mark-question]').length, questions.length);
  for (const { id, marks, question, options, right } of questions) {
    const item = `[data-mark-question="${id}"]`;
    assert.equal($(`${item} .mark-question__mark`).length, marks.length, id);
    // A mark is drawn, or is a word.
    for (const mark of $(`${item} .mark-question__mark`).toArray())
      assert.ok($(mark).find('svg').length > 0 || $(mark).text().trim() !== '', id);
    assert.equal(words(`${item} .mark-question__asked`), question);
    const shown = $(`${item} .mark-question__options li`)
      .map((_, option) => $(option).text())
      .get();
    assert.deepEqual(shown, [...options, 'I do not know.']);
    assert.equal($(`${item} details:not([open])`).length, 1);
    assert.ok(words(`${item} details strong`) === options[right - 1], id);
  }
});

test('the right answers are not all in one place of the list', () => {
  assert.ok(new Set(questions.map(({ right }) => right)).size > 1);
});

test('a result is shown only where one is on record, and else it is said that there is none', () => {
  assert.equal($('[data-mark-results]:not([data-mark-results="0"])').length, results.length);
  assert.equal(/No result yet\./.test(words('main')), results.length === 0);
});

test('the page is reached from how marks are given, and from the page about the site', () => {
  for (const from of ['/about/', '/about/how-we-grade/'])
    assert.ok(pageAt(from)('main a[href$="/about/test-the-marks/"]').length > 0, from);
});
