import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './site.ts';

const topics = builtPages.filter(({ address }) => /^\/topics\/\w+\/[^/]+\/$/.test(address));

test('the balance of a topic adds up to the findings that its synthesis counts', () => {
  assert.ok(topics.length > 30);
  for (const { address, $ } of topics) {
    const said = Number(/(\d+) findings?:/.exec($('.synthesis').text())?.[1] ?? 0);
    const counted = $('[data-level]')
      .map((_, row) => Number($(row).find('td').last().text()))
      .get();
    assert.equal(
      counted.reduce((sum, number) => sum + number, 0),
      said,
      address,
    );
    assert.equal($('.balance-picture__rows .mark').length, said, address);
  }
});

test('the cells of an activity on its page are those of its row on the map', () => {
  const map = builtPages.find(({ address }) => address === '/evidence/map/')!.$;
  for (const { address, $ } of topics.filter((page) => page.address.includes('/activities/'))) {
    const inRow = map(`[data-map-row="${address.split('/').at(-2)}"] [data-mapped]`);
    assert.equal($('.cells [data-mapped]').length, inRow.length, address);
  }
});

test('every topic says what is open, and nothing that its own cells deny', () => {
  for (const { address, $ } of topics) {
    const questions = $('[data-open-questions]').text();
    assert.equal($('[data-open-questions]').length, 1, address);
    for (const cell of $('.cells [data-cell]')) {
      const label = $(cell).find('.cell__label').text().trim().toLowerCase();
      const none = /No study found: ([^.]*)\./.exec(questions)?.[1]?.toLowerCase() ?? '';
      assert.ok(!none.split(/, | and /).includes(label), `${address} says that there is no study of ${label}`);
    }
  }
});
