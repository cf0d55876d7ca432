import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseFromPlan,
  longestAddress,
  lowestLevel,
  readCase,
  readPayers,
  readThree,
  whyNoReturn,
  writeCase,
} from './case-state.ts';

const three = (low: string, central: string, high: string) =>
  readThree({ 'uptake.low': low, 'uptake.central': central, 'uptake.high': high }, 'uptake');

test('an address gives back what was written, signs and lines included', () => {
  const form = { place: 'a-place', 'cost.low': '36,598', risks: 'Leaders leave & nobody\ncomes; 5% < 10%' };
  assert.deepEqual(readCase(`#${writeCase(form)}`), { form, problem: null });
});

test("somebody else's link, and a huge one, are told and harm nothing", () => {
  const { form, problem } = readCase('#nonsense=1&place=here');
  assert.deepEqual(form, { place: 'here' });
  assert.match(problem!, /does not know \(nonsense\)/);
  assert.match(readCase(`#risks=${'x'.repeat(longestAddress * 2)}`).problem!, /too long/);
});

test('three numbers are read as people write them', () => {
  assert.deepEqual(three('50', '60%', '70.5').three, { low: 50, central: 60, high: 70.5 });
  assert.deepEqual(
    readThree({ 'cost.low': '£36,598', 'cost.central': '52250.15', 'cost.high': '55,125' }, 'cost').three,
    { low: 36598, central: 52250.15, high: 55125 },
  );
  assert.deepEqual(three('', '', ''), { three: null, problems: {} });
});

for (const [name, given, field, words] of [
  ['a negative number', ['-1', '2', '3'], 'uptake.low', /not above nought/],
  ['nought', ['0', '2', '3'], 'uptake.low', /not above nought/],
  ['101 %', ['50', '60', '101%'], 'uptake.high', /more than 100/],
  ['words', ['50', 'many', '70'], 'uptake.central', /"many" is not a number/],
  ['an absurd number', ['50', '60', '1e999'], 'uptake.high', /not a number/],
  ['a hole', ['50', '', '70'], 'uptake.central', /Write the central case too/],
  ['the wrong order', ['70', '60', '50'], 'uptake.central', /should rise/],
  ['a comma for a point', ['50', '60,5', '70'], 'uptake.central', /not a number/],
] as const) {
  test(`${name} is told beside its field, and gives no range`, () => {
    const { three: read, problems } = three(...(given as readonly [string, string, string]));
    assert.equal(read, null);
    assert.match(problems[field]!, words);
  });
}

test('no return is stated on very low certainty, on none, or on nothing chosen', () => {
  assert.match(whyNoReturn('very low')!, /no return can be stated/);
  assert.match(whyNoReturn(null)!, /no level/);
  assert.match(whyNoReturn(undefined)!, /Choose/);
  for (const level of ['low', 'moderate', 'high'] as const) assert.equal(whyNoReturn(level), null);
});

test('a return rests on the least sure of what was brought along', () => {
  assert.equal(lowestLevel(['moderate', 'very low', null]), 'very low');
  assert.equal(lowestLevel(['high', 'low']), 'low');
  assert.equal(lowestLevel([null]), null);
  assert.equal(lowestLevel([]), undefined);
});

test('the council of a link is the place, unless the link gives another', () => {
  assert.deepEqual(readCase('#answer=a&council=northby'), { form: { place: 'northby', answer: 'a' }, problem: null });
  assert.equal(readCase('#place=southby&council=northby').form.place, 'southby');
});

test('an address of the workbench gives its numbers, and the case that it was opened from', () => {
  const before = writeCase({ place: 'northby', risks: 'Leaders leave' });
  const { form, problem } = readCase(
    `#${new URLSearchParams([
      ['scenario', 'choir'],
      ['uptake.low', '0.8'],
      ['council', 'southby'],
      ['case', before],
    ]).toString()}`,
  );
  assert.deepEqual(form, {
    place: 'northby',
    risks: 'Leaders leave',
    workbench: '#scenario=choir&uptake.low=0.8&council=southby',
  });
  assert.equal(problem, null);
  assert.equal(readCase('#scenario=choir&council=southby').form.place, 'southby');
  assert.match(readCase('#scenario=choir&nonsense=1').problem!, /nonsense/);
});

test('shares of payers come to 100, or it is told', () => {
  assert.deepEqual(readPayers({ 'pays.council': '60', 'pays.nhs': '40%' }).shares, [
    ['council', 0.6],
    ['nhs', 0.4],
  ]);
  assert.deepEqual(readPayers({}), { shares: null, problem: null });
  assert.match(readPayers({ 'pays.council': '60' }).problem!, /come to 60%/);
  for (const odd of ['-1', '101', 'half']) assert.match(readPayers({ 'pays.nhs': odd }).problem!, /is no share/);
});

test('a plan gives how one will know, and the risks', () => {
  assert.deepEqual(
    caseFromPlan([
      { key: 'outcomes', lines: ['Loneliness, before and after'] },
      { key: 'outputs', lines: ['People who finish'] },
      { key: 'outside', lines: ['A new bus'] },
    ]),
    { measured: 'People who finish\nLoneliness, before and after', risks: 'A new bus' },
  );
  assert.deepEqual(caseFromPlan([{ key: 'outside', lines: ['A new bus'] }]), { risks: 'A new bus' });
});
