import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import type { ContentFile } from '../../src/checks/content.ts';
import { factFields, factVersion, filesOf, smallTree, today, withFields } from '../../src/checks/testing/small-tree.ts';
import { freezeFacts } from './freeze-facts.ts';

const fact = 'facts/example-fact.yaml';

function frozen(tree: Map<string, string>): { files: ContentFile[]; problems: string[] } {
  const files = freezeFacts(filesOf(tree), today);
  const all = new Map(tree);
  for (const { path, text } of files) all.set(path, text);
  const problems = checkContent(filesOf(all), today).filter(({ rule }) => rule === 'frozen-version');
  return { files, problems: problems.map(({ wrong }) => wrong) };
}

test('what is frozen already is not written again', () => {
  assert.deepEqual(freezeFacts(filesOf(smallTree()), today), []);
});

test('a new version is written beside the old one, with its hash, and the check is content', () => {
  const { files, problems } = frozen(smallTree().set(fact, withFields(factFields, 'version: 2\ncaveat: One trial.')));
  assert.deepEqual(
    files.map(({ path }) => path),
    ['facts/versions/example-fact.v2.json', 'facts/versions.sha256'],
  );
  assert.equal((JSON.parse(files[0]!.text) as { caveat: string }).caveat, 'One trial.');
  assert.equal(files[1]!.text.trim().split('\n').length, 2);
  assert.deepEqual(problems, []);
});

test('a published version is never written again, whatever the fact says now', () => {
  const { files, problems } = frozen(smallTree().set(fact, withFields(factFields, 'caveat: One trial.')));
  assert.deepEqual(files, []);
  assert.deepEqual(problems, ['caveat is not what version 1 says, which was frozen']);
});

test('a version that was tampered with is not made good by freezing', () => {
  const tree = smallTree().set('facts/versions/example-fact.v1.json', factVersion.replace('small', 'large'));
  assert.ok(frozen(tree).problems.includes('this version was published and has been changed since'));
});
