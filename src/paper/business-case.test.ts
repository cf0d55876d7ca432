import assert from 'node:assert/strict';
import { test } from 'node:test';
import { businessCase, type BusinessCase, type KnownForCase } from './business-case.ts';
import { wordsOf } from './structure.ts';

const known: KnownForCase = {
  question: 'Do choirs help?', sentence: 'Choirs may help.', level: 'low', provisional: false, population: 'Adults',
  comparator: 'Usual care', effectRange: null, harms: 'not reported', whoItMayNotSuit: null, whatWouldChangeIt: null,
  soWhat: 'Ask how many finish.', url: 'https://example.org/a/',
}; // prettier-ignore
const empty: BusinessCase = {
  date: '1 January 2026', link: 'https://example.org/#', place: null, need: null, known: null, people: null, cost: null,
  finisher: null, workbench: null, costing: null, payers: null, noReturn: 'Choose what is known first.', texts: {},
}; // prettier-ignore

const said = (given: Partial<BusinessCase>): string =>
  businessCase({ ...empty, ...given })
    .blocks.map((block) => {
      if (block.kind === 'heading') return `# ${block.text}`;
      if (block.kind === 'paragraph') return wordsOf(block.runs);
      if (block.kind === 'list') return block.items.map(wordsOf).join('\n');
      return block.kind === 'table' ? block.rows.map((row) => row.map(wordsOf).join(' | ')).join('\n') : '';
    })
    .join('\n');

test('a paper of nothing has every heading, and says what is for its author to fill', () => {
  const words = said({});
  for (const title of [
    'Need here',
    'What is known',
    'What it would cost, and how many it might reach',
    'Who pays, and who gains',
    'Return',
    'Risks',
    'How we will know',
    'Alternatives not chosen',
  ]) {
    assert.match(words, new RegExp(`# ${title}`));
  }
  assert.equal(words.match(/\[For you to fill/g)!.length, 15);
});

test('where no return may be stated, none is, whatever was typed; what may be said stands there', () => {
  const words = said({
    known: { ...known, level: 'very low' },
    noReturn: 'Certainty is very low.',
    texts: { return: 'Each £1 gives £4' },
  });
  assert.match(words, /This paper states no return. Certainty is very low./);
  assert.match(words, /What may be said: Choirs may help. Ask how many finish./);
  assert.doesNotMatch(words, /£4/);
});

test('a return that may be stated stands beside the certainty that it rests on', () => {
  const words = said({ known, noReturn: null, texts: { return: 'Each £1 gives £1 to £4' } });
  assert.match(
    words,
    /Each £1 gives £1 to £4\.\nIt can be no surer than the effect it rests on, of which certainty is low\./,
  );
});

test('cost for each person who finishes comes first', () => {
  const words = said({
    finisher: { low: 590, central: 841, high: 1110 },
    cost: { low: 36598, central: 52250, high: 55125 },
  });
  assert.match(words, /finishes \| £590 \| £841 \| £1,110\nIn all, a year \| £36,598/);
});
