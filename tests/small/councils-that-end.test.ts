import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageAt } from '../built/site.ts';

const folder = process.env.OUT_DIR ?? 'dist-small';
const textOf = (address: string): string => pageAt(address)('main').text().replace(/\s+/g, ' ');

test('a council that is to end says when, what takes over, how sure that is and when somebody looked', () => {
  assert.match(
    textOf('/places/eastby/'),
    /Eastby District Council ends on 1 April 2028\. Its area goes to East Testshire\. This is decided\. Last looked at on 20 November 2026\./,
  );
  assert.match(textOf('/places/southby/'), /Southby Council ends only if the chosen plan replaces it/);
  assert.doesNotMatch(textOf('/places/prawf/'), /ends on|expected to end/);
});

test('a council says which ones it took over from, and those before them', () => {
  const text = textOf('/places/port-pier-and-promenade/');
  assert.match(text, /Oldby Borough Council and Secondby Council ended on 1 April 2023/);
  assert.match(text, /Firstby District Council ended on 1 April 2019/);
});

test('search finds the successor by every former name', () => {
  const { records } = JSON.parse(readFileSync(join(folder, 'search/records.json'), 'utf8')) as {
    records: { url: string; names?: string; places?: string }[];
  };
  const by = (name: string): string[] =>
    records.filter(({ names = '', places = '' }) => `${names} ${places}`.includes(name)).map(({ url }) => url);
  for (const name of ['Oldby', 'Firstby', 'Secondby']) {
    assert.deepEqual(by(name), ['/places/port-pier-and-promenade/'], name);
  }
  assert.ok(records.some(({ url }) => url === '/places/east-testshire/'));
});

test('combined and strategic authorities lead to their councils', () => {
  const $ = pageAt('/places/');
  const members = (id: string): string[] =>
    $(`#${id} .place-names a`)
      .map((_, link) => $(link).text().trim())
      .get();
  assert.deepEqual(members('tca'), ['Northby', 'Southby']);
  assert.deepEqual(members('strategic-greater-testshire'), ['Eastby', 'Testshire', 'Westby']);
});

test('every page says on which day it was built', () => {
  for (const address of ['/', '/places/eastby/', '/evidence/', '/facts/']) {
    assert.match(
      pageAt(address)('footer').text().replace(/\s+/g, ' '),
      /Built on \d{1,2} \w+ \d{4}\. If that is long ago/,
    );
  }
});
