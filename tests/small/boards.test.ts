import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readBuilt } from '../built/site.ts';

const textOf = (address: string, selector: string): string =>
  pageAt(address)(selector).text().replace(/\s+/g, ' ').trim();
const linksOf = (selector: string): string[] =>
  pageAt('/places/')(`${selector} a`)
    .map((_, link) => pageAt('/places/')(link).attr('href')!)
    .get();

test('the list of boards says what each covers, as of when, and links to every place of it', () => {
  assert.equal(
    textOf('/places/', '#board-testshire dd'),
    'Covers, as of April 2024: Eastby, Westby (30 of 40 small areas). In the county of Testshire.',
  );
  assert.deepEqual(linksOf('#board-testshire'), ['/places/eastby/', '/places/westby/', '/places/testshire/']);
});

test('a board that ended says what has its area now, and one that took over since when, from whom, and what it covers', () => {
  assert.match(
    textOf('/places/', '#board-test-coast-and-old-port dd'),
    /^Ended on 1 April 2026; its area is now in NHS Great Test Coast and Pier\. Covered, until 1 April 2026: Northby, /,
  );
  const follows = textOf('/places/', '#board-great-test-coast-and-pier dd');
  assert.match(
    follows,
    /^Began on 1 April 2026 and took over NHS Test Coast and Old Port\. Covers, since 1 April 2026: /,
  );
  for (const place of ['northby', 'southby', 'port-pier-and-promenade', 'westby'])
    assert.ok(linksOf('#board-great-test-coast-and-pier').includes(`/places/${place}/`), place);
});

test('a place names its boards with the day, a county those of its districts, and other nations none', () => {
  assert.equal(
    textOf('/places/eastby/', '[data-board-of]'),
    'Eastby is in the area of NHS Testshire Integrated Care Board (as of April 2024).',
  );
  assert.equal(
    textOf('/places/westby/', '[data-board-of]'),
    'Westby is in the areas of NHS Great Test Coast and Pier Integrated Care Board (since 1 April 2026; 10 of 40 small areas) and NHS Testshire Integrated Care Board (as of April 2024; 30 of 40 small areas).',
  );
  assert.match(textOf('/places/testshire/', '[data-board-of]'), /^The districts of Testshire are in the areas of /);
  assert.match(
    textOf('/places/east-testshire/', '[data-board-of]'),
    /^The councils whose area it takes are in the areas of /,
  );
  assert.equal(textOf('/places/prawf/', '[data-board-of]'), '');
});

test('the data have every council of every board, whole or in part', () => {
  const rows = JSON.parse(readBuilt('data/boards.json')) as Record<string, unknown>[];
  const of = (board: string) => rows.filter((row) => row.board === board).map(({ council, areas }) => [council, areas]);
  assert.deepEqual(of('testshire'), [['EAS', null], ['WES', 30]]); // prettier-ignore
  assert.deepEqual(of('great-test-coast-and-pier').toSorted(), [['NOR', null], ['PRT', null], ['SOU', null], ['WES', 10]]); // prettier-ignore
});
