import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { formatProblem } from '../report/problem.ts';
import { factFields, factVersion, filesOf, smallTree, today, withFields } from '../testing/small-tree.ts';

const version = 'facts/versions/example-fact.v1.json';
const manifest = 'facts/versions.sha256';
const said = (tree: Map<string, string>, severity: 'error' | 'warning'): string =>
  checkContent(filesOf(tree), today)
    .filter((problem) => /^(?:un)?frozen-version$/.test(problem.rule) && problem.severity === severity)
    .map(formatProblem)
    .join('\n');
const problemsOf = (tree: Map<string, string>): string => said(tree, 'error');
const adviceOf = (tree: Map<string, string>): string => said(tree, 'warning');

test('one letter changed in a published version stops the build', () => {
  const changed = factVersion.replace('One small trial.', 'One small trial!');
  assert.match(
    problemsOf(smallTree().set(version, changed)),
    /example-fact\.v1\.json:1:1  frozen-version  this version was published and has been changed since → put it back/,
  );
});

test('a version that is taken away, or kept out of the manifest, is missed', () => {
  const without = smallTree();
  without.delete(version);
  assert.match(
    problemsOf(without),
    /versions\.sha256:1:1 .* content\/facts\/versions\/example-fact\.v1\.json was published and is not there/,
  );
  assert.match(
    problemsOf(smallTree().set(manifest, '')),
    /example-fact\.v1\.json:1:1 .* this version is not in content\/facts\/versions\.sha256 → put its line back there/,
  );
  const withoutBoth = smallTree().set(manifest, '');
  withoutBoth.delete(version);
  assert.match(
    problemsOf(withoutBoth),
    /content\/facts\/versions\/example-fact\.v1\.json was published and is not there/,
  );
});

test('words that are no longer those of their version need the next one', () => {
  const changed = withFields(factFields, 'caveat: One trial.');
  assert.match(
    problemsOf(smallTree().set('facts/example-fact.yaml', changed)),
    /example-fact\.yaml:1:9  frozen-version  caveat is not what version 1 says, which was frozen → raise version to 2/,
  );
});

test('a version that is not published yet is frozen on merge: advice, and nothing for the author to do', () => {
  const tree = smallTree().set('facts/example-fact.yaml', withFields(factFields, 'caveat: One trial.'));
  tree.set('published.txt', '/facts/example-fact/\n');
  assert.equal(problemsOf(tree), '');
  assert.match(
    adviceOf(tree),
    /unfrozen-version  caveat is .* not published yet → nothing to do: it is frozen again on merge/,
  );
  const unfrozen = tree.set(manifest, '');
  unfrozen.delete(version);
  assert.equal(problemsOf(unfrozen), '');
  assert.match(
    adviceOf(unfrozen),
    /example-fact\.yaml:16:10  unfrozen-version  version 1 of this fact is not frozen yet → nothing to do/,
  );
});

test('an earlier version must be there too, and a renamed fact keeps its versions under the old name', () => {
  const raised = withFields(factFields, 'version: 2');
  const raisedTree = smallTree().set('facts/example-fact.yaml', raised);
  assert.equal(problemsOf(raisedTree), '');
  assert.match(adviceOf(raisedTree), /version 2 of this fact is not frozen yet/);
  const skipping = smallTree().set('facts/example-fact.yaml', withFields(factFields, 'version: 3'));
  assert.match(problemsOf(skipping), /this says version 3, and there is no version 2 yet → write version: 2/);
  const renamed = smallTree();
  renamed.delete('facts/example-fact.yaml');
  renamed.set('facts/a-new-name.yaml', `${factFields}\nformerly: [example-fact]`);
  assert.equal(problemsOf(renamed) + adviceOf(renamed), '');
  renamed.set('facts/a-new-name.yaml', `${withFields(factFields, 'caveat: One trial.')}\nformerly: [example-fact]`);
  assert.match(problemsOf(renamed), /caveat is not what version 1 says/, 'a new name is no way round');
});
