import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, readBuilt } from './site.ts';

interface Answer {
  id: string;
  question: string;
  answer: string;
}

const read = <T>(file: string): T => JSON.parse(readBuilt(file)) as T;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The sentences of a text that another does not hold. */
const lacks = (whole: string, sentences: string): string[] =>
  sentences.split(/(?<=[.?!])\s+/).filter((sentence) => !whole.includes(sentence));

const answers = read<Answer[]>('data/answers.json');

test('an answer of several sentences is never given by the first of them alone, in a list or in the search', () => {
  const found = new Map(
    read<{ records: { kind: string; title: string; summary: string; note: string }[] }>('search/answers.json')
      .records.filter(({ kind }) => kind === 'answer')
      .map((record) => [record.title, record]),
  );
  for (const { id, question, answer } of answers) {
    const { summary, note } = found.get(question)!;
    assert.deepEqual(lacks(summary, answer), [], `search: ${id}`);
    assert.equal(
      note === '',
      /\.\)(?:\s|$)/.test(summary),
      `${id}: how sure it is stands once, with each sentence or after all`,
    );
  }
  const answerOf = new Map(answers.map(({ id, answer }) => [id, answer]));
  const listed = new Set<string>();
  for (const { $, address } of builtPages) {
    for (const item of $('[data-answer-id]')) {
      const id = $(item).attr('data-answer-id')!;
      listed.add(id);
      assert.deepEqual(lacks(plain($(item).text()), answerOf.get(id)!), [], `${address}: ${id}`);
    }
  }
  assert.deepEqual(
    answers.map(({ id }) => id).filter((id) => !listed.has(id)),
    [],
    'every answer stands in a list',
  );
});

test('a line of money or of people says its place and its time once', () => {
  const twice = builtPages.flatMap(({ $, address }) =>
    $('[data-part="cost"] p, .answer-figures > div')
      .map((_, line) => {
        const pieces = $(line).find('dt, dd > *');
        return (pieces.length > 0 ? pieces : $(line))
          .map((_, piece) => plain($(piece).text()))
          .get()
          .join('. ');
      })
      .get()
      .flatMap((line) => {
        const parts = line.split(/[,:.;()]\s*/);
        const again = parts.find((part, index) => /^[\p{Lu}\d].{3}/u.test(part) && parts.indexOf(part) < index);
        return again === undefined ? [] : [`${address}: "${again}" twice in "${line}"`];
      }),
  );
  assert.deepEqual(twice, []);
});

// Readability, which Firefox reads pages with, cuts a div that is mostly links: a figure would stand without its outcome or its design.
test('what says of what a figure is, and from what study, stands in no box that reader modes leave out', () => {
  const cut = builtPages.flatMap(({ $, address }) =>
    $('.outcomes__label, .fact-slip__marks > *, .fact-slip__caveat')
      .filter((_, part) => $(part).parentsUntil('li, article').is('div, aside, footer, form'))
      .map((_, part) => `${address}: ${plain($(part).text())}`)
      .get(),
  );
  assert.deepEqual(cut, []);
});
