import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPages } from './site.ts';
import { outFolder } from '../../src/site.ts';

interface Answer {
  id: string;
  question: string;
  answer: string;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(outFolder, file), 'utf8')) as T;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The words that a text lacks of those that another has, in order. */
const lacks = (whole: string, sentences: string): string[] =>
  sentences.split(/(?<=[.?!])\s+/).filter((sentence) => !whole.includes(sentence));

const answers = read<Answer[]>('data/answers.json');

test('an answer of several sentences is never given by the first of them alone, in a list or in the search', () => {
  const found = new Map(
    read<{ records: { kind: string; title: string; summary: string; note: string }[] }>('search/answers.json')
      .records.filter(({ kind }) => kind === 'answer')
      .map((record) => [record.title, record]),
  );
  let listed = 0;
  for (const { id, question, answer } of answers) {
    const { summary, note } = found.get(question)!;
    assert.deepEqual(lacks(summary, answer), [], `search: ${id}`);
    assert.notEqual(note, '', id);
    for (const { $, address } of builtPages) {
      for (const item of $(`[data-answer-id="${id}"]`)) {
        listed++;
        assert.deepEqual(lacks(plain($(item).text()), answer), [], `${address}: ${id}`);
      }
    }
  }
  assert.ok(listed >= answers.length, 'every answer stands in a list');
});
