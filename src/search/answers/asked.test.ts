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

test('of two questions that are as near, the one that knows more of what is asked comes first', () => {
  const answerTo = (url: string, title: string, asked: string[] = []) =>
    ({ url, kind: 'answer', title, asked, facets: [[0]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [{ id: 'gym', label: 'Gym' }] }],
    synonyms: [{ words: ['gym', 'gyms'], values: ['activity:gym'] }],
    records: [
      answerTo('/answers/afterwards/', 'Do people stay fit afterwards?', ['residents with a free gym pass']),
      answerTo('/answers/free/', 'Do free gyms make people fit?', ['free gym for residents', 'giving a pass']),
      ...['Who pays for it?', 'How long does it last?', 'What do link workers do?'].map((it) =>
        answerTo(`/${it}/`, it),
      ),
      ...['Does giving help?', 'Is giving good?', 'What is giving?'].map((it) => answerTo(`/${it}/`, it)),
    ],
  });
  assert.equal(answer('does giving residents a free gym pass work?')?.url, '/answers/free/');
});

test('who asks how many is not answered by a question that never asks it', () => {
  const answerTo = (url: string, title: string, asked: string[]) =>
    ({ url, kind: 'answer', title, asked, facets: [[]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [] }],
    synonyms: [{ words: ['GP', 'GPs', 'doctor'], values: [] }],
    records: [
      answerTo('/answers/get/', 'How do we get GPs to refer?', ['will GPs refer anyone']),
      answerTo('/answers/last/', 'How long does it last?', ['how many weeks']),
    ],
  });
  assert.equal(answer('how do GPs refer?')?.url, '/answers/get/');
  assert.equal(answer('how many GPs refer?'), undefined);
});

test('a question with a word that an answer never says, or that asks for another thing of it, is not surely that one', () => {
  const answerTo = (url: string, title: string, asked: string[] = []) =>
    ({ url, kind: 'answer', title, asked, facets: [[]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [] }],
    synonyms: [
      { words: ['surgery', 'surgeries', 'practices'] },
      { words: ['leisure centres', 'gyms'] },
      { words: ['phone calls', 'telephone'] },
    ],
    records: [
      answerTo('/answers/refer/', 'How do we get surgeries to refer?', [
        'surgeries refer nobody',
        'surgeries refer more',
      ]),
      answerTo('/answers/value/', 'Are gyms worth the money to schemes?', ['should gyms take money', 'gyms money']),
      answerTo('/answers/visits/', 'Do home visits and phone calls work?', ['do visits at home help', 'a phone call']),
      answerTo('/answers/stay/', 'Do people carry on after a course?', ['do courses last', 'how many courses last']),
      answerTo('/answers/wait/', 'How long do people wait?', ['how long is the wait for surgeries']),
      answerTo('/answers/price/', 'What do walks cost?', ['cost of a walk', 'price of walks']),
      answerTo('/answers/referred/', 'How many people are referred each year?', ['people referred']),
    ],
  });
  for (const [right, page, other] of [
    ['how do surgeries refer?', '/answers/refer/', 'which surgeries refer the most?'],
    ['are gyms worth the money?', '/answers/value/', 'can gyms lose our money?'],
    ['are gyms worth the money?', '/answers/value/', 'how much money are gyms worth?'],
    ['what do walks cost?', '/answers/price/', 'are walks cost-effective?'],
    ['do home visits work?', '/answers/visits/', 'do home visits work better than phone calls?'],
    ['do courses last?', '/answers/stay/', 'how long do courses last?'],
    ['do people carry on after a course?', '/answers/stay/', 'when did people carry on after a course?'],
    ['how long do people wait at surgeries?', '/answers/wait/', 'how often do people wait at surgeries?'],
    ['how many people are referred?', '/answers/referred/', 'how many people are referred in our borough?'],
  ] as const) {
    assert.equal(answer(right)?.url, page, right);
    assert.equal(answer(other), undefined, other);
  }
});

test('who asks whether somebody may do it is not answered by what it does', () => {
  const answerTo = (url: string, title: string, asked: string[]) =>
    ({ url, kind: 'answer', title, asked, facets: [[]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [] }],
    synonyms: [],
    records: [
      answerTo('/answers/pills/', 'Does it cut the pills that doctors prescribe?', [
        'do doctors prescribe fewer pills',
      ]),
      answerTo('/answers/refer/', 'Who can refer?', ['can a nurse refer', 'can doctors refer']),
    ],
  });
  assert.equal(answer('do doctors prescribe fewer pills?')?.url, '/answers/pills/');
  assert.equal(answer('can doctors prescribe pills?'), undefined);
  assert.equal(answer('can doctors refer?')?.url, '/answers/refer/');
});

test('one word that an answer knows asks for it only where that is what the answer is about', () => {
  const answerTo = (url: string, title: string, asked: string[]) =>
    ({ url, kind: 'answer', title, asked, facets: [[]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [] }],
    synonyms: [],
    records: [
      answerTo('/answers/cost/', 'What does a navigator cost?', [
        'what is the navigator salary',
        'what navigators earn',
        'pay of a navigator',
        'what is a navigator paid',
      ]),
      ...['trains', 'hires', 'helps', 'sees', 'visits'].map((verb) =>
        answerTo(`/${verb}/`, `Who ${verb} a navigator?`, []),
      ),
    ],
  });
  assert.equal(answer('what is the salary of a navigator?')?.url, '/answers/cost/');
  assert.equal(answer('what is the salary?'), undefined);
});

test('who asks how much is answered by a question that asks how much of the same thing', () => {
  const answerTo = (url: string, title: string, asked: string[]) =>
    ({ url, kind: 'answer', title, asked, facets: [[]] }) as const;
  const answer = answerAtOnce({
    facets: [{ name: 'activity', label: 'Activity', values: [] }],
    synonyms: [],
    records: [
      answerTo('/answers/free/', 'Does a free gym membership help?', [
        'free gym membership',
        'how much do free passes help',
      ]),
      answerTo('/answers/pay/', 'How much do people pay for a walk?', ['walk membership']),
    ],
  });
  assert.equal(answer('does gym membership help?')?.url, '/answers/free/');
  assert.equal(answer('how much is a gym membership?'), undefined);
  assert.equal(answer('how much do people pay for walks?')?.url, '/answers/pay/');
});
