import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from './highlight.ts';
import { stemsOf } from './words.ts';

const wanted = (...concepts: string[][]) => concepts.map((ways) => ways.map(stemsOf));
const marked = (text: string, ...concepts: string[][]) =>
  highlight(text, wanted(...concepts))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('every form of a word is marked, and nothing of the text is lost', () => {
  assert.equal(marked('Singing: sang, sings, a singer.', ['singing']), '[Singing]: sang, [sings], a singer.');
});

test('a phrase is marked as a whole, and its words by themselves are not', () => {
  assert.equal(
    marked('Older people in later life; the older of them', ['old people', 'older people']),
    '[Older people] in later life; the older of them',
  );
});

test('marks that touch or overlap make one', () => {
  assert.equal(marked('link worker pay', ['link worker'], ['worker pay']), '[link worker pay]');
});

test('a number is found however it is written', () => {
  assert.equal(marked('2,160 people; £12,160', ['2160']), '[2,160] people; £12,160');
});

test('no markup in a text becomes markup', () => {
  assert.equal(marked('<b>choir</b>', ['choir']), '<b>[choir]</b>');
});
