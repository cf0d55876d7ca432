import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { rules, type Rule, type RuleExample, type RuleId } from './rule-table.ts';
import {
  bodyFields,
  caseStudyFields,
  chapterFields,
  evidenceFields,
  factFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from './testing/small-tree.ts';

const entries = {
  briefing: { path: 'briefing/why.mdx', fields: chapterFields },
  'case-studies': { path: 'case-studies/example-scheme.mdx', fields: caseStudyFields },
  evidence: { path: 'evidence/example-study.mdx', fields: evidenceFields },
  facts: { path: 'facts/example-fact.yaml', fields: factFields },
  bodies: { path: 'bodies/example-body.yaml', fields: bodyFields },
};
const listFiles = {
  vocabulary: 'vocabulary/needs.yaml',
  published: 'published.txt',
  syntheses: 'lists/syntheses.yaml',
  corrections: 'corrections.yaml',
};
const isListFile = (kind: string | undefined): kind is keyof typeof listFiles =>
  kind !== undefined && Object.hasOwn(listFiles, kind);

/** The small tree with an example put where it belongs. */
function treeWith({ part, kind }: RuleExample, snippet: string): Map<string, string> {
  const tree = smallTree();
  if (kind === 'references') return tree.set(`references/${/"id": "(.*?)"/.exec(snippet)![1]}.json`, snippet);
  if (isListFile(kind)) return tree.set(listFiles[kind], snippet);
  const { path, fields } = entries[kind ?? 'briefing'];
  if (part === 'file name') {
    tree.delete(path);
    return tree.set(`briefing/${snippet}`, mdxFile(fields));
  }
  const text = {
    text: () => mdxFile(fields, snippet),
    fields: () => (kind === 'facts' || kind === 'bodies' ? withFields(fields, snippet) : mdxFile(withFields(fields, snippet))),
    file: () => snippet,
  }[part]();
  return tree.set(path, text);
}

const found = (tree: Map<string, string>): RuleId[] => checkContent(filesOf(tree), today).map(({ rule }) => rule);

test('the small tree on which examples are tried has no problem', () => {
  assert.deepEqual(found(smallTree()), []);
});

for (const [id, rule] of Object.entries(rules) as [RuleId, Rule][]) {
  test(`${id}: its wrong example is reported, and its right one is not`, () => {
    assert.ok(found(treeWith(rule.example, rule.example.wrong)).includes(id), 'the wrong example passes');
    const left = checkContent(filesOf(treeWith(rule.example, rule.example.right)), today);
    assert.deepEqual(
      left.filter((problem) => problem.rule === id),
      [],
    );
    const others = left.filter(({ severity, rule: other }) => severity === 'error' && other !== 'vanished-address');
    assert.deepEqual(others, [], 'the right example has other problems');
  });
}
