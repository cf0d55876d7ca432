import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MineOfCouncil } from '#model/my-council.ts';
import { sayCouncil } from './say-council.ts';

const ayton = { slug: 'ayton', name: 'Ayton Council', place: 'Ayton', path: '/places/ayton/', profile: 'a district, mainly rural' } as MineOfCouncil; // prettier-ignore
const words = (said: ReturnType<typeof sayCouncil>) =>
  said.lines.map((line) => line.map((part) => (typeof part === 'string' ? part : part.words)).join('')).join(' ');

test('before a council is chosen the strip asks for one', () => {
  const said = sayCouncil({ slug: null, from: 'device' }, null, null);
  assert.deepEqual([said.isChosen, said.name, said.lines, said.actions], [false, 'choose', [], []]);
});

test('the reader’s own council can be forgotten', () => {
  const said = sayCouncil({ slug: 'ayton', from: 'device' }, ayton, 'ayton');
  assert.equal(said.name, 'Ayton');
  assert.match(words(said), /^Ayton Council: a district, mainly rural\. /);
  assert.deepEqual(said.lines[0]![0], { href: '/places/ayton/', words: 'Ayton Council' });
  assert.deepEqual(said.actions.map(({ act }) => act), ['forget']); // prettier-ignore
});

test('a council of a link can be made one’s own, and leaves the reader’s own as it is', () => {
  const alone = sayCouncil({ slug: 'ayton', from: 'link' }, ayton, null);
  assert.match(words(alone), /came with the link that you followed\.$/);
  assert.deepEqual(alone.actions, [{ act: 'take', words: 'Make it my council' }, { act: 'leave', words: 'Show pages as for everybody' }]); // prettier-ignore
  const beside = sayCouncil({ slug: 'ayton', from: 'link' }, ayton, 'beeton');
  assert.match(words(beside), /your own choice is kept\.$/);
  assert.equal(beside.actions[1]!.words, 'Back to my council');
});

test('a name that no council has is told', () => {
  const said = sayCouncil({ slug: 'no-such-place', from: 'link' }, null, null);
  assert.deepEqual([said.isChosen, said.isUnknown, said.name], [true, true, 'not found']);
  assert.match(words(said), /no council “no such place”/);
});
