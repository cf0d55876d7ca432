import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergePacks, withItem, withItemMoved, withNote, withoutItem, withTitle } from './pack-changes.ts';
import { limits, type Pack } from './pack-link.ts';

/** A pack in short: "title: a, b=note". */
function pack(text: string): Pack {
  const [title, items = ''] = text.split(':') as [string, string?];
  return {
    title,
    items: items
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
      .map((item) => ({ ref: item.split('=')[0]!, note: item.split('=')[1] ?? '' })),
  };
}

const two = pack('T: a=mine, b');

test('pages are added at the end, once, and taken away with their notes', () => {
  assert.deepEqual(withItem(two, 'c'), pack('T: a=mine, b, c'));
  assert.deepEqual(withItem(two, 'a'), two);
  assert.deepEqual(withoutItem(two, 'a'), pack('T: b'));
  assert.deepEqual(withoutItem(two, 'z'), two);
});

test('a page moves one place with its note, and not beyond either end', () => {
  assert.deepEqual(withItemMoved(two, 'a', 1), pack('T: b, a=mine'));
  assert.deepEqual(withItemMoved(two, 'b', -1), pack('T: b, a=mine'));
  for (const [ref, by] of [
    ['a', -1],
    ['b', 1],
    ['z', 1],
  ] as const)
    assert.deepEqual(withItemMoved(two, ref, by), two);
});

test('what is typed is cleaned and cut as the paper needs it', () => {
  assert.equal(withTitle(two, 'A\n  title\u0000').title, 'A title');
  assert.equal(withTitle(two, 'x'.repeat(500)).title.length, limits.title);
  assert.deepEqual(withNote(two, 'b', 'one\ntwo').items, [
    { ref: 'a', note: 'mine' },
    { ref: 'b', note: 'one\ntwo' },
  ]);
  assert.equal(withNote(two, 'a', 'x'.repeat(5000)).items[0]!.note.length, limits.note);
});

const merges: [what: string, agreed: string, ours: string, theirs: string, together: string][] = [
  ['a page added there, a note written here', 'T: a', 'T: a=note', 'T: a, b', 'T: a=note, b'],
  ['pages added in both', 'T: a', 'T: a, b', 'T: a, c', 'T: a, b, c'],
  ['a page taken away there, one added here', 'T: a, b', 'T: a, b, c', 'T: b', 'T: b, c'],
  ['a page taken away here, a note written there', 'T: a, b', 'T: b', 'T: a, b=note', 'T: b=note'],
  ['a title written there', 'T: a', 'T: a=note', 'U: a', 'U: a=note'],
  ['a title written in both', 'T: a', 'V: a', 'U: a', 'V: a'],
  ['a note written in both', 'T: a', 'T: a=mine', 'T: a=theirs', 'T: a=mine'],
  ['a note emptied here', 'T: a=x', 'T: a', 'T: a=x, b', 'T: a, b'],
  ['another order here', 'T: a, b, c', 'T: c, a, b', 'T: a, b, c, d', 'T: c, a, b, d'],
  ['the pack emptied there', 'T: a, b', 'T: a, b, c', '', ': c'],
  ['the same page added in both, with a note there', 'T:', 'T: a', 'T: a=note', 'T: a=note'],
];
for (const [what, agreed, ours, theirs, together] of merges) {
  test(`two tabs, one pack: ${what}`, () => {
    assert.deepEqual(mergePacks(pack(agreed), pack(ours), pack(theirs)), pack(together));
  });
}
