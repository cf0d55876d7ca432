import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../checks/check-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { correctFigure, figuresToCorrect, filesToCorrect } from './correct-figure.ts';
import { knownOf } from './known.ts';

const today = new Date('2026-11-29T00:00:00Z');
const content = await readContent('tests/content');
const known = knownOf(readContentTree(content, today).content);
const fileAt = (path: string) => content.find((file) => file.path === path)!;

const correction = {
  page: 'facts/testshire-finished',
  figure: '',
  right: '64%',
  wrong: 'It said 66%; two people were counted twice.',
  sources: [{ title: 'Singing for breath: a correction', publisher: 'Testshire Council', date: '2024', read: 'full text' }],
}; // prettier-ignore

test('a figure is put right where it was written down first and in the fact drawn from it, and recorded for both', () => {
  const paths = filesToCorrect(correction, known);
  assert.deepEqual(paths, ['case-studies/testshire-singing-for-breath.mdx', 'facts/testshire-finished.yaml']); // prettier-ignore
  const { files } = correctFigure(correction, paths.map(fileAt), known, today);
  const at = (path: string) => files.find((file) => file.path === path)!.text;
  assert.match(at('facts/testshire-finished.yaml'), /64% sang to the end[^]*valueText: 64%\nvalue: 64[^]*version: 2\npublished: 2026-11-29/); // prettier-ignore
  assert.match(at('case-studies/testshire-singing-for-breath.mdx'), /id: finished[^]*value: 64\n {4}valueText: 64%/);
  assert.match(at('corrections/testshire-finished.yaml'), /concerns: \/facts\/testshire-finished\//);
  assert.match(at('corrections/testshire-singing-for-breath-finished.yaml'), /#finished/);
  assert.equal(files.filter(({ path }) => path.startsWith('references/')).length, 1);
});

test('the check of the corrected content finds nothing to stop it', () => {
  const { files } = correctFigure(correction, content, known, today);
  const changed = [...content.filter(({ path }) => !files.some((file) => file.path === path)), ...files];
  const problems = checkContent(changed, today).filter(({ severity }) => severity === 'error');
  assert.deepEqual(problems.map(({ path, rule, wrong }) => `${path} ${rule} ${wrong}`), []); // prettier-ignore
});

test('a figure that nobody knows has nothing to correct', () => {
  assert.deepEqual(figuresToCorrect({ page: 'facts/nowhere', figure: '' }, known), []);
});
