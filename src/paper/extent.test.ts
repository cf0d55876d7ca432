import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightInPrint, twoSheets } from './extent.ts';
import type { Block } from './structure.ts';

const paragraph = (length: number): Block => ({ kind: 'paragraph', runs: [{ text: 'x'.repeat(length) }] });

test('a longer text is higher, and a line that is broken by hand takes a line of its own', () => {
  assert.ok(heightInPrint([paragraph(500)]) > heightInPrint([paragraph(400)]));
  const broken: Block = { kind: 'paragraph', runs: [{ text: 'x' }, { lineBreak: true }, { text: 'y' }] };
  assert.ok(heightInPrint([broken]) > heightInPrint([paragraph(2)]));
});

test('a row is as high as its highest cell, and the narrower a cell the higher', () => {
  const table = (widths: number[]): Block => ({
    kind: 'table',
    caption: '',
    columns: ['A', 'B'],
    widths,
    rows: [[[{ text: 'x'.repeat(10) }], [{ text: 'x'.repeat(900) }]]],
  });
  assert.ok(heightInPrint([table([80, 20])]) > heightInPrint([table([20, 80])]));
});

test('two sheets hold about a hundred lines of text, and a book is more than they hold', () => {
  assert.ok(heightInPrint(Array.from({ length: 80 }, () => paragraph(90))) <= twoSheets);
  assert.ok(heightInPrint(Array.from({ length: 200 }, () => paragraph(90))) > twoSheets);
});
