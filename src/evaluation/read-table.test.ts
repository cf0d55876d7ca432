import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable, type Problem, type Reading } from './read-table.ts';
import { sheetOf, smallKit } from './testing/small-kit.ts';

const read = (head: string[], ...rows: (string | number | null | Date)[][]): Reading =>
  readTable(sheetOf(head, ...rows), smallKit);
const said = ({ problems }: Reading, level?: Problem['level']): string[] =>
  problems
    .filter((problem) => level === undefined || problem.level === level)
    .map(({ column, rows, wrong }) => `${column ? `${column.letter} ` : ''}${rows.join(',')}: ${wrong}`);
const ucla = ['participant_id', 'ucla3_1_before', 'ucla3_2_before', 'ucla3_3_before', 'ucla3_1_after', 'ucla3_2_after', 'ucla3_3_after']; // prettier-ignore
const scoresOf = ({ people }: Reading, id: string) =>
  people.map(({ scores }) => [scores[id]!.before, scores[id]!.after]);

test('each measure is scored by its own rule, on the scale that it reports', () => {
  const items = (column: string, n: number): string[] =>
    Array.from({ length: n }, (_, index) => `${column}_${index + 1}_before`);
  const rows: [string, string, number[], number | null][] = [
    ['wemwbs', 'wemwbs', Array(14).fill(3), 42],
    ['swemwbs', 'swemwbs', Array(7).fill(3), 19.25],
    ['swemwbs', 'swemwbs', Array(7).fill(5), 35],
    ['swemwbs', 'swemwbs', Array(7).fill(1), 7],
    ['ucla3', 'ucla3', [3, 2, 1], 6],
    // Emotional items 1, 4, 6 yes, more or less, no; social items 2, 3, 5 yes, more or less, no.
    ['dejong6', 'dejong6', [3, 3, 2, 2, 1, 1], 4],
    ['brs', 'brs', [4, 2, 4, 2, 4, 2], 4],
    ['ons4', 'ons4-anxiety', [7, 8, 9, 2], 2],
    ['loneliness-direct', 'loneliness-direct', [1], 1],
    ['loneliness-direct', 'loneliness-direct', [2], 0],
  ];
  for (const [column, id, codes, score] of rows) {
    const { people } = read(['participant_id', ...items(column, codes.length)], ['AB-1', ...codes]);
    assert.equal(people[0]!.scores[id]!.before, score, `${id} ${codes.join(' ')}`);
  }
});

test('a form with a gap is not scored, except by the one manual that allows one', () => {
  assert.deepEqual(scoresOf(read(ucla, ['AB-1', 1, null, 3, 1, 2, 3]), 'ucla3'), [[null, 6]]);
  const dejong = ['dejong6_1_before', 'dejong6_2_before', 'dejong6_3_before', 'dejong6_4_before', 'dejong6_5_before', 'dejong6_6_before']; // prettier-ignore
  const { people } = read(
    ['participant_id', ...dejong],
    ['AB-1', 3, 1, 1, 3, 1, null],
    ['AB-2', 3, 1, 1, 3, null, null],
  );
  assert.deepEqual(people.map(({ scores }) => scores.dejong6!.before), [5, null]); // prettier-ignore
});

test('names and numbers of persons are refused at once, and nothing else of the file is told', () => {
  for (const name of [
    'Surname',
    'First name',
    'NHS Number',
    'nhs_number',
    'Postcode',
    'DOB',
    'Name',
    'Client first name',
  ]) {
    const reading = read([...ucla, name], ['AB-1', 1, 1, 1, 1, 1, 1, 'x']);
    assert.equal(reading.refused[0]?.name, name);
    assert.equal(reading.refused[0]?.letter, 'H');
    assert.deepEqual([reading.people, reading.problems], [[], []]);
  }
  const cells: [string, string][] = [['943 476 5919', 'NHS numbers'], ['9434765919', 'NHS numbers'], ['jo@example.org', 'email addresses'], ['YO1 7HH', 'postcodes']]; // prettier-ignore
  for (const [cell, what] of cells) {
    const { refused } = read([...ucla, 'remarks'], ['AB-1', 1, 1, 1, 1, 1, 1, null], ['AB-2', 1, 1, 1, 1, 1, 1, cell]);
    assert.deepEqual(refused.map(({ rows, what: why }) => [rows, why.includes(what)]), [[[3], true]], cell); // prettier-ignore
  }
  assert.deepEqual(read(['Surname', 'Age'], ['Jones', 40]).refused.map(({ name }) => name), ['Surname']); // prettier-ignore
  assert.equal(read(ucla, ['Mary Jones', 1, 1, 1, 1, 1, 1]).refused[0]?.letter, 'A');
  assert.equal(read(ucla, ['9434765919', 1, 1, 1, 1, 1, 1]).refused.length, 1);
  // Words that only look alike, and codes of ten digits that are no NHS numbers.
  assert.deepEqual(read([...ucla, 'Scheme name'], ['1234567890', 1, 1, 1, 1, 1, 1, 'Library']).refused, []);
  const without = readTable(sheetOf([...ucla, 'Surname'], ['AB-1', 1, 1, 1, 1, 1, 1, 'x']), smallKit, {
    leaveOut: [7],
  });
  assert.deepEqual([without.refused.length, without.people.length], [0, 1]);
});

test('what cannot be read is told by column and row, left out, and never guessed', () => {
  const reading = read(ucla, ['AB-1', 7, 1, 1, 2, 2, 2], ['AB-2', 'often', 1, 1, 2, 2, 2], ['AB-3', 1.5, 1, 1, 2, 2, 2], ['AB-4', 99, 1, 1, 2, 2, 2]); // prettier-ignore
  assert.deepEqual(said(reading, 'error'), ['B 2: 7 is outside 1 to 3', 'B 3: "often" is not a number', 'B 4: 1.5 is not a whole number', 'B 5: 99 is outside 1 to 3']); // prettier-ignore
  assert.match(reading.problems[3]!.right, /stands for no answer/);
  assert.deepEqual(scoresOf(reading, 'ucla3'), [[null, 6], [null, 6], [null, 6], [null, 6]]); // prettier-ignore
});

test('text-numbers, decimal commas and Excel days are read and said; days that cannot be are not', () => {
  const head = [...ucla, 'referral_date'];
  const row = (date: string | number | Date) => ['AB-1', '1', ' 2', '3,0', '１', "'2", 3, date];
  const days: [string | number | Date, string | undefined][] = [['2026-03-14', '2026-03-14'], ['14/03/2026', '2026-03-14'], [46095, '2026-03-14'], ['46095', '2026-03-14'], [new Date('2026-03-14T00:00:00Z'), '2026-03-14'], ['3/14/2026', '2026-03-14'], ['31/02/2026', undefined], ['soon', undefined], ['0026-03-14', undefined]]; // prettier-ignore
  for (const [cell, day] of days) {
    const reading = read(head, row(cell));
    assert.equal(reading.people[0]!.fields.referral_date, day, String(cell));
    assert.equal(said(reading, 'error').length, day === undefined ? 1 : 0, String(cell));
    assert.deepEqual(scoresOf(reading, 'ucla3'), [[6, 6]]);
    assert.ok(said(reading, 'note').some((words) => words.includes('decimal comma')));
  }
  const mixed = read(head, row('14/03/2026'), ['AB-2', 1, 1, 1, 1, 1, 1, '03/14/2026']);
  assert.ok(said(mixed, 'error').some((words) => words.startsWith('H 3') && words.includes('month first')));
});

test('a person twice is counted once, and the row is named', () => {
  const reading = read(ucla, ['AB-1', 1, 1, 1, 2, 2, 2], ['AB-2', 1, 1, 1, 2, 2, 2], ['ab-1', 3, 3, 3, 3, 3, 3]);
  assert.deepEqual([reading.rows, reading.people.length], [3, 2]);
  assert.match(said(reading, 'error')[0]!, /^A 4: has the same code as row 2/);
  assert.deepEqual(scoresOf(reading, 'ucla3'), [[3, 6], [3, 6]]); // prettier-ignore
});

test('reversed items that the file has turned already are noticed, and are not turned twice once that is said', () => {
  const head = ['participant_id', ...Array.from({ length: 6 }, (_, index) => `brs_${index + 1}_before`)];
  const rows = Array.from({ length: 20 }, (_, index) => [`AB-${index}`, ...Array(6).fill(1 + (index % 5))]);
  const reading = read(head, ...rows);
  assert.deepEqual(reading.looksReversed.map(({ id }) => id), ['brs']); // prettier-ignore
  assert.ok(said(reading, 'error').some((words) => words.includes('brs_2, brs_4, brs_6')));
  const told = readTable(sheetOf(head, ...rows), smallKit, { alreadyReversed: ['brs'] });
  assert.deepEqual([said(told, 'error'), told.people[4]!.scores.brs!.before], [[], 5]);
  const ticked = rows.map(([id, ...codes], index) => [id!, ...codes.map((code, at) => (at % 2 === 1 ? 6 - Number(code) : 1 + (index % 5)))]); // prettier-ignore
  assert.deepEqual(read(head, ...ticked).looksReversed, []);
});

test('columns that are unknown, misspelt, empty, doubled or nameless are told', () => {
  const reading = read([...ucla, 'ucla3_1_befor', 'Shoe size', 'site', 'ucla3_1_before', ''], ['AB-1', 1, 1, 1, 1, 1, 1, 2, 42, null, 3, 'x']); // prettier-ignore
  const lines = said(reading);
  for (const start of ['H : is not a column', 'I : is not a column', 'J : is empty', 'K : is there twice', 'L 2: cells without a column name']) {
    assert.ok(lines.some((words) => words.startsWith(start)), `${start} in ${lines.join(' | ')}`);
  } // prettier-ignore
  assert.match(reading.problems.find(({ column }) => column?.letter === 'H')!.right, /ucla3_1_before/);
  const { people } = readTable({ rows: [['Our scheme 2026'], [], ucla, ['AB-1', 1, 1, 1, 2, 2, 2]] }, smallKit);
  assert.deepEqual(people.map(({ row }) => row), [4]); // prettier-ignore
});

test('columns that contradict each other are told', () => {
  const head = [...ucla, 'sessions_offered', 'sessions_attended', 'first_attended_date', 'before_date', 'after_date'];
  const reading = read(head, ['AB-1', 1, 1, 1, 1, 1, 1, 10, 12, '2026-01-01', '2026-01-20', '2026-01-10']);
  assert.deepEqual(said(reading, 'error').map((words) => words.slice(0, 4)), ['I 2:', 'L 2:', 'K 2:']); // prettier-ignore
});

test('a file with no column of the template, or no measure, says so', () => {
  assert.match(said(read(['a', 'b'], [1, 2]))[0]!, /no column name/);
  assert.match(said(read(['participant_id'], ['AB-1']), 'error')[0]!, /no answers to any measure/);
});

test('what stands beside the columns is seen however far below it stands', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`AB-${at}`, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual(
    said(read(ucla, ...rows, ['AB-99', 1, 1, 1, 1, 1, 1, 4]), 'error'),
    ['H 62: cells without a column name above them were not read'], // prettier-ignore
  );
  const { refused } = read(ucla, ...rows, ['AB-99', 1, 1, 1, 1, 1, 1, 'nora.smith@example.org']);
  assert.deepEqual(refused.map(({ letter }) => letter), ['H']); // prettier-ignore
});
