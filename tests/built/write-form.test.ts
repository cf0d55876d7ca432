import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstVisit } from './first-visit.ts';
import { pageAt, readBuilt } from './site.ts';

/** With Brotli: the typeface, styles and page of any form, and the script that asks. The rules of the check are 300 kB. */
const limit = 60_000;

test('opening the form loads what asks the questions; rules, preview and the reader of Word come when they are used', () => {
  const { bytes, elsewhere } = firstVisit('contribute/write/index.html');
  assert.ok(bytes <= limit, `${bytes} bytes, where ${limit} are allowed`);
  assert.deepEqual(elsewhere, []);
});

test('the questions come as data, in the order in which they are asked, and nothing that is asked has no name', () => {
  const address = pageAt('/contribute/write/')('[data-write]').attr('data-questions')!;
  const questions = JSON.parse(readBuilt(address.slice(1))) as Record<string, { path: string; label: string; group: string }[]>; // prettier-ignore
  for (const [what, form] of Object.entries(questions)) {
    assert.ok(form.length > 0, what);
    assert.ok(form.every(({ path, label, group }) => path && label && group), what); // prettier-ignore
    // Each part of the form stands in one piece.
    const parts = form.map(({ group }) => group);
    assert.equal(parts.filter((group, index) => group !== parts[index - 1]).length, new Set(parts).size, what);
  }
});
