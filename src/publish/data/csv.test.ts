import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toCsv } from './csv.ts';

test('a file has its mark, its header and a line a row, each ended as Windows does', () => {
  assert.equal(toCsv(['id', 'n'], [{ id: 'a', n: 1 }, { id: 'b' }]), '\uFEFFid,n\r\na,1\r\nb,\r\n');
});

test('text that a spreadsheet would run is quoted, numbers stay numbers', () => {
  const dangerous = ['=1+1', '+44 20', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("x")', '=1\n=2', '＝1+1'];
  const rows = dangerous.map((text) => ({ text, n: -2.5, printed: '-0.99' }));
  const read = parse(toCsv(['text', 'n', 'printed'], rows), { bom: true, columns: true }) as Record<string, string>[];
  assert.equal(read.length, dangerous.length);
  for (const { text, n, printed } of read) {
    assert.match(text!, /^'/);
    assert.deepEqual([n, printed], ['-2.5', '-0.99']);
  }
});

test('quotes, commas and line ends inside a cell come back as they were, on one line', () => {
  const csv = toCsv(['text'], [{ text: 'He said "no", twice\nand left' }]);
  assert.equal(csv.split('\r\n').length, 3);
  assert.deepEqual(parse(csv, { bom: true, columns: true }), [{ text: 'He said "no", twice and left' }]);
});
