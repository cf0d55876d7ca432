import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestSubjects } from './subjects.ts';

const data = {
  facets: [],
  synonyms: [],
  records: ['Singing', 'Walking', 'Befriending', 'People in deprived areas'].map((title) => ({
    url: `/${title}/`,
    kind: 'topic',
    title,
    facets: [],
  })),
};
const of = (query: string) => {
  const { subjects, areNear } = nearestSubjects(query, data);
  return [areNear, ...subjects.map(({ title }) => title)];
};

test('subjects that are spelt nearly so are near', () => {
  assert.deepEqual(of('wakling'), [true, 'Walking']);
});

test('where none is near, none is said to be', () => {
  for (const query of ['xyzzy', 'asdfqwer', '', '🎨'])
    assert.deepEqual(of(query), [false, 'Singing', 'Walking', 'Befriending', 'People in deprived areas'], query);
});
