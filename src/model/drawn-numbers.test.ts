import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawNumbers, idOfNumber, wordsOfNumber } from './drawn-numbers.ts';

const numbers = new Map([
  ['pay', { value: 31250, unit: 'pounds' as const }],
  ['caseload', { low: 200, high: 250, unit: 'people' as const }],
]);
const wordsOf = (of: string) => wordsOfNumber(numbers.get(idOfNumber(of)), of);

test('a text that takes a number says it, and both ends of a range can be taken', () => {
  const { data, drawn } = drawNumbers(
    { a: 'Paid <Number of="pay" />.', b: [{ c: '<Number of="caseload"/> or <Number of="caseload.low" />' }] },
    wordsOf,
  );
  assert.deepEqual(data, { a: 'Paid £31,250.', b: [{ c: '200 to 250 people or 200 people' }] });
  assert.deepEqual(
    drawn.map(({ path, of }) => [path.join('.'), of]),
    [
      ['a', 'pay'],
      ['b.0.c', 'caseload'],
      ['b.0.c', 'caseload.low'],
    ],
  );
});

test('a number that is not there, or has no such end, stays as it was written and is told', () => {
  const written = { a: '<Number of="no-such" /> and <Number of="pay.low" />' };
  const { data, drawn } = drawNumbers(written, wordsOf);
  assert.deepEqual(data, written);
  assert.deepEqual(
    drawn.map(({ words }) => words),
    [null, null],
  );
});

test('fields that take no number are given back as they are, days included', () => {
  const fields = { day: new Date(0), text: 'A < B', list: [1, null] };
  assert.equal(drawNumbers(fields, wordsOf).data, fields);
});
