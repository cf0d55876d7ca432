import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageOf } from './passage.ts';
import { stemsOf } from './words.ts';

const parts = [
  ['', 'A choir for people who live alone.'],
  ['What was found', `${'Nothing else was seen here. '.repeat(8)}Singers were less lonely after six months.`],
  ['Loneliness', 'The choir met weekly.'],
  ['Costs', 'It cost £40 a head.'],
] as const;

/** A page as Pagefind gives it, with the headings in their places. */
function page() {
  let location = 0;
  const anchors = parts.flatMap(([text, words]) => {
    const at = location;
    location += [text, words].filter(Boolean).join(' ').trim().split(/\s+/).length;
    return text ? [{ element: 'h2', id: text.toLowerCase().replaceAll(' ', '-'), text, location: at }] : [];
  });
  return { url: '/page/', content: parts.flat().filter(Boolean).join(' ').replace(/\s+/g, ' '), meta: {}, anchors };
}
const wanted = (...concepts: string[][]) => concepts.map((ways) => ways.map(stemsOf));
const textOf = (passage: ReturnType<typeof passageOf>) => passage?.pieces.map(({ text }) => text).join('');

test('the passage that says most of what is asked is chosen, with its section and its address', () => {
  const passage = passageOf(page(), wanted(['singers', 'choir'], ['lonely', 'loneliness']), true);
  assert.equal(passage?.section, 'What was found');
  assert.equal(passage?.url, '/page/#what-was-found');
  assert.match(textOf(passage)!, /Singers were less lonely after six months\.$/);
});

test('a heading counts for what it says, and is not repeated in the passage', () => {
  const passage = passageOf(page(), wanted(['met'], ['loneliness']), true);
  assert.equal(passage?.section, 'Loneliness');
  assert.equal(textOf(passage), 'The choir met weekly.');
});

test('what stands before the first heading is used only where it is not shown already', () => {
  assert.equal(passageOf(page(), wanted(['alone']), true), undefined);
  assert.equal(textOf(passageOf(page(), wanted(['alone']), false)), 'A choir for people who live alone.');
});

test('a passage is short, keeps to its section, and is absent where the page says nothing of it', () => {
  const words = textOf(passageOf(page(), wanted(['lonely']), true))!.split(' ');
  assert.ok(words.length <= 26, `${words.length} words`);
  assert.ok(!words.includes('met'));
  assert.equal(passageOf(page(), wanted(['swimming']), true), undefined);
});
