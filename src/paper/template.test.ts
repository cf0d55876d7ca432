import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProseItem } from '#model/pack-item.ts';
import { templatePaper } from './template.ts';

const item = {
  kind: 'guides', ref: 'guides/a', title: 'A letter', summary: [], address: '', checked: '', wales: '', known: [], differing: [],
  sources: [{ id: 'a-report', text: 'A report.', url: null, read: null }],
  text: [
    { kind: 'paragraph', text: [{ text: 'Dear [title and name], we ask.' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'It costs [amount].' }, { ref: 'a-report' }]] },
  ],
} as unknown as ProseItem; // prettier-ignore

test('what stands in square brackets is marked as a field, and sources keep their numbers', () => {
  const [letter, list, , references] = templatePaper(item, '1 January 2026').blocks;
  assert.deepEqual(letter, {
    kind: 'paragraph',
    runs: [{ text: 'Dear ' }, { prompt: '[title and name]' }, { text: ', we ask.' }],
  });
  assert.deepEqual(list, {
    kind: 'list',
    ordered: false,
    items: [[{ text: 'It costs ' }, { prompt: '[amount]' }, { text: '.' }, { cite: 1 }]],
  });
  assert.equal(references!.kind, 'references');
});
