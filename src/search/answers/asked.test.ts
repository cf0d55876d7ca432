import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchData } from '#model/search-record.ts';
import { answerAtOnce } from './at-once.ts';

const known = (url: string, title: string, asked: string[], activities: number[]) =>
  ({ url, kind: 'known', title, asked, facets: [activities] }) as const;
const data: SearchData = {
  facets: [
    {
      name: 'activity',
      label: 'Activity',
      values: [
        { id: 'singing', label: 'Singing' },
        { id: 'reading', label: 'Reading' },
      ],
    },
  ],
  synonyms: [
    { words: ['singing', 'choir', 'singing groups'], values: ['activity:singing'] },
    { words: ['reading groups', 'book clubs'], values: ['activity:reading'] },
  ],
  records: [
    known('/bodies/sailors/', 'Does singing ease homesickness in sailors?', ['choir homesickness sailors'], [0]),
    known('/bodies/widows/', 'Do singing groups help widows?', ['reading music in a choir for widows'], [0]),
  ],
};
const answer = answerAtOnce(data);

test('what is known of an activity answers no question that leaves the activity out', () => {
  assert.equal(answer('does a choir ease homesickness in sailors?')?.url, '/bodies/sailors/');
  assert.equal(answer('what eases homesickness in sailors?'), undefined);
});

test('words that mean one thing together are not held by a question that has them apart', () => {
  assert.equal(answer('do singing groups help widows?')?.url, '/bodies/widows/');
  assert.equal(answer('do reading groups help widows?'), undefined);
});

test('the question that asks for all that is named comes before a wider one that names it only in another wording', () => {
  const data: SearchData = {
    facets: [
      { name: 'activity', label: 'Activity', values: [{ id: 'singing', label: 'Singing' }] },
      { name: 'outcome', label: 'Outcome', values: [{ id: 'loneliness', label: 'Loneliness' }] },
    ],
    synonyms: [
      { words: ['singing', 'choir', 'choirs'], values: ['activity:singing'] },
      { words: ['loneliness', 'lonely'], values: ['outcome:loneliness'] },
    ],
    records: [
      {
        url: '/answers/singing/',
        kind: 'answer',
        title: 'Does singing help sailors?',
        asked: ['do choirs help lonely sailors'],
        facets: [[0], []],
      },
      {
        url: '/bodies/singing-loneliness/',
        kind: 'known',
        title: 'Do choirs make people less lonely?',
        asked: ['singing loneliness'],
        facets: [[0], [0]],
      },
    ],
  };
  const answer = answerAtOnce(data);
  assert.equal(answer('do choirs help lonely people?')?.url, '/bodies/singing-loneliness/');
  assert.equal(answer('does singing help lonely people?')?.url, '/bodies/singing-loneliness/');
  assert.equal(answer('does singing help sailors?')?.url, '/answers/singing/');
});
