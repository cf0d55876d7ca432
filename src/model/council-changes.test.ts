import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endInWords, endsInShort, stateOn, type EndInShort, type EndInWords } from './council-changes.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const end: EndInWords = {
  name: 'Oldby Council',
  ends: day('2028-04-01'),
  certainty: 'decided',
  successorsKnown: true,
  successors: ['Newby', 'Otherby'],
  onlyIfChosen: false,
  checked: day('2026-11-28'),
};

test('a council is there until the day before it ends', () => {
  assert.equal(stateOn(day('2028-03-31'), end), 'ending');
  assert.equal(stateOn(day('2028-04-01'), end), 'ended');
  assert.equal(stateOn(day('2031-01-01'), undefined), 'current');
});

test('what is not decided, or leads nowhere, never takes effect by itself', () => {
  const later = day('2031-01-01');
  assert.equal(stateOn(later, { ...end, certainty: 'subject-to-parliament' }), 'ended');
  for (const certainty of ['challenged', 'reported', 'expected'] as const) {
    assert.equal(stateOn(later, { ...end, certainty }), 'unconfirmed');
  }
  assert.equal(stateOn(later, { ...end, successorsKnown: false }), 'unconfirmed');
});

test('the sentence follows the day, and says how sure it is and when somebody looked', () => {
  assert.equal(
    endInWords(day('2027-01-01'), end),
    'Oldby Council ends on 1 April 2028. Its area goes to Newby and Otherby. This is decided. Last looked at on 28 November 2026.',
  );
  assert.equal(
    endInWords(day('2028-04-01'), end),
    'Oldby Council ended on 1 April 2028. Its area is now in Newby and Otherby. Last looked at on 28 November 2026.',
  );
  const unknown = { ...end, certainty: 'expected' as const, successors: [], successorsKnown: false };
  assert.match(
    endInWords(day('2027-01-01'), unknown),
    /is expected to end on 1 April 2028\. What takes over is not known/,
  );
  assert.match(endInWords(day('2031-01-01'), unknown), /was due to end on 1 April 2028\. Whether it did/);
  const single = { ...unknown, onlyIfChosen: true };
  assert.match(endInWords(day('2027-01-01'), single), /ends only if the chosen plan replaces it/);
  assert.doesNotMatch(endInWords(day('2031-01-01'), single), /was due to end/);
});

test('a page that names several councils tells their ends in one sentence for each that is alike', () => {
  const named = (shortName: string, more: Partial<EndInShort> = {}): EndInShort => ({
    ...end,
    name: `${shortName} Council`,
    shortName,
    ...more,
  });
  const expected = { certainty: 'expected', successorsKnown: false } as const;
  const ends = [named('Oldby'), named('Farby', expected), named('Nearby', expected)];
  assert.deepEqual(endsInShort(day('2027-01-01'), ends), [
    'As of 28 November 2026, Oldby Council ends on 1 April 2028.',
    'As of 28 November 2026, the councils of Farby and Nearby are expected to end on 1 April 2028.',
  ]);
  assert.deepEqual(endsInShort(day('2031-01-01'), ends), [
    'Oldby Council ended on 1 April 2028.',
    'The councils of Farby and Nearby were due to end on 1 April 2028, and whether they did was not known when somebody last looked.',
  ]);
  assert.deepEqual(endsInShort(day('2027-01-01'), [named('Cityby', { ...expected, onlyIfChosen: true })]), [
    'As of 28 November 2026, Cityby Council may end on 1 April 2028.',
  ]);
  assert.deepEqual(endsInShort(day('2027-01-01'), []), []);
});
