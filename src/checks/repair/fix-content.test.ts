import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import type { ContentFile } from '../content.ts';
import { fixContent } from './fix-content.ts';
import {
  caseStudyFields,
  chapterFields,
  factFields,
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

test('what is written down on merge is no repair', () => {
  const tree = smallTree().set('briefing/new.mdx', mdxFile(chapterFields));
  tree.set('facts/example-fact.yaml', withFields(factFields, 'version: 2'));
  assert.deepEqual(fixContent(filesOf(tree), today), []);
});

test('twice gives the same as once', () => {
  const once = fixed(filesOf(smallTree().set('briefing/why.mdx', broken)));
  assert.deepEqual(fixContent(once, today), []);
});

test('a sign that only some programs take for the end of a line becomes one before an item, and a space in a sentence', () => {
  const page = (title: string, text: string) => mdxFile(withFields(chapterFields, `title: ${title}`), text);
  const files = fixed(filesOf(smallTree().set('briefing/why.mdx', page('One\u2028two', '- Ask\u0085- Wait, and\u000bask again'))));
  assert.equal(files.find(({ path }) => path === 'briefing/why.mdx')!.text, page('One two', '- Ask\n- Wait, and ask again'));
}); // prettier-ignore

test('a raised digit, which may be a number or the mark of a footnote, is left to its author; a power is a power', () => {
  const text = mdxFile(chapterFields, 'It worked.¹ Of them ⁶⁴ came, and ⁴ men. It is 10⁻⁵ of 3 m².[@example-report]');
  assert.deepEqual(fixContent(filesOf(smallTree().set('briefing/why.mdx', text)), today), []);
});

test('code is left as it was written', () => {
  const text = mdxFile(chapterFields, 'Write `<65` or `{x}`.\n\n```\n<65 {under £8} ~5\n```');
  const changed = fixContent(filesOf(smallTree().set('briefing/why.mdx', text)), today);
  assert.deepEqual(
    changed.filter(({ path }) => path.endsWith('.mdx')),
    [],
  );
});

test('what a source was called before is an id, and nothing that would be looked for as a pattern', () => {
  for (const old of ['(a+)+$b', '[', '(', '.*', '', '\\', '$&', 'constructor']) {
    const source = { id: 'example-report', type: 'report', title: 'A report', custom: { formerly: [old] } };
    const chapter = mdxFile(chapterFields, `${'a'.repeat(40)}! ( [ .* (a+)+$b $& and more.`);
    const tree = smallTree().set('references/example-report.json', JSON.stringify(source)).set('briefing/why.mdx', chapter); // prettier-ignore
    assert.deepEqual(fixContent(filesOf(tree), today).map(({ path }) => path), [], old); // prettier-ignore
  }
});
