import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readItems, splitItems } from './item-list.ts';

const choices = {
  titles: { 'evidence/one': 'One', 'evidence/two': 'Two', 'case-studies/three': 'Three' },
  renamed: { 'evidence/uno': 'evidence/one' },
  removed: { 'evidence/gone': 'It was removed on 1 May 2026. It was wrong.' },
};
const read = (value: string | null, limit = 9) => readItems(value, choices, limit, 'A pack');

test('pages keep the order of the link, and an old name leads to the new one', () => {
  assert.deepEqual(read('case-studies/three,evidence/uno, /evidence/two/'), {
    refs: ['case-studies/three', 'evidence/one', 'evidence/two'],
    problems: [],
  });
  assert.deepEqual(read(null), { refs: [], problems: [] });
});

test('what cannot be kept is told in a line each, and the rest is kept', () => {
  const { refs, problems } = read('evidence/one,evidence/uno,evidence/gone,nonsense,__proto__/x,constructor');
  assert.deepEqual(refs, ['evidence/one']);
  assert.deepEqual(problems, [
    '“evidence/gone” is left out. It was removed on 1 May 2026. It was wrong.',
    'Not on this site, and left out: “nonsense”, “__proto__/x”, “constructor”.',
    'Named more than once, and kept once: One.',
  ]);
});

test('two hundred items and a very long name give three short lines, not two hundred', () => {
  const many = ['evidence/two', ...Array.from({ length: 200 }, (_, index) => `facts/${index}`), 'x'.repeat(5000)];
  const { refs, problems } = read(many.join(','));
  assert.deepEqual(refs, ['evidence/two']);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!, /and left out: “facts\/0”.* and 196 more\.$/);
  const over = read('evidence/one,evidence/two,case-studies/three', 2);
  assert.deepEqual(over.refs, ['evidence/one', 'evidence/two']);
  assert.deepEqual(over.problems, ['A pack holds up to 2. The first 2 are kept; 1 left out.']);
});

test('a name is found in whatever state programs and sentences leave it; what is no name of a page stays as it stands', () => {
  const refs = ['facts/a-b', 'places/c'];
  for (const value of ['facts/a-b,places/c).', 'facts/a-b,places/c…', 'facts/a-b,places/c\u200b', 'facts/a-b,places/c”', 'facts/a-b%2Cplaces/c', 'facts%2Fa-b,\n places/c', '“facts/a-b,Places/C', '/facts/a-b/,places/c/>'])
    assert.deepEqual(splitItems(value), refs, value);
  for (const value of ['<script>', '__proto__', '…', 'http://[', 'facts/a?b=1'])
    assert.deepEqual(splitItems(value), [value]);
}); // prettier-ignore
