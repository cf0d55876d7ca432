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

test('a council that is there twice, by code and by slug', () => {
  const row = list.split('\n')[1]!;
  assert.deepEqual(messages(`${list}${row}\n`), [
    '3 the code "ERY" is there twice',
    '3 the slug "a-place" is there twice',
  ]);
});

test('a line with too few values', () => {
  assert.deepEqual(messages(`${list}XXX,1\n`), ['3 this line does not have the columns of the first']);
});
