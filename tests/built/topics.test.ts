import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, pageAt } from './site.ts';

const topics = builtPages.filter(({ address }) => /^\/topics\/\w+\/[^/]+\/$/.test(address));

test('no topic counts findings by the way they point', () => {
  for (const { address, $ } of topics) {
    assert.doesNotMatch($('main').text(), /\d+ (?:findings? )?(?:are |is )?(?:un)?favourable\b/i, address);
  }
});

test('the cells of an activity on its page are those of its row on the map', () => {
  const map = pageAt('/evidence/map/');
  let cells = 0;
  for (const { address, $ } of topics.filter((page) => page.address.includes('/activities/'))) {
    const inRow = map(`[data-map-row="${address.split('/').at(-2)}"] [data-mapped]`);
    assert.equal($('.cells [data-mapped]').length, inRow.length, address);
    cells += inRow.length;
  }
  assert.ok(cells > 0, 'there are no cells to compare');
});

test('every topic says what is open, and nothing that its own cells deny', () => {
  let denied = 0;
  for (const { address, $ } of topics) {
    const questions = $('[data-open-questions]').text();
    assert.equal($('[data-open-questions]').length, 1, address);
    const none =
      /No study found: ([^.]*)\./
        .exec(questions)?.[1]
        ?.toLowerCase()
        .split(/, | and /) ?? [];
    denied += none.length;
    for (const cell of $('.cells [data-cell]')) {
      const label = $(cell).find('.cell__label').text().trim().toLowerCase();
      assert.ok(label !== '' && !none.includes(label), `${address} says that there is no study of ${label}`);
    }
  }
  assert.ok(denied > 0, 'no topic names what no study was found of');
});
