import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesOf, suggest } from './suggest.ts';

const candidates = candidatesOf({
  facets: [
    {
      name: 'kind',
      label: 'Kind',
      values: [
        { id: 'topic', label: 'Topic' },
        { id: 'place', label: 'Place' },
      ],
    },
  ],
  records: [
    { url: '/a/', kind: 'topic', title: 'Singing', facets: [] },
    { url: '/b/', kind: 'topic', title: 'Single parents', facets: [] },
    { url: '/c/', kind: 'place', title: 'East Riding of Yorkshire', facets: [] },
    { url: '/d/', kind: 'topic', title: `Long ${'words '.repeat(20)}`, facets: [] },
  ],
  synonyms: [{ words: ['Singing', 'choir', 'choirs'] }],
});
const texts = (typed: string) => suggest(typed, candidates).map(({ text }) => text);

test('what goes on as the reader began comes first, the shorter before the longer', () => {
  assert.deepEqual(texts('sin'), ['Singing', 'Single parents']);
});

test('a later word is found too, and another word says what it stands for', () => {
  assert.deepEqual(texts('rid'), ['East Riding of Yorkshire']);
  assert.deepEqual(suggest('cho', candidates), [{ text: 'choir', note: 'Singing' }]);
});

test('one letter, the whole text, and what is too long give no suggestion', () => {
  for (const typed of ['s', 'singing', 'long']) assert.deepEqual(texts(typed), []);
});
