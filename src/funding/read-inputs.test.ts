import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress, type Start } from './address.ts';
import { readInputs, readNumber, typedValue, type Typed } from './read-inputs.ts';
import { whoPays } from './who-pays.ts';

const three = (text: string) => ({ low: text, central: text, high: text });
const typed: Typed = {
  referrals: three('100'),
  uptake: three('80'),
  completion: three('50'),
  costPerStarter: three('90'),
};
const start: Start = { id: 'choir', typed, shares: { 'pays.activity.council': '100' } };

test('numbers are read as people type them, and nothing else is taken for one', () => {
  const read: [string, boolean, number | null][] = [
    ['1,200', false, 1200], ['£17.50', false, 17.5], ['85 %', true, 0.85], ['60.82', true, 0.6082], ['.5', false, 0.5], ['−3', false, -3],
    ['abc', false, null], ['', false, null], ['1e9', false, null], ['Infinity', false, null], ['0x10', false, null], ['1,2', false, null],
    ['12%', false, null], ['1 000', false, null], ['NaN', true, null], ['1,234,56', false, null],
  ]; // prettier-ignore
  for (const [text, isShare, wanted] of read) assert.equal(readNumber(text, isShare), wanted, text);
});

test('what cannot be used is told beside its field, its case is left out, and the others are worked out', () => {
  const wrong: [string, string, RegExp][] = [
    ['uptake', '101', /more than 100%/], ['uptake', '0', /cannot be 0/], ['uptake', '-5', /below 0/], ['uptake', 'most', /“most” is not a number/],
    ['referrals', '0', /cannot be 0/], ['referrals', '99999999999', /cannot be more than/], ['referrals', '', /clear it in all three/],
  ]; // prettier-ignore
  for (const [name, text, told] of wrong) {
    const read = readInputs({ ...typed, [name]: { low: '70', central: text, high: '70' } });
    assert.deepEqual(
      read.problems.map((each) => [each.name, each.case]),
      [[name, 'central']],
      text,
    );
    assert.match(read.problems[0]!.text, told);
    assert.equal(read.assumptions.central, null);
    assert.ok(read.assumptions.low && read.assumptions.high);
  }
});

test('a caseload above 400 and a price above £100 are used and said', () => {
  const read = readInputs({
    ...typed,
    yearCost: three('30000'),
    caseload: three('401'),
    pricePaid: three('101'),
    sessionsFinisher: three('3'),
  });
  assert.deepEqual(read.problems, []);
  assert.deepEqual([...new Set(read.warnings.map(({ name }) => name))], ['caseload', 'pricePaid']);
  assert.equal(read.assumptions.central!.caseload, 401);
});

test('what a value needs besides is asked for, and more cannot be seen three times than start', () => {
  const needs = (more: Typed): string[] => readInputs({ ...typed, ...more }).problems.filter((each) => each.case === 'central').map(({ name }) => name); // prettier-ignore
  assert.deepEqual(needs({ pricePerHour: three('17.50') }), ['sessions', 'hours']);
  assert.deepEqual(needs({ groupCost: three('80') }), ['groupSize', 'sessions']);
  assert.deepEqual(needs({ yearCost: three('30000') }), ['caseload']);
  assert.deepEqual(needs({ posts: three('2'), caseload: three('200') }), ['referrals']);
  assert.deepEqual(needs({ seenThreeTimes: three('81') }), ['seenThreeTimes']);
});

test('an address is read on top of its scenario and written back the same', () => {
  const read = readAddress('#scenario=choir&referrals.central=200&uptake.low=0.855&pays.activity.nhs=40', [start]);
  assert.deepEqual(read.notes, []);
  assert.equal(read.typed.referrals!.central, '200');
  assert.equal(read.typed.uptake!.low, '85.5');
  assert.equal(
    writeAddress(start, read.typed, read.shares),
    'scenario=choir&referrals.central=200&uptake.low=0.855&pays.activity.nhs=40',
  );
  assert.equal(typed.referrals!.central, '100');
});

test('what somebody else’s address holds and the page does not know is told, and nothing of it is lost or changed', () => {
  const read = readAddress(
    '#scenario=nowhere&uptake.low=most&uptake.middle=1&__proto__.low=1&constructor.low=2&uptake.high=1.01',
    [start],
  );
  assert.match(read.notes.join(' '), /nowhere/);
  assert.match(read.notes.join(' '), /uptake\.middle.*__proto__\.low.*constructor\.low/);
  assert.equal(read.typed.uptake!.low, 'most');
  assert.equal(read.typed.uptake!.high, '101');
  const { problems } = readInputs(read.typed);
  assert.deepEqual(
    problems.map((each) => each.case),
    ['low', 'high'],
  );
  const huge = readAddress(`#scenario=choir&uptake.low=${'9'.repeat(100_000)}`, [start]);
  assert.match(huge.notes.join(), /too long/);
  assert.deepEqual(huge.typed, typed);
});

test('shares are typed as percentages without the noise of binary fractions', () => {
  assert.equal(typedValue('completion', 0.6082), '60.82');
  assert.equal(typedValue('uptake', 0.545), '54.5');
});

test('shares of a line that do not come to 100% are told beside the line', () => {
  const lines = { linkWorker: 0, hosting: 0, activity: 200, grants: 0, transport: 0, overhead: 0, evaluation: 0 };
  const at = (council: string, nhs: string) =>
    whoPays(lines, { 'pays.activity.council': council, 'pays.activity.nhs': nhs });
  assert.deepEqual(at('60', '40').amounts, { council: 120, nhs: 80, people: 0, charity: 0, fund: 0 });
  assert.match(at('60', '30').problems[0]!.text, /come to 90%/);
  assert.match(at('-10', '110').problems[0]!.text, /“-10” is not a share/);
  assert.match(at('half', '50').problems[0]!.text, /“half” is not a share/);
  assert.equal(at('60', '30').amounts, null);
});
