import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from './yaml-file.ts';

const told = (text: string): string | undefined => readYaml('a-file.yaml', text).syntaxProblems[0]?.wrong;

test('why a file cannot be read is told by what is wrong in it, and not by words that stand in it', () => {
  assert.match(told(`${'['.repeat(500)}${']'.repeat(500)}`)!, /too deep/);
  assert.match(told('title: A nest\n---\ntitle: Deep')!, /begins a second page/);
  assert.equal(told('title: A deep nest\u0001, of a single document'), 'the fields cannot be read here');
});
