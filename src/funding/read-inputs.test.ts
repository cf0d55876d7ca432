import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parameters, type ParameterName } from '#model/funding-parameters.ts';
import { readAddress, writeAddress, type Start } from './address.ts';
import { readInputs, typedValue, type Typed } from './read-inputs.ts';
import { whoPays } from './who-pays.ts';
import { costBlocks, mostMoving, payerBlocks } from './words.ts';
import { workOut } from './work-out.ts';

const three = (text: string) => ({ low: text, central: text, high: text });
const typed: Typed = {
  referrals: three('100'),
  uptake: three('80'),
  completion: three('50'),
  costPerStarter: three('90'),
};
const start: Start = { id: 'choir', typed, shares: { 'pays.activity.council': '100' } };

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

test('whatever is typed anywhere, nothing that is worked out or worded is no number', () => {
  const odd = fc.constantFrom('', '0', '-1', '1e308', 'NaN', '1,000', '£1k', '１２', '9'.repeat(400), `0.${'0'.repeat(310)}1`, '0.0001', '1000000000', '100', '99', '12.5'); // prettier-ignore
  const names = Object.keys(parameters) as ParameterName[];
  const oneField = fc.tuple(fc.constantFrom(...names), odd);
  const alike = fc.array(oneField, { maxLength: 4 }).map((given) => Object.fromEntries(given.map(([name, text]) => [name, three(text)]))); // prettier-ignore
  const named = { ...start, name: 'Choir', basis: {} };
  fc.assert(
    fc.property(alike, odd, (more, share) => {
      const shares = { 'pays.activity.council': share };
      const worked = workOut({ scenario: 'choir', typed: { ...typed, ...more }, shares, choices: {}, beside: [] }, [named]); // prettier-ignore
      const blocks = [costBlocks(worked), payerBlocks(worked), mostMoving(worked), worked.read, worked.costed, worked.paying]; // prettier-ignore
      // What is no number is null in JSON; a case that was left out is null as a whole.
      const numbers = Object.values(worked.costed).flatMap((costed) => (costed ? Object.values(costed).filter((each) => typeof each === 'number') : [])); // prettier-ignore
      assert.ok(numbers.every(Number.isFinite), JSON.stringify(more));
      const words = JSON.stringify(blocks).replaceAll('“NaN”', '').replaceAll('"NaN"', '');
      assert.doesNotMatch(words, /NaN|Infinity|∞|undefined/, JSON.stringify(more));
    }),
    { numRuns: 3000 },
  );
});

test('what is smaller than anything that is shared or paid is told, and not divided by', () => {
  const read = readInputs({ ...typed, uptake: { low: '0.009', central: '0.01', high: `0.${'0'.repeat(310)}1` } });
  assert.deepEqual(read.problems.map(({ case: oneCase, text }) => [oneCase, text]), [
    ['low', 'This is too small to be worked with: write 0.01 or more.'],
    ['high', 'This is too small to be worked with: write 0.01 or more.'],
  ]); // prettier-ignore
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
