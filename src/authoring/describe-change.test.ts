import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import type { ContentFile } from '../checks/content.ts';
import { correctFigure } from './correct-figure.ts';
import { describeChange } from './describe-change.ts';
import { draftToEntry } from './draft-to-entry.ts';
import { knownOf } from './known.ts';
import { wholeDraft } from './testing/drafts.ts';

const today = new Date('2026-11-29T00:00:00Z');
const files = await readContent('tests/content');
const { content } = readContentTree(files, today);
const known = knownOf(content);
const after = (changed: readonly ContentFile[], gone: string[] = []) =>
  readContentTree([...files.filter(({ path }) => !gone.includes(path) && !changed.some((file) => file.path === path)), ...changed], today).content; // prettier-ignore

test('a new page, a page that goes and a figure before and after are told in a reader’s words', () => {
  const made = draftToEntry(wholeDraft, known, today);
  const corrected = correctFigure({ page: 'facts/testshire-finished', figure: '', right: '64%', wrong: 'It said 66%.', sources: [] }, files, known, today); // prettier-ignore
  const words = describeChange(content, after([...made.files, ...corrected.files], ['case-studies/northby-walks-without-figures.mdx'])); // prettier-ignore
  assert.match(
    words,
    /## New pages\n\n- Case study: \*\*Southby: a choir that meets in the library\*\* at \/case-studies\//,
  );
  assert.match(words, /was \*\*66%\*\*, is \*\*64%\*\*/);
  assert.match(words, /## Pages that go\n\n- Case study: \*\*Northby/);
});

test('where nothing changes, that is said; what was typed cannot become markup', () => {
  assert.match(describeChange(content, content), /No page changes/);
  const made = draftToEntry({ kind: 'case-studies', answers: [{ to: 'Title', value: '<img src=x> @all [a](b) # c' }] }, known, today); // prettier-ignore
  assert.doesNotMatch(describeChange(content, after(made.files)), /(?<!\\)<img|(?<!\\)@all|(?<!\\)\[a\]/);
});
