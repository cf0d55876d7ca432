import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '../lexicon.ts';
import { questionsIn, wholeQuestionsIn } from './two-questions.ts';

const lexicon = lexiconOf({
  facets: [{ name: 'activity', label: 'Activity', values: [{ id: 'singing', label: 'Singing' }] }],
  records: [],
  synonyms: [{ words: ['singing', 'choirs'], values: ['activity:singing'] }],
});

test('questions that are put in one are told apart', () => {
  for (const [query, questions] of [
    ['Does it work and what does it cost?', ['Does it work', 'what does it cost?']],
    ['Is it safe? Who can refer?', ['Is it safe', 'Who can refer?']],
    ['what is it, who pays and how do we start', ['what is it', 'who pays', 'how do we start']],
  ] as const) {
    assert.deepEqual(questionsIn(query), questions);
  }
});

test('one question stays whole, whatever joins its words', () => {
  for (const query of [
    'Do walking and singing groups help people who are lonely?',
    'does it help, for example, older men and women',
    'we are a district, not a county: where do we fit in',
    'arts, culture and sport',
    'what works?',
    '',
  ]) {
    assert.deepEqual(questionsIn(query), [query]);
  }
});

test('"it" in a further question means what the one before was about', () => {
  assert.deepEqual(wholeQuestionsIn('Do choirs help and what do they cost?', lexicon), [
    'Do choirs help',
    'what do they cost? choirs',
  ]);
  assert.deepEqual(wholeQuestionsIn('What do they cost and do choirs help?', lexicon), [
    'What do they cost',
    'do choirs help?',
  ]);
});
