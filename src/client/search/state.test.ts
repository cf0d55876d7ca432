import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest } from '#model/longest.ts';
import { readState, tellCut, tidy, writeState } from './state.ts';

const most = longest.question;

test('a question has no more characters than the box takes, and one that is cut is told with the limit', () => {
  assert.equal(tidy('x'.repeat(100_000)), 'x'.repeat(most));
  assert.equal(tellCut('x'.repeat(most)), '');
  assert.equal(tellCut(`  ${'x'.repeat(most)}\n\n `), '');
  assert.match(
    tellCut('x'.repeat(most + 1)),
    new RegExp(`up to ${most} characters. Its first ${most} were looked for`),
  );
  assert.equal(tidy(`${'x'.repeat(most - 1)}😀`), 'x'.repeat(most - 1));
});

test('what an address holds of a question is what is written back, whatever it is', () => {
  for (const query of ['__proto__', '\u202egnisrever', 'a\0b', '%', '\ud800', '  sing  ', 'x'.repeat(5000), '<b>']) {
    const { state } = readState(new URLSearchParams({ q: query }), []);
    const again = readState(new URLSearchParams(writeState(state, [])), []).state;
    assert.deepEqual(again, state, query.slice(0, 20));
    assert.doesNotMatch(state.query, /[\p{Cc}\u202a-\u202e]/u);
  }
});
