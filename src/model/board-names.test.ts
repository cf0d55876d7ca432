import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces, initialsOf, namesOfBoard } from './board-names.ts';
import { plainName } from './council-names.ts';

const councils = ['Northby', 'Leeds', 'Devon', 'East Devon', 'Kent', 'Selby'].map((label) => ({
  label,
  names: [plainName(label)],
}));
const boards = [
  { label: 'Devon', also: [], codes: ['QJK'] },
  { label: 'Kent and Medway', also: [], codes: [] },
  { label: 'North East London', also: [], codes: [] },
  { label: 'South East London', also: [], codes: [] },
  { label: 'Bristol, North Somerset and South Gloucestershire', also: [], codes: [] },
  { label: 'Bath and North East Somerset, Swindon and Wiltshire', also: ['BSW'], codes: [] },
  { label: 'Hampshire and Isle of Wight', also: [], codes: [] },
  { label: 'Greater Manchester', also: [], codes: [] },
].map(({ label, also, codes }) => ({ label, ...namesOfBoard(label, also, codes) }));

const neither = [
  'England',
  'Wales',
  'NHS England, pages',
  'Arts Council England (ACE)',
  'Local Government Association (LGA)',
];

const found = (typed: string): string => {
  const {
    councils: some,
    boards: others,
    guessed,
    boardUnnamed,
    isNeither,
  } = findPlaces(typed, councils, boards, neither.map(plainName));
  return [
    ...(guessed ? ['perhaps'] : []),
    ...(boardUnnamed ? ['which board?'] : []),
    ...(isNeither ? ['neither'] : []),
    ...some.map(({ label }) => label),
    ...others.map(({ label }) => `board ${label}`),
  ].join('; ');
};

test('a board is found by its name in every order, with NHS or ICB, by its first letters, its short form and its code', () => {
  for (const typed of [
    'NHS Devon',
    'Devon ICB',
    'ICB Devon',
    'NHS Devon Integrated Care Board',
    'nhs devon icb',
    'QJK',
  ])
    assert.equal(found(typed), 'board Devon', typed);
  for (const typed of ['NEL', 'nel icb', 'ICB North East London', 'North East London', 'NHS North East London ICS'])
    assert.equal(found(typed), 'board North East London', typed);
  assert.equal(found('BNSSG'), 'board Bristol, North Somerset and South Gloucestershire');
  assert.equal(found('B.N.S.S.G'), 'board Bristol, North Somerset and South Gloucestershire');
  assert.equal(found('BSW ICB'), 'board Bath and North East Somerset, Swindon and Wiltshire');
  assert.equal(found('HIOW'), 'board Hampshire and Isle of Wight');
  assert.equal(found('K&M ICB'), 'board Kent and Medway');
  assert.equal(found('GM ICB'), 'board Greater Manchester');
  assert.equal(found('kent icb'), 'board Kent and Medway');
});

test('a place alone finds its councils and no board that has its name', () => {
  assert.equal(found('Devon'), 'Devon; East Devon');
  assert.equal(found('kent'), 'Kent');
  assert.equal(found('northby'), 'Northby');
});

test('two councils in one are both found, and none is taken for them where one is no council', () => {
  for (const typed of ['Leeds and Kent', 'leeds, kent', 'Leeds/Kent', 'Leeds & Kent', 'Leeds vs Kent council'])
    assert.equal(found(typed), 'Leeds; Kent', typed);
  assert.ok(!found('Leeds and Narnia').includes('Kent'));
});

test('first letters that begin the name of a council find both', () => {
  assert.equal(found('sel'), 'Selby; board South East London');
});

test('a council without a board of its name is found though NHS stands before it', () => {
  assert.equal(found('NHS Leeds'), 'Leeds');
});

test('what is spelt nearly so is asked about, and NHS alone asks which board', () => {
  assert.equal(found('NHS Devn'), 'perhaps; board Devon');
  assert.match(found('nortby'), /^perhaps; Northby/);
  assert.equal(found('NHS'), 'which board?');
  assert.equal(found('icb'), 'which board?');
  assert.equal(found(''), '');
});

test('a nation or a national body is neither a council nor a board, and no council is offered in its place', () => {
  for (const typed of [
    'England',
    'NHS England',
    'nhs england',
    'NHS Wales',
    'ICB England',
    'Arts Council England',
    'LGA',
    'Local Government Association',
  ])
    assert.equal(found(typed), 'neither', typed);
  assert.equal(found('NHS Kent'), 'board Kent and Medway', 'a board that is named comes first');
  assert.match(found('Arts Council Leeds'), /^(?!neither)/);
});

test('first letters leave out and, and keep of', () => {
  assert.equal(initialsOf('Hampshire and Isle of Wight'), 'hiow');
  assert.equal(initialsOf('Leicester, Leicestershire and Rutland'), 'llr');
  assert.deepEqual(namesOfBoard('Devon', [], []).short, []);
});
