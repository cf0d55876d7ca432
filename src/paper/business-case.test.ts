import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProseItem } from '#model/pack-item.ts';
import { businessCase, type BusinessCase, type KnownForCase } from './business-case.ts';
import { wordsOf } from './structure.ts';

const known: KnownForCase = {
  question: 'Do choirs help?', sentence: 'Choirs may help.', level: 'low', provisional: false, population: 'Adults',
  comparator: 'Usual care', effectRange: null, harms: 'not reported', whoItMayNotSuit: null, whatWouldChangeIt: null,
  soWhat: 'Ask how many finish.', url: 'https://example.org/a/',
}; // prettier-ignore
const empty: BusinessCase = {
  date: '1 January 2026', link: 'https://example.org/#', place: null, need: null, answer: null, known: null, level: undefined, sample: null, people: null, cost: null,
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
    level: 'very low',
    noReturn: 'Certainty is very low.',
    texts: { return: 'Each £1 gives £4' },
  });
  assert.match(words, /This paper states no return. Certainty is very low./);
  assert.match(words, /What may be said: Choirs may help. Ask how many finish./);
  assert.doesNotMatch(words, /£4/);
});

test('a return that may be stated stands beside the certainty that it rests on', () => {
  const words = said({ known, level: 'low', noReturn: null, texts: { return: 'Each £1 gives £1 to £4' } });
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

const answer: ProseItem = {
  kind: 'answers', ref: 'answers/choirs', title: 'Do choirs help?', summary: [], address: 'https://example.org/answers/choirs/',
  checked: '1 January 2026', wales: '', inWales: false, text: [], differing: [],
  answer: {
    sentences: [[{ text: 'They may. (Low certainty.)' }, { ref: 'zebra' }]], level: 'low',
    doubt: [{ text: 'One trial saw nothing.' }], costs: [[{ text: '£12,000 a year (Testshire)' }]], reach: [], notFor: ['Those who hate noise'], next: [],
  },
  known: [{ id: 'a', question: 'Do choirs help?', sentence: 'Choirs may help.', direction: 'Favourable', harmsKnown: 'Not read', level: 'Low certainty', address: 'https://example.org/b/', everyday: null, harms: 'Not reported', notFor: '', change: '', sources: ['zebra'] }],
  sources: [{ id: 'zebra', text: 'Zebra Z. (2020) Choirs.', url: null, read: null }],
}; // prettier-ignore

test('an answer comes with how sure it is, its doubt, what it cost elsewhere, and its sources', () => {
  const words = said({ answer, level: 'low', noReturn: null });
  for (const part of [
    'They may. (Low certainty.)',
    'Choirs may help. Low certainty.',
    'Strongest doubt: One trial saw nothing.',
    '£12,000 a year (Testshire)',
    'Those who hate noise',
    '# References',
    'of which certainty is low',
  ])
    assert.ok(words.includes(part), part);
  assert.match(said({ answer, level: 'low', noReturn: 'No.' }), /What may be said: They may\. \(Low certainty\.\)/);
});

test('how many people it takes to know stands with what is measured', () => {
  const words = said({ sample: { sentence: 'You need 90 people.', href: 'https://example.org/plan/' } });
  assert.match(words, /# How we will know[\s\S]*You need 90 people\./);
});
