import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import type { ContentFile } from '../content.ts';
import { fixContent } from './fix-content.ts';
import {
  caseStudyFields,
  chapterFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from '../testing/small-tree.ts';

function fixed(files: ContentFile[]): ContentFile[] {
  const changed = new Map(fixContent(files, today).map((file) => [file.path, file]));
  const added = [...changed.values()].filter(({ path }) => !files.some((file) => file.path === path));
  return [...files.map((file) => changed.get(file.path) ?? file), ...added];
}

const broken = mdxFile(
  withFields(chapterFields, 'title\u00a0: Case: Dance\nformerly:\n\t- an-older-name'),
  'Aged <65, {under £8} each, from ~50% to ~60%.[@example-report]\n\n<Caveat title=“Few”>Few answered.</Caveat>',
);

test('what has one repair only is repaired, and nothing else changes', () => {
  const tree = smallTree().set('briefing/why.mdx', `\ufeff${broken.replaceAll('\n', '\r\n')}`);
  const files = fixed(filesOf(tree));
  const text = files.find(({ path }) => path === 'briefing/why.mdx')!.text;
  assert.equal(
    text,
    mdxFile(
      withFields(chapterFields, "title : 'Case: Dance'\nformerly:\n  - an-older-name"),
      'Aged \\<65, \\{under £8\\} each, from \\~50% to \\~60%.[@example-report]\n\n<Caveat title="Few">Few answered.</Caveat>',
    ),
  );
  assert.deepEqual(checkContent(files, today), []);
});

test('a term in the wrong case becomes the term', () => {
  const fields = withFields(caseStudyFields, 'settings:\n- Example Term');
  const files = fixed(filesOf(smallTree().set('case-studies/example-scheme.mdx', mdxFile(fields))));
  assert.match(files.find(({ path }) => path.endsWith('scheme.mdx'))!.text, /^settings:\n- example-term$/m);
});

const tombstone = '- {address: /briefing/gone/, removed: 2026-11-23, reason: It was merged with another.}';

test('what has mistakes is not recorded', () => {
  const tree = smallTree().set('briefing/new.mdx', mdxFile(chapterFields, 'The end is TBC.'));
  assert.deepEqual(fixContent(filesOf(tree), today), []);
});

test('a new address is recorded, and none is ever taken out', () => {
  const tree = smallTree().set('published.txt', '# A note\n/briefing/gone/\n').set('removed.yaml', tombstone);
  const ledger = fixed(filesOf(tree)).find(({ path }) => path === 'published.txt')!.text;
  const lines = ledger.trimEnd().split('\n');
  assert.equal(lines[0], '# A note');
  for (const address of [
    '/briefing/gone/',
    '/briefing/why/',
    '/evidence/example-study/#finding',
    '/topics/people/example-term/',
  ]) {
    assert.ok(lines.includes(address), address);
  }
  assert.deepEqual(lines.slice(1), lines.slice(1).toSorted());
});

test('twice gives the same as once', () => {
  const once = fixed(filesOf(smallTree().set('briefing/why.mdx', broken)));
  assert.deepEqual(fixContent(once, today), []);
});

test('code is left as it was written', () => {
  const text = mdxFile(chapterFields, 'Write `<65` or `{x}`.\n\n```\n<65 {under £8} ~5\n```');
  const changed = fixContent(filesOf(smallTree().set('briefing/why.mdx', text)), today);
  assert.deepEqual(
    changed.filter(({ path }) => path.endsWith('.mdx')),
    [],
  );
});
