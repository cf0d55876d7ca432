import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestAddress, mostBeside, readAddress, stateInLink, writeAddress, type Start } from './address.ts';
import { changedIn, workOut, workOutKept } from './work-out.ts';

const same = (text: string) => ({ low: text, central: text, high: text });
const choir: Start = {
  id: 'choir',
  typed: { referrals: same('100'), uptake: same('80'), completion: same('50'), costPerStarter: same('100') },
  shares: { 'pays.activity.council': '100' },
};
const starts = [{ ...choir, name: 'A choir', basis: { uptake: 'Published: Testshire' } }];
const known = { activity: ['singing'], model: ['grant'], council: ['northby'] };

test('everything that is chosen and kept to compare comes back from the address', () => {
  const kept = writeAddress(choir, { ...choir.typed, uptake: same('60') }, choir.shares);
  const written = writeAddress(choir, choir.typed, choir.shares, {
    choices: { activity: 'singing', model: 'grant', council: 'northby' },
    beside: [kept],
    forCase: 'risks=Leaders leave & go',
  });
  const { notes, ...state } = readAddress(`#${written}`, starts, known);
  assert.deepEqual(notes, []);
  assert.deepEqual(state.choices, { activity: 'singing', model: 'grant', council: 'northby' });
  assert.deepEqual(state.beside, [kept]);
  assert.equal(state.forCase, 'risks=Leaders leave & go');
  assert.equal(workOutKept(state.beside[0]!, starts).typed.uptake!.central, '60');
});

test('an answer that comes with a link goes on to the business case', () => {
  const { forCase, notes } = readAddress('#scenario=choir&answer=do-choirs-help', starts, known);
  assert.equal(forCase, 'answer=do-choirs-help');
  assert.deepEqual(notes, []);
  const both = readAddress('#scenario=choir&case=risks%3DRain&answer=do-choirs-help', starts, known);
  assert.equal(both.forCase, 'risks=Rain&answer=do-choirs-help');
});

for (const [link, words] of [
  ['scenario=choir&model=no-such', /names a way to pay that is not here \(“no-such”\)/],
  ['scenario=choir&council=nowhere', /names a council that is not here/],
  ['scenario=choir&uptake.low=0.5&uptake.low=0.6', /gives “uptake.low” more than once; the last is used/],
  [`scenario=choir&uptake.low=${'9'.repeat(61)}`, /“uptake.low” is too long/],
  [`scenario=choir${'&beside=scenario%3Dchoir'.repeat(mostBeside + 1)}`, /keeps 4 scenarios to compare; the first 3/],
  ['scenario=choir&nonsense.low=1', /does not know, which were left out: “nonsense.low”/],
  ['x'.repeat(longestAddress + 1), /too long to be one of this page/],
] as const) {
  test(`somebody else's link is told: ${link.slice(0, 60)}`, () => {
    const { notes, typed } = readAddress(link, starts, known);
    assert.match(notes.join(' '), words);
    assert.equal(typed.referrals!.central, '100');
  });
}

test('the state in a link is found, and nothing in one that has no scenario', () => {
  assert.equal(stateInLink('https://example.org/funding/workbench/#scenario=choir&a=b'), 'scenario=choir&a=b');
  assert.equal(stateInLink('https://example.org/sheet#page=2'), null);
  assert.equal(stateInLink('https://example.org/'), null);
});

test('what somebody changed is told from what was published, and nothing else is', () => {
  const state = readAddress('scenario=choir&uptake.low=0.9', starts);
  const worked = workOut(state, starts);
  assert.deepEqual(changedIn(worked, starts), ['uptake']);
  assert.equal(worked.basis.uptake, 'Changed by the user; began as Published: Testshire');
  assert.equal(worked.basis.referrals, '');
});
