import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from './read-number.ts';

test('numbers are read as people type them, and nothing else is taken for one', () => {
  const read: [string, boolean, number | null][] = [
    ['1,200', false, 1200], ['£17.50', false, 17.5], ['85 %', true, 0.85], ['60.82', true, 0.6082], ['.5', false, 0.5], ['−3', false, -3],
    ['abc', false, null], ['', false, null], ['1e9', false, null], ['Infinity', false, null], ['0x10', false, null], ['1,2', false, null],
    ['12%', false, null], ['1 000', false, null], ['NaN', true, null], ['1,234,56', false, null],
  ]; // prettier-ignore
  for (const [text, isShare, wanted] of read) assert.equal(readNumber(text, isShare), wanted, text);
});
