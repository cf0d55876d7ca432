import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { readdirSync } from 'node:fs';
import type { ContentFile } from './content.ts';
import { readingRules } from './read/reading-rules.ts';
import { rules } from './rule-table.ts';
import { filesWith } from './testing/example-files.ts';
import { filesOf, smallTree, today } from './testing/small-tree.ts';

const found = (files: ContentFile[]): string[] => checkContent(files, today).map(({ rule }) => rule);

test('the small tree on which examples are tried has no problem', () => {
  assert.deepEqual(found(filesOf(smallTree())), []);
});

test('every file of a rule is in the table, under its own name', () => {
  const files = readdirSync('src/checks/rules', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  assert.deepEqual(files.map((name) => name.replace(/^.*\/|\.ts$/g, '')).toSorted(), Object.keys(rules).toSorted());
});

test('whatever is seen while reading has a rule that reports it', () => {
  assert.deepEqual(
    readingRules.filter((id) => !Object.hasOwn(rules, id)),
    [],
  );
});

for (const { id, examples } of Object.values(rules)) {
  test(`${id}: its wrong examples are reported, and its right ones are not`, () => {
    for (const example of examples) {
      assert.ok(found(filesWith(example, example.wrong)).includes(id), `the wrong example passes: ${example.wrong}`);
      const left = checkContent(filesWith(example, example.right), today);
      assert.deepEqual(
        left.filter((problem) => problem.rule === id),
        [],
      );
      const others = left.filter(({ severity, rule: other }) => severity === 'error' && other !== 'vanished-address');
      assert.deepEqual(others, [], 'the right example has other problems');
    }
  });
}
