import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePdf, normalisePdf } from './normalise-pdf.ts';

/** What a browser writes, cut down to what differs from one printing to the next. */
const printed = (second: string, first: number) =>
  Buffer.from(
    `<</CreationDate (D:20261125053${second}+00'00')/ModDate (D:20261125053${second}+00'00')>>` +
      `/ID (node0000${first})/ID (node0000${first + 3})/Headers [(node0000${first})] trailer /ID [<a1${second}> <b2${second}>] \xff\xfe`,
    'latin1',
  );
const edition = new Date('2026-11-25T00:00:00Z');

test('two printings of one page become the same bytes, and no byte moves', () => {
  const [one, two] = [printed('851', 1201), printed('902', 3407)];
  assert.notDeepEqual(one, two);
  assert.deepEqual(normalisePdf(one, edition), normalisePdf(two, edition));
  assert.equal(normalisePdf(one, edition).length, one.length);
});

test('cells keep their headers, and what is not text stays as it is', () => {
  const text = normalisePdf(printed('851', 1201), edition).toString('latin1');
  assert.match(text, /\/ID \(node00000001\)\/ID \(node00000002\)\/Headers \[\(node00000001\)\]/);
  assert.match(text, /D:20261125000000\+00'00'/);
  assert.ok(text.endsWith('\xff\xfe'));
});

test('what a PDF lacks is seen', () => {
  assert.deepEqual(describePdf(Buffer.from('/Type /Pages /Type /Page\n/Type /Page>>')), {
    sheets: 2,
    isTagged: false,
    hasBookmarks: false,
    hasTitle: false,
    language: null,
  });
});
