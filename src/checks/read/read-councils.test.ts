import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { councilsPath } from './list-files.ts';
import { readCouncils } from './read-councils.ts';
import { smallTree } from '../testing/small-tree.ts';

const list = smallTree().get(councilsPath)!;
const messages = (text: string): string[] =>
  readCouncils({ path: councilsPath, text }).problems.map(({ line, wrong }) => `${line} ${wrong}`);

test('the list of councils is right, and every line of it is read', () => {
  const text = readFileSync('content/councils/councils.csv', 'utf8');
  const { councils, problems } = readCouncils({ path: councilsPath, text });
  assert.deepEqual(problems, []);
  const codes = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!);
  assert.ok(codes.length > 0);
  assert.deepEqual(
    councils.map(({ code }) => code),
    codes,
  );
});

test('a wrong value is told with its line, the column and the council', () => {
  assert.deepEqual(messages(list.replace('E06000011', '06000011')), ['2 gss of "A council" is not right']);
  assert.deepEqual(messages(list.replace(',1000,', ',about 1000,')), ['2 population_2020 of "A council" is not right']);
});

test('a council that is there twice, by all that tells one from another', () => {
  const row = list.split('\n')[1]!;
  assert.deepEqual(messages(`${list}${row}\n`), [
    '4 the code "ERY" is there twice',
    '4 the slug "a-place" is there twice',
    '4 the gss "E06000011" is there twice',
    '4 the name "A council" is there twice',
    '4 the short_name "A place" is there twice',
  ]);
});

test('a place that is not in the United Kingdom, people fewer than none, and a district of no county', () => {
  assert.deepEqual(messages(list.replace(',53.8,-0.5,', ',-0.5,53.8,')), [
    '2 lat of "A council" is not right',
    '2 long of "A council" is not right',
  ]);
  assert.deepEqual(messages(list.replace(',1000,10,100,', ',-1000,10,100,')), [
    '2 population_2020 of "A council" is not right',
  ]);
  assert.deepEqual(messages(list.replace('Unitary authority,,', 'Unitary authority,XYZ,')), [
    '2 the county "XYZ" of "A council" is no county council',
  ]);
});

test('a line with too few values', () => {
  assert.deepEqual(messages(`${list}XXX,1\n`), ['4 this line does not have the columns of the first']);
});
