import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostBeside } from '#funding/address.ts';
import { asksForState, caseLink, withBeside } from './state.ts';

test('numbers go into a new business case, or back into the one that they were opened from', () => {
  assert.deepEqual(caseLink('/case/', 'scenario=small', undefined), {
    href: '/case/#scenario=small',
    words: 'Make a business case from this',
  });
  const back = caseLink('/case/', 'scenario=small', 'need=Loneliness&answer=arts');
  assert.match(back.words, /^Back to the business case/);
  const carried = new URLSearchParams(back.href.split('#')[1]);
  assert.deepEqual([carried.get('scenario'), carried.get('case')], ['small', 'need=Loneliness&answer=arts']);
  assert.match(caseLink('/case/', 'scenario=small', 'answer=arts').words, /and the answer$/);
});

test('so many scenarios stand side by side, and one more is told what to do', () => {
  let beside: readonly string[] = [];
  for (let number = 1; number <= mostBeside; number++) {
    const next = withBeside(beside, `state-${number}`);
    assert.match(next.said, new RegExp(`^Kept as ${number} of ${mostBeside}`));
    ({ beside } = next);
  }
  const full = withBeside(beside, 'one too many');
  assert.equal(full.beside, beside);
  assert.match(full.said, /Clear the comparison first/);
});

test('an address that the page wrote, or that leads to a part of it, asks for nothing', () => {
  assert.equal(asksForState('#scenario=small', '#scenario=small'), false);
  assert.equal(asksForState('#results', '#scenario=small'), false);
  assert.equal(asksForState('#scenario=large', '#scenario=small'), true);
  assert.equal(asksForState('', '#scenario=small'), true);
});
