import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, pickCsv, pickJson } from './pick.ts';

const csv = '\uFEFFid,title\r\na,"One, two"\r\nb,"He said ""no"""\r\nc,Three\r\n';

test('a picked CSV file keeps its mark, its header and its line ends, and no more than the lines asked for', () => {
  assert.equal(pickCsv(csv, ['c', 'a']), '\uFEFFid,title\r\nc,Three\r\na,"One, two"\r\n');
  assert.equal(pickCsv(csv, ['a', 'b', 'c']), csv);
  assert.equal(pickCsv(csv, []), '\uFEFFid,title\r\n');
});

test('a picked JSON file is written as the whole one is', () => {
  const json = `${JSON.stringify(
    [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ],
    null,
    2,
  )}\n`;
  assert.equal(pickJson(json, ['a', 'b']), json);
  assert.deepEqual(JSON.parse(pickJson(json, ['b'])), [{ id: 'b', n: 2 }]);
});

test('an id that the file lacks is an error, and never a shorter file', () => {
  assert.throws(() => pickCsv(csv, ['a', 'x']), /no record "x"/);
  assert.throws(() => pickJson('[]', ['x']), /no record "x"/);
});

test('the name of a file tells of the filters', () => {
  assert.equal(
    fileName('case-studies', 'activity=singing.-dance&region=-wales', 'csv'),
    'case-studies-activity-singing-not-dance-region-not-wales.csv',
  );
  assert.equal(fileName('evidence', '', 'json'), 'evidence.json');
});
