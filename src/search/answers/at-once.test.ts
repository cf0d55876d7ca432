import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchData } from '#model/search-record.ts';
import { answerAtOnce } from './at-once.ts';

const answers: SearchData = {
  facets: [],
  synonyms: [{ words: ['singing', 'choir'] }],
  records: [
    {
      url: '/answers/singing/',
      kind: 'answer',
      title: 'Does singing ease loneliness?',
      asked: ['are choirs good for lonely people'],
      facets: [],
    },
    {
      url: '/answers/link-worker/',
      kind: 'answer',
      title: 'What is a link worker?',
      asked: ['who are link workers'],
      facets: [],
    },
    { url: '/guides/write/', kind: 'guide', title: 'Write up your scheme', asked: ['add a case study'], facets: [] },
  ],
};
const answer = answerAtOnce(answers);

test('a question that is surely one of those here is answered before the other records have come', () => {
  for (const query of ['Does singing ease loneliness?', 'does a choir ease loneliness']) {
    assert.equal(answer(query)?.url, '/answers/singing/', query);
  }
});

test('what is no question, a task, and a question about something else wait for the search', () => {
  for (const query of ['singing loneliness', 'how do I add a case study', 'when are the bins collected?', '', '?']) {
    assert.equal(answer(query), undefined, query);
  }
});

test('of several questions in one, the first comes first only where another has an answer', () => {
  assert.equal(answer('Does singing ease loneliness, and what is a link worker?')?.url, '/answers/singing/');
  assert.equal(answer('Does singing ease loneliness and when are the bins collected?'), undefined);
});

test('a question about one thing is answered where it is the question, word for word; the thing alone is not', () => {
  assert.equal(answer('what is a link worker')?.url, '/answers/link-worker/');
  assert.equal(answer('link worker'), undefined);
});

test('a question that names a topic is answered though what an answer rests on has not come yet', () => {
  const early = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [{ id: 'singing', label: 'Singing' }] }],
    synonyms: [{ words: ['singing', 'choir'], values: ['activity:singing'] }],
    records: [
      {
        url: '/answers/pays/',
        kind: 'answer',
        title: 'Who pays for it?',
        asked: ['who pays'],
        restsOn: [7],
        facets: [[]],
      },
      {
        url: '/answers/singing/',
        kind: 'answer',
        title: 'Does singing ease loneliness?',
        asked: ['does singing help'],
        facets: [[0]],
      },
    ],
  });
  assert.equal(early('does a choir ease loneliness?')?.url, '/answers/singing/');
  assert.equal(early('who pays for the choir?'), undefined);
});
