import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames, kinds, kindsIn, pageLists, type PageList } from './kinds.ts';

test('every list that pages may stand in has a kind, and names only kinds that say so', () => {
  for (const list of Object.keys(pageLists) as PageList[]) {
    const named = kindsIn(list);
    assert.ok(named.length > 0, `no kind is in ${list}`);
    for (const kind of kindNames)
      assert.equal(
        (named as string[]).includes(kind),
        (kinds[kind].lists as readonly PageList[]).includes(list),
        `${kind} in ${list}`,
      );
  }
});

test('no two kinds share a folder, a name or a word in addresses of searches', () => {
  for (const part of ['label', 'one', 'many', 'search'] as const) {
    const words = kindNames.map((kind) => kinds[kind][part]);
    assert.equal(new Set(words).size, words.length, part);
  }
});
