import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormField } from './form.ts';
import type { Known } from './known.ts';
import { readAnswer } from './read-answer.ts';

const read = (written: string) => readAnswer({ widget: 'day' } as FormField, written, {} as Known);

test('a day is taken in words and in figures, and one that the calendar lacks is put aside with the reason', () => {
  const day = new Date('2024-05-03T00:00:00Z');
  for (const written of ['3 May 2024', '2024-05-03', '2024/5/3']) assert.deepEqual(read(written), { value: day });
  for (const written of ['2026-02-31', '31 April 2026', 'spring']) {
    assert.deepEqual(read(written).unplaced?.map(({ text }) => text), [written]); // prettier-ignore
  }
});
