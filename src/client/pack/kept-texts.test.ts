import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptTexts } from './kept-texts.ts';

function storageWith(setItem?: () => never) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => void held.set(key, value)),
    removeItem: (key: string) => void held.delete(key),
  };
}

const refuse = (): never => {
  throw new DOMException('no room', 'QuotaExceededError');
};

test('what is kept is read again, and an empty text is forgotten', () => {
  const storage = storageWith();
  const texts = keptTexts(() => storage);
  texts.keep('pack', '?items=facts/a');
  assert.equal(texts.read('pack'), '?items=facts/a');
  assert.equal(keptTexts(() => storage).read('pack'), '?items=facts/a', 'another page of the site');
  texts.keep('pack', '');
  assert.equal(texts.read('pack'), '');
  assert.equal(storage.held.size, 0);
});

test('where storage is full, a text lasts as long as the page, over what was kept before', () => {
  const storage = storageWith(refuse);
  storage.held.set('pack', '?items=facts/old');
  const texts = keptTexts(() => storage);
  texts.keep('pack', '?items=facts/old,facts/new');
  assert.equal(texts.read('pack'), '?items=facts/old,facts/new');
  texts.keep('pack', '');
  assert.equal(texts.read('pack'), '', 'what is forgotten is not read from storage again');
});

test('where storage is forbidden, a text lasts as long as the page', () => {
  const texts = keptTexts(refuse);
  assert.equal(texts.read('pack'), '');
  texts.keep('pack', '?items=facts/a');
  assert.equal(texts.read('pack'), '?items=facts/a');
});

test('what another tab has written since counts more than what could not be written here', () => {
  const storage = storageWith(refuse);
  const texts = keptTexts(() => storage);
  texts.keep('pack', '?items=facts/mine');
  storage.held.set('pack', '?items=facts/theirs');
  assert.equal(texts.read('pack'), '?items=facts/theirs');
  storage.held.delete('pack');
  assert.equal(texts.read('pack'), '', 'it does not come again');
  texts.keep('pack', '?items=facts/mine');
  storage.held.set('my-council', 'testshire');
  assert.equal(texts.read('pack'), '?items=facts/mine', 'something else was written');
});

test('two sites of one host keep theirs apart', () => {
  const storage = storageWith();
  keptTexts(() => storage, '/one/').keep('pack', '?items=facts/a');
  assert.equal(keptTexts(() => storage, '/two/').read('pack'), '');
});
