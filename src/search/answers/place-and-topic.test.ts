import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchData } from '#model/search-record.ts';
import { lexiconOf } from '../lexicon.ts';
import { understand } from '../query.ts';
import { placeAndTopic } from './place-and-topic.ts';

const data: SearchData = {
  facets: [
    {
      name: 'activity',
      label: 'Activity',
      values: [
        { id: 'singing', label: 'Singing' },
        { id: 'dance', label: 'Dance' },
      ],
    },
    {
      name: 'region',
      label: 'Region',
      values: [
        { id: 'wales', label: 'Wales' },
        { id: 'london', label: 'London' },
      ],
    },
  ],
  records: [
    { url: '/case-studies/a/', kind: 'case-study', title: 'Choirs in Powys', facets: [[0], [0]] },
    { url: '/case-studies/b/', kind: 'case-study', title: 'Choirs in London', facets: [[0], [1]] },
    { url: '/evidence/c/', kind: 'evidence', title: 'A trial in Wales', facets: [[0], [0]] },
  ],
  synonyms: [
    { words: ['Singing', 'choir', 'choirs'], values: ['activity:singing'] },
    { words: ['Dance', 'dancing'], values: ['activity:dance'] },
    { words: ['Wales', 'Welsh', 'Cymru'], values: ['region:wales'] },
    { words: ['London'], values: ['region:london'] },
  ],
};
const lexicon = lexiconOf(data);
const listFor = (query: string) => placeAndTopic(understand(query, lexicon).concepts, data);

test('a topic and a place in one query give the list of case studies with both, in either order and other words', () => {
  for (const query of ['singing in Wales', 'Wales choirs', 'are there Welsh choirs?', 'Cymru choir']) {
    assert.deepEqual(
      listFor(query),
      {
        topic: 'Singing',
        place: 'Wales',
        filters: 'activity=singing&region=wales',
        count: 1,
      },
      query,
    );
  }
});

test('a list that would be empty says so by its count, and one of the two alone gives no list', () => {
  assert.equal(listFor('dancing in London')?.count, 0);
  for (const query of ['singing', 'Wales', 'in', '']) assert.equal(listFor(query), undefined, query);
});
