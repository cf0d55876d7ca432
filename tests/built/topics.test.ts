import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { builtPages, fieldsIn, pageAt } from './site.ts';

const topics = builtPages.filter(({ address }) => /^\/topics\/\w+\/[^/]+\/$/.test(address));

/** The findings on each topic, counted here from the files: by vocabulary and term. */
const findings = new Map<string, number>();
for (const { data } of fieldsIn('evidence')) {
  const { activities, people, outcomes } = evidenceSchema.parse(data);
  const effects = outcomes.filter(({ notAnEffect }) => !notAnEffect);
  for (const id of activities) add(`activities/${id}`, effects.length);
  for (const id of people) add(`people/${id}`, effects.length);
  for (const { outcome } of effects) add(`outcomes/${outcome}`, 1);
}

function add(topic: string, number: number): void {
  findings.set(topic, (findings.get(topic) ?? 0) + number);
}

test('the balance of a topic adds up to the findings of its entries, in words, in the table and in marks', () => {
  assert.ok([...findings.values()].some((number) => number > 0));
  for (const { address, $ } of topics) {
    const expected = findings.get(address.slice('/topics/'.length, -1)) ?? 0;
    const said = Number(/(\d+) findings?:/.exec($('.synthesis').text())?.[1] ?? 0);
    const counted = $('[data-level]')
      .map((_, row) => Number($(row).find('td').last().text()))
      .get();
    assert.equal(said, expected, `${address} in words`);
    assert.equal(
      counted.reduce((sum, number) => sum + number, 0),
      expected,
      `${address} in the table`,
    );
    assert.equal($('.balance-picture__rows .mark').length, expected, `${address} in marks`);
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
