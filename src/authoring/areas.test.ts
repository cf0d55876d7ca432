import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { kindNames, kinds } from '#model/kinds.ts';
import { areasOf } from './areas.ts';

test('a change is told by what it is about: kinds of page, their records, sources, and what is no content', () => {
  for (const kind of kindNames) assert.deepEqual(areasOf([`content/${kind}/a-page.${kinds[kind].files}`]), [kinds[kind].many]); // prettier-ignore
  assert.deepEqual(
    areasOf([
      'content/facts/versions/a-fact.v2.json',
      'content/references/a.json',
      'content/corrections/a.yaml',
      'content/vocabulary/needs/a.yaml',
      'src/styles/_tokens.scss',
      'src/checks/rules/a.ts',
      'src/model/kinds.ts',
      'scripts/new.ts',
      'README.md',
      'package.json',
    ]),
    ['code', 'corrections', 'documents', 'looks', 'machinery', 'records', 'rules of the check', 'sources', 'terms'],
  );
});

test('every folder of the content has an area of its own, and none is left to chance', () => {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unnamed = folders.map(({ name }) => name).filter((name) => areasOf([`content/${name}/a`])[0] === 'other content');
  assert.deepEqual(unnamed, ['history']);
  assert.ok(existsSync('content/history'));
}); // prettier-ignore

test('names that somebody made up are nothing but names', () => {
  assert.deepEqual(areasOf(['$(rm -rf /).md', 'content/../x', '-n', '']), ['documents', 'machinery', 'other content']);
});
