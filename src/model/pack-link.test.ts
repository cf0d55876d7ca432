import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limits, readPack, refsOf, toggleItem, writePack } from './pack-link.ts';
import { firstCharacters, isRightToLeft, plainText } from './plain-text.ts';

const choices = {
  titles: { 'evidence/one': 'One', 'facts/two': 'Two', 'guides/three': 'Three' },
  renamed: { 'evidence/uno': 'evidence/one' },
  removed: {},
};

test('a pack comes back from its link as it was, whatever is written in it', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => plainText(text));
  fc.assert(
    fc.property(fc.subarray(Object.keys(choices.titles)), words, words, (refs, title, note) => {
      const pack = { title: title.replace(/\s+/g, ' '), items: refs.map((ref) => ({ ref, note })) };
      assert.deepEqual(readPack(writePack(pack), choices), { pack, problems: [] });
    }),
  );
});

test('the pages stand readable in the query, and what the reader wrote is behind the #', () => {
  const link = writePack({ title: 'Ageing & sport', items: [{ ref: 'evidence/one', note: 'For <b>us</b>, 50%' }] });
  assert.equal(link, '?items=evidence/one#evidence%2Fone=For+%3Cb%3Eus%3C%2Fb%3E%2C+50%25&title=Ageing+%26+sport');
  assert.equal(writePack({ title: '', items: [] }), '');
});

test('an address that was put together from two packs holds the pages of both', () => {
  const { pack, problems } = readPack('?items=evidence/one&items=facts/two', choices);
  assert.deepEqual([pack.items.map(({ ref }) => ref), problems], [['evidence/one', 'facts/two'], []]);
  assert.deepEqual(refsOf('?items=evidence/one&items=facts/two'), ['evidence/one', 'facts/two']);
});

test('a note follows a page to its new name; a note of no page is told', () => {
  const { pack, problems } = readPack('?items=evidence/uno#evidence/uno=Mine&facts/two=Lost', choices);
  assert.deepEqual(pack.items, [{ ref: 'evidence/one', note: 'Mine' }]);
  assert.deepEqual(problems, ['A note belongs to none of these pages, and was left out.']);
});

test('a title and a note that are too long are cut, between characters, and that is told', () => {
  const family = '👩‍👩‍👧';
  const link = `?items=facts/two#title=${family.repeat(200)}&facts/two=${'न'.repeat(700)}`;
  const { pack, problems } = readPack(link, choices);
  assert.equal(pack.title, family.repeat(limits.title));
  assert.equal([...pack.items[0]!.note].length, limits.note);
  assert.deepEqual(problems, [
    'A note was longer than 600 characters; the rest was cut off.',
    'The title was longer than 120 characters; the rest was cut off.',
  ]);
});

test('a page is added at the end and taken away with its note', () => {
  const one = toggleItem('', 'evidence/one');
  const two = toggleItem(`${one}#evidence/one=Mine&title=T`, 'facts/two');
  assert.deepEqual(refsOf(two), ['evidence/one', 'facts/two']);
  assert.equal(toggleItem(two, 'evidence/one'), '?items=facts/two#title=T');
  assert.equal(toggleItem(toggleItem('', 'facts/two'), 'facts/two'), '');
});

test('text keeps every script and loses only what breaks a document', () => {
  assert.equal(plainText('Cymraeg ŵŷ, العربية, 中文, 👍\nnext'), 'Cymraeg ŵŷ, العربية, 中文, 👍\nnext');
  assert.equal(plainText('a\u0000b\u202Ec\uFFFEd\r\n'), 'abcd');
  // Word pastes a line break as a vertical tab, PDF readers a page as a form feed.
  assert.equal(plainText('one\u000btwo\u000cthree\u2028four\tfive'), 'one\ntwo\nthree\nfour five');
  assert.equal(plainText('\uD800x'), '\uFFFDx');
  assert.equal(firstCharacters('abc', 2), 'ab');
  assert.ok(isRightToLeft('“مرحبا” hello'));
  assert.ok(!isRightToLeft('Hello مرحبا'));
});

test('in a browser that cannot count the words of an address, title and notes are kept', () => {
  const own = Object.getOwnPropertyDescriptor(URLSearchParams.prototype, 'size')!;
  Reflect.deleteProperty(URLSearchParams.prototype, 'size');
  try {
    const link = '?items=evidence/one#evidence%2Fone=Mine&title=T';
    assert.equal(writePack(readPack(link, choices).pack), link);
  } finally {
    Object.defineProperty(URLSearchParams.prototype, 'size', own);
  }
});

test('a link that is none names no page and breaks nothing', () => {
  for (const link of ['http://[', 'null', '{"a":1}', '%', '?items=%E0%A4%A', '#']) {
    assert.deepEqual(
      refsOf(link).filter((ref) => ref in choices.titles),
      [],
      link,
    );
    assert.deepEqual(readPack(link, choices).pack.items, [], link);
    assert.deepEqual(refsOf(toggleItem(link, 'facts/two')).at(-1), 'facts/two', link);
  }
});
