import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { addTerm } from './add-term.ts';

const today = new Date('2026-11-29T00:00:00Z');
const files = await readContent('tests/content');
const { content } = readContentTree(files, today);
const swimming = { vocabulary: 'activities', label: 'Wild swimming', definition: 'Swimming in rivers: together.', words: ['open water'], family: 'nature' }; // prettier-ignore

test('a new term stands at the end of its list, in a file of its own, which the check takes', () => {
  const change = addTerm(swimming, content);
  assert.ok(!('refused' in change));
  const [file] = change.write;
  assert.equal(file!.path, 'vocabulary/activities/wild-swimming.yaml');
  const after = [...files, file!];
  assert.deepEqual(checkContent(after, today).filter(({ severity }) => severity === 'error'), []); // prettier-ignore
  const { lists } = readContentTree(after, today).content;
  assert.equal(lists.get('vocabulary/activities')!.items.at(-1)!.label, 'Wild swimming');
});

test('a word that means a term already, and half a term, are refused', () => {
  for (const wrong of [{ words: ['choir'] }, { label: 'Walks' , words: ['health walk'] }, { definition: '' }, { label: '!' }, { vocabulary: 'spelling' }, { family: 'music' }])
    assert.ok('refused' in addTerm({ ...swimming, ...wrong }, content), JSON.stringify(wrong));
}); // prettier-ignore
