import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormField } from '#authoring/form.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { Answers } from './state.ts';

test('of rows written in two tabs all are kept, and of one row every column that was written', () => {
  const agreed = { results: [{ value: '1', unit: 'people' }] };
  const ours: Answers = { results: [{ value: '2', unit: 'people' }, { value: 'ours' }] };
  const theirs: Answers = { results: [{ value: '1', unit: 'walks' }, { value: 'theirs' }] };
  assert.deepEqual(mergeAnswers(agreed, ours, theirs, []), { results: [{ value: '2', unit: 'walks' }, { value: 'ours' }, { value: 'theirs' }] }); // prettier-ignore
  assert.deepEqual(mergeAnswers({}, { results: [{}] }, { results: [{ value: '3' }] }, []), {
    results: [{ value: '3' }],
  });
  assert.deepEqual(mergeAnswers(agreed, { results: [] }, theirs, []), { results: [] });
});

const fields = [{ path: 'title' }, { path: 'text' }, { path: 'costs', columns: [{ path: 'source', pointsTo: 'references' }] }, { path: 'sources', columns: [] }] as unknown as FormField[]; // prettier-ignore
const source = (title: string) => ({ title });
const [a, b, c] = ['A', 'B', 'C'].map(source);
const merge = (agreed: Answers, ours: Answers, theirs: Answers): Answers => mergeAnswers(agreed, ours, theirs, fields);

test('a number goes on naming its source, whatever sources another tab has added, taken out or put right', () => {
  const cases: [does: string, agreed: Answers, ours: Answers, theirs: Answers, merged: Answers][] = [
    [
      'both add one',
      { sources: [a!] },
      { sources: [a!, b!], title: 'Ours [2]' },
      { sources: [a!, c!], text: 'Theirs [1, 2]', costs: [{ source: '2' }] },
      { sources: [a!, b!, c!], title: 'Ours [2]', text: 'Theirs [1, 3]', costs: [{ source: '3' }] },
    ],
    [
      'both begin',
      {},
      { sources: [{}], title: 'Ours' },
      { sources: [c!], text: 'Theirs [1]' },
      { sources: [c!], title: 'Ours', text: 'Theirs [1]' },
    ],
    [
      'ours is cited and not written yet',
      { sources: [a!] },
      { sources: [a!, {}], title: 'Ours [2]' },
      { sources: [a!, c!], text: 'Theirs [2]' },
      { sources: [a!, {}, c!], title: 'Ours [2]', text: 'Theirs [3]' },
    ],
    [
      'an empty row between two stays',
      { sources: [a!, {}, c!], text: 'It [3]' },
      { sources: [a!, {}, c!, b!], text: 'It [3]', title: 'Ours [4]' },
      { sources: [{ title: 'A', url: 'x' }, {}, c!], text: 'It is [3]' },
      { sources: [{ title: 'A', url: 'x' }, {}, c!, b!], text: 'It is [3]', title: 'Ours [4]' },
    ],
    [
      'they take one out, we write on',
      { sources: [a!, b!, c!], text: 'It [3]', title: 'T' },
      { sources: [a!, b!, c!], text: 'It is [3]', title: 'T' },
      { sources: [a!, c!], text: 'It [2]', title: 'Theirs [2]' },
      { sources: [a!, c!], text: 'It is [2]', title: 'Theirs [2]' },
    ],
    [
      'we take one out, they write on',
      { sources: [a!, b!, c!], text: 'It [3]', title: 'T [2]' },
      { sources: [a!, c!], text: 'It [2]', title: 'T' },
      { sources: [a!, b!, c!], text: 'It is [3]', title: 'T [2]' },
      { sources: [a!, c!], text: 'It is [2]', title: 'T' },
    ],
    [
      'we take one out, they add one',
      { sources: [a!, b!] },
      { sources: [b!], title: 'Ours [1]' },
      { sources: [a!, b!, c!], text: 'Theirs [2, 3]' },
      { sources: [b!, c!], title: 'Ours [1]', text: 'Theirs [1, 2]' },
    ],
  ];
  for (const [does, agreed, ours, theirs, merged] of cases) assert.deepEqual(merge(agreed, ours, theirs), merged, does);
});
