import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { partsOf, wholeOf } from './parts.ts';

const record = (url: string, asked?: string[]): SearchRecord => ({
  url,
  kind: 'answer',
  title: url,
  facets: [],
  ...(asked ? { asked } : {}),
});

test('the data is parted after what is asked for, and put together again as it was', () => {
  for (const records of [[record('/a/', ['a']), record('/b/')], [record('/b/')], [record('/a/', ['a'])], []]) {
    const data: SearchData = { facets: [], synonyms: [{ words: ['a', 'b'] }], records };
    const { answers, others } = partsOf(data);
    assert.ok(answers.records.every(({ asked }) => asked));
    assert.ok(others.records.every(({ asked }) => !asked));
    assert.deepEqual(wholeOf(answers, others), data);
  }
});
