import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import { questions } from '#authoring/questions.ts';
import { isAtOneOf, isBlank, sayKept, verdictOf, whatAsked, withDraft, withoutSource, withPageAsked, type Answers } from './state.ts'; // prettier-ignore

const problem = (path: string, weight: DraftProblem['weight']): DraftProblem => ({ path, weight, label: path, wrong: 'is wrong', right: 'mend it' }); // prettier-ignore

test('the address says what is to be written; what it does not know is a case study', () => {
  assert.equal(whatAsked('?what=facts'), 'facts');
  assert.equal(whatAsked('?page=/facts/a-fact/'), 'correction');
  assert.equal(whatAsked('?what=evidence&page=facts/a-fact'), 'evidence');
  for (const search of ['', '?what=toString', '?what=']) assert.equal(whatAsked(search), 'case-studies', search);
});

test('what a document says goes after what was written, and no word of either is lost', () => {
  const before = { title: 'Mine', results: [{ value: '1' }, { value: ' ' }], lessons: 'One' };
  const after = withDraft(
    before,
    {
      kind: 'case-studies',
      answers: [
        { to: 'title', value: 'Theirs' },
        { to: 'results', value: [{ value: '2' }] },
        { to: 'lessons', value: [{ text: 'Two', source: '1' }] },
        { to: 'summary', value: 'New' },
      ],
      text: 'The story.',
    },
    questions['case-studies'],
  );
  assert.deepEqual(after, {
    title: 'Mine\nTheirs',
    results: [{ value: '1' }, { value: '2' }],
    lessons: 'One\nTwo | 1',
    summary: 'New',
    text: 'The story.',
  });
  assert.equal(before.title, 'Mine');
});

test('errors come before what is still to be answered, advice stops nothing', () => {
  const all = [problem('a', 'later'), problem('b', 'error'), problem('c', 'advice')];
  const { is, listed, words } = verdictOf(all);
  assert.deepEqual([is, listed.map(({ path }) => path)], ['errors', ['b', 'a']]);
  assert.match(words, /^One thing must/);
  assert.equal(verdictOf([problem('a', 'later'), problem('b', 'later')]).words.includes('2 answers are'), true);
  assert.deepEqual([verdictOf([problem('c', 'advice')]).is, verdictOf([]).is], ['ready', 'ready']);
});

test('a problem shows once its question was left, or a row of it', () => {
  assert.equal(isAtOneOf(problem('results', 'error'), new Set(['results.0.value'])), true);
  assert.equal(isAtOneOf(problem('results.0.value', 'error'), new Set(['results'])), false);
  assert.equal(isAtOneOf(problem('result', 'error'), new Set(['results.0.value'])), false);
});

test('rows without a word are blank', () => {
  assert.equal(isBlank({ title: ' ', results: [{}, { value: '' }] }), true);
  assert.equal(isBlank({ results: [{ value: '1' }] }), false);
});

test('what was kept is said, and what was not', () => {
  assert.match(sayKept(true, { title: 'Walks' }), /^Kept on this device/);
  assert.equal(sayKept(true, {}), '');
  assert.match(sayKept(false, { title: 'Walks' }), /download your work/);
});

test('a correction begins with the page that led to it, unless another is being corrected', () => {
  const search = '?page=facts/a-fact';
  assert.deepEqual(withPageAsked('correction', {}, search), { page: 'facts/a-fact' });
  assert.deepEqual(withPageAsked('correction', { page: 'facts/other' }, search), { page: 'facts/other' });
  assert.deepEqual(withPageAsked('facts', {}, search), {});
});

const cited = {
  sources: [{ title: 'First' }, { title: 'Second' }, { title: 'Third' }],
  results: [{ statement: 'Some came.[2]', source: '1' }, { statement: 'More came.[1, 3]', source: 'Source 3' }, { statement: 'All came.', source: '2' }],
  text: 'They walk.[2] They sing.[3] See [2](https://example.org/).',
}; // prettier-ignore

test('a source that is taken out leaves no figure with the source of another', () => {
  assert.deepEqual(withoutSource(cited, 1, questions['case-studies']), {
    sources: [{ title: 'First' }, { title: 'Third' }],
    results: [{ statement: 'Some came.', source: '1' }, { statement: 'More came.[1, 2]', source: '2' }, { statement: 'All came.', source: '' }],
    text: 'They walk. They sing.[2] See [2](https://example.org/).',
  }); // prettier-ignore
});

test('a document that is read into a form with sources cites its own, and not those of the form', () => {
  const mine: Answers = { sources: [{ title: 'Mine' }, {}, { title: 'Mine too' }, {}], text: 'Mine.[3]' };
  const answers = [
    { to: 'sources', value: [{ title: 'Theirs' }] },
    { to: 'results', value: [{ statement: 'Theirs.', source: '1' }] },
  ];
  const after = withDraft(mine, { kind: 'case-studies', answers, text: 'Theirs.[1]' }, questions['case-studies']);
  assert.deepEqual(after, {
    sources: [{ title: 'Mine' }, {}, { title: 'Mine too' }, { title: 'Theirs' }],
    results: [{ statement: 'Theirs.', source: '4' }],
    text: 'Mine.[3]\nTheirs.[4]',
  });
});
