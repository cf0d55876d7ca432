import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { fieldsIn, pageAt, readBuilt } from './site.ts';

/** Every finding of every entry, once for each activity, counted here from the files and not by the site's own code. */
const entries = fieldsIn('evidence').map(({ id, data }) => ({ id, data: evidenceSchema.parse(data) }));
const expected = entries
  .flatMap(({ id, data }) =>
    data.outcomes
      .filter(({ notAnEffect }) => !notAnEffect)
      .flatMap((outcome) =>
        data.activities.map((activity) => [`${activity}--${outcome.outcome}`, `${id}#${outcome.id}`].join(' | ')),
      ),
  )
  .toSorted();

const $ = pageAt('/evidence/map/');

test('the map holds each finding of each entry in its cells, and nothing else', () => {
  const shown = $('[data-map] [data-mapped]')
    .map((_, item) => [$(item).closest('[id*="--"]').attr('id'), $(item).attr('data-mapped')].join(' | '))
    .get()
    .toSorted();
  assert.ok(expected.length > 0);
  assert.deepEqual(shown, expected);
});

test('each cell shows the mark of each body, once, and says in words how sure it is; findings have no mark', () => {
  for (const cell of $('[data-cell]')) {
    const bodies = $(cell).find('.cell__bodies [data-body]').length;
    assert.equal($(cell).find('.cell__marks').find('.mark, .mark-none').length, bodies);
    const words = $(cell).find('[data-cell-words]').text();
    assert.equal(words.split('; ').filter((part) => /certainty|no level/.test(part)).length, bodies, words);
    assert.doesNotMatch(words, /\d+ (?:favourable|finding)/);
    assert.equal($(cell).find('.cell__findings .mark').length, 0);
  }
});

test('every cell without a finding says so and leads to the help on evaluation', () => {
  for (const row of $('[data-map-row]')) {
    const cells = $(row).find('td');
    const columns = cells.map((_, cell) => Number($(cell).attr('colspan') ?? 1)).get();
    assert.equal(
      columns.reduce((sum, number) => sum + number),
      $('[data-map] thead th').length - 1,
    );
    for (const cell of cells) {
      if ($(cell).find('[data-mapped], [data-body]').length > 0) continue;
      assert.match($(cell).text(), /no study found/);
      assert.match($(cell).find('a').text(), /commission this/);
      assert.match($(cell).find('a').attr('href')!, /\/evaluate\/$/);
    }
  }
});

test('the number of findings on the page is the number in the entries, each once', () => {
  const findings = new Set(expected.map((line) => line.split(' | ')[1]));
  assert.equal($('[data-map-count]').text().trim(), `${findings.size} findings`);
});

test('the CSV holds what the map shows', () => {
  const lines = parseCsv(readBuilt('evidence/map.csv'), { columns: true, bom: true }) as Record<string, string>[];
  const marks = lines.filter((line) => line.Line === 'Finding');
  assert.equal(marks.length, expected.length);
  assert.deepEqual(
    marks.map((line) => new URL(line.Address!).pathname.split('/').at(-2) + new URL(line.Address!).hash).toSorted(),
    expected.map((line) => line.split(' | ')[1]).toSorted(),
  );
  const cells = new Set(lines.map((line) => `${line.Activity} | ${line.Outcome}`));
  assert.equal(cells.size, $('[data-map-row]').length * ($('[data-map] thead th').length - 1));
});

test('the counts of each cell are those of the data file', () => {
  const file = JSON.parse(readBuilt('data/evidence.json')) as unknown;
  const records = (Array.isArray(file) ? file : Object.values(file as object).find(Array.isArray)) as {
    activities: string[];
    outcomes: { outcome: string; notAnEffect?: boolean }[];
  }[];
  const inFile = countBy(
    records.flatMap(({ activities, outcomes }) =>
      outcomes
        .filter(({ notAnEffect }) => !notAnEffect)
        .flatMap(({ outcome }) => activities.map((activity) => `${activity}--${outcome}`)),
    ),
  );
  const onMap = countBy(
    $('[data-map] [data-mapped]')
      .map((_, item) => $(item).closest('[id*="--"]').attr('id')!)
      .get(),
  );
  assert.ok(onMap.length > 0);
  assert.deepEqual(onMap, inFile);
});

/** How often each word stands in a list, in the order of the words. */
function countBy(words: string[]): [word: string, number: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
