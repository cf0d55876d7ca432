import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chosenValues,
  countValues,
  matches,
  readChoice,
  waysOut,
  withStand,
  withoutFacet,
  writeChoice,
  type Choice,
  type FacetValues,
} from './facets.ts';

const values = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const facets = [
  { name: 'kind', label: 'Kind', values: values('case-study', 'evidence') },
  { name: 'activity', label: 'Activity', values: values('dance', 'singing', 'walking') },
  { name: 'region', label: 'Region', values: values('london', 'wales') },
];
const records: FacetValues[] = [
  { kind: ['case-study'], activity: ['singing'], region: ['london'] },
  { kind: ['case-study'], activity: ['singing', 'dance'], region: ['wales'] },
  { kind: ['evidence'], activity: ['dance'], region: [] },
  { kind: ['evidence'], activity: ['walking', 'walking'] },
];

const read = (query: string) => readChoice(new URLSearchParams(query), facets);
const write = (choice: Choice) => new URLSearchParams(writeChoice(choice, facets)).toString();
const shown = (query: string) =>
  records.flatMap((record, index) => (matches(record, read(query).choice) ? [index] : []));

test('an address is short, and the same choice always has the same one', () => {
  assert.equal(write(read('activity=singing.dance&region=-london').choice), 'activity=dance.singing&region=-london');
  assert.equal(
    write(read('region=-london&activity=dance&activity=singing').choice),
    'activity=dance.singing&region=-london',
  );
  assert.equal(write({}), '');
});

test('every choice survives the way into an address and back', () => {
  const stands = ['any', 'only', 'not'] as const;
  for (const dance of stands) {
    for (const wales of stands) {
      const choice = withStand(withStand({}, 'activity', 'dance', dance), 'region', 'wales', wales);
      assert.deepEqual(read(write(choice)).choice, choice);
    }
  }
});

test('filters that no longer exist are named and left out, and other parameters are not ours', () => {
  const { choice, unknown } = read('q=choir&sort=newest&activity=singing.morris-dancing.-&shoe-size=9');
  assert.equal(write(choice), 'activity=singing');
  assert.deepEqual(
    unknown.map(({ facet, value }) => [facet.name, value]),
    [['activity', 'morris-dancing']],
  );
});

test('an address is read kindly: older words, spaces, capitals, names of object methods, markup', () => {
  assert.equal(write(read('kind=Case+study&activity=+Dance+').choice), 'kind=case-study&activity=dance');
  assert.deepEqual(read('__proto__=x&constructor=y').choice, {});
  assert.deepEqual(read('activity=%3Cscript%3E.constructor').choice, {});
  assert.equal(read('activity=%3Cscript%3E').unknown[0]!.value, 'script');
});

test('of a value that is chosen and left out the last word counts', () => {
  assert.equal(write(read('activity=dance.-dance').choice), 'activity=-dance');
});

test('OR within a facet, AND across facets, and what is left out is out', () => {
  assert.deepEqual(shown(''), [0, 1, 2, 3]);
  assert.deepEqual(shown('activity=singing.walking'), [0, 1, 3]);
  assert.deepEqual(shown('activity=singing.walking&region=wales'), [1]);
  assert.deepEqual(shown('activity=-dance'), [0, 3]);
  assert.deepEqual(shown('activity=singing.-dance'), [0]);
  assert.deepEqual(shown('region=-london'), [1, 2, 3]);
});

test('a count is what the reader gets when that value alone is chosen in its facet', () => {
  const queries = [
    '',
    'activity=dance',
    'activity=singing.-dance',
    'region=-london',
    'kind=evidence&activity=walking.-dance',
  ];
  for (const query of queries) {
    const { choice } = read(query);
    const counts = countValues(records, choice, facets);
    for (const { name, values: known } of facets) {
      for (const { id } of known) {
        const not = (choice[name]?.not ?? []).filter((value) => value !== id);
        const alone = { ...withoutFacet(choice, name), [name]: { only: [id], not } };
        const expected = records.filter((record) => matches(record, alone)).length;
        assert.equal(counts.get(name)!.get(id), expected, `${query}: ${name} ${id}`);
      }
    }
  }
});

test('a value that a record carries and no facet knows is not counted', () => {
  const counts = countValues([{ activity: ['unheard-of'] }], {}, facets);
  assert.equal(counts.get('activity')!.has('unheard-of'), false);
});

test('ten thousand records and twenty facets are counted in one pass', () => {
  let reads = 0;
  const record: FacetValues = {
    get activity() {
      reads += 1;
      return ['dance'];
    },
  };
  countValues(Array<FacetValues>(10_000).fill(record), {}, facets);
  assert.ok(reads <= 30_000, `${reads} reads`);
});

test('chips follow the order of the facets and say which values are left out', () => {
  assert.deepEqual(
    chosenValues(read('region=-london&activity=walking.dance').choice, facets).map(({ value, stand }) => [
      value.id,
      stand,
    ]),
    [
      ['dance', 'only'],
      ['walking', 'only'],
      ['london', 'not'],
    ],
  );
});

test('when nothing is left, the facets that can be taken away are named, most helpful first', () => {
  const { choice } = read('kind=case-study&activity=walking&region=wales.-london');
  assert.deepEqual(waysOut(records, choice), [{ facet: 'activity', count: 1 }]);
  assert.deepEqual(waysOut(records, read('kind=evidence&region=london').choice), [
    { facet: 'region', count: 2 },
    { facet: 'kind', count: 1 },
  ]);
  const apart: FacetValues[] = [{ kind: ['evidence'] }, { activity: ['singing'] }, { region: ['wales'] }];
  assert.deepEqual(waysOut(apart, read('kind=evidence&activity=singing&region=wales').choice), []);
});
