import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councils } from '#lib/places/councils.ts';
import { findCouncils, isNamed, isPostcode, plainName } from './council-names.ts';

const listed = councils.map(({ short_name, name, alt_names, gss }) => ({
  short_name,
  names: [short_name, name, ...alt_names.split(','), gss].map(plainName),
}));
const first = (typed: string) => findCouncils(typed, listed)[0]?.short_name;

for (const [typed, wanted] of [
  ['leeds', 'Leeds'],
  ['Kings Lynn', "King's Lynn and West Norfolk"],
  ['king’s lynn & west norfolk', "King's Lynn and West Norfolk"],
  ['Leeds City Council', 'Leeds'],
  ['London Borough of Camden', 'Camden'],
  ['bro morgannwg', 'Vale of Glamorgan'],
  ['Ynys Mon', 'Isle of Anglesey'],
  ['shepway', 'Folkestone and Hythe'],
  ['e06000011', 'East Riding of Yorkshire'],
  ['lincoln', 'Lincoln'],
  ['lincolnshire', 'Lincolnshire'],
  ['st. helens', 'St Helens'],
  ['rotheram', 'Rotherham'],
  ['Gloucestshire', 'Gloucestershire'],
  ['city of london', 'City of London'],
  ['BCP council', 'Bournemouth, Christchurch and Poole'],
  ['B&NES', 'Bath and North East Somerset'],
  ['RBKC', 'Kensington and Chelsea'],
  ['Salop', 'Shropshire'],
  ['Oxon', 'Oxfordshire'],
  ['Loughborough', 'Charnwood'],
] as const) {
  test(`"${typed}" finds ${wanted}`, () => assert.equal(first(typed), wanted));
}

test('part of a name finds all that have it, up to a limit', () => {
  const found = findCouncils('derby', listed).map(({ short_name }) => short_name);
  assert.deepEqual(found.slice(0, 2).toSorted(), ['Derby', 'Derbyshire']);
  assert.ok(found.includes('North East Derbyshire'));
  assert.equal(findCouncils('s', listed).length, 8);
});

test('a name that is only spelt nearly so is told from a name', () => {
  for (const typed of ['Scunthorpe', 'rotheram', 'nortumberland']) {
    for (const council of findCouncils(typed, listed))
      assert.ok(!isNamed(typed, council), `${typed}: ${council.short_name}`);
  }
  assert.ok(findCouncils('leeds', listed).every((council) => isNamed('leeds', council)));
});

test('what is no name finds nothing', () => {
  for (const typed of ['', '  ', '???', 'xyzzy']) assert.deepEqual(findCouncils(typed, listed), []);
});

test('postcodes are told from names', () => {
  for (const typed of ['LS1', 'ls1 1ur', 'SW1A 2AA', 'W1A']) assert.ok(isPostcode(typed), typed);
  for (const typed of ['Leeds', 'E06000011', 'Hull', '']) assert.ok(!isPostcode(typed), typed);
});
