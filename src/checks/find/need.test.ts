import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { filesOf, smallTree, today } from '../testing/small-tree.ts';

const head = 'code,gss,aged_65_plus_pct\n';
const yaml = smallTree().get('councils/need.yaml')!;
const withInterval = yaml.replace('most: 100,', 'most: 100, interval: {low: low, high: high},');
const ends = 'code,gss,aged_65_plus_pct,low,high\n';

/** What is said of a need.csv, and of a need.yaml beside it. */
function said(csv: string | null, register: string | null = yaml): string[] {
  const tree = smallTree();
  tree.delete('councils/need.csv');
  tree.delete('councils/need.yaml');
  if (csv !== null) tree.set('councils/need.csv', csv);
  if (register !== null) tree.set('councils/need.yaml', register);
  return checkContent(filesOf(tree), today).map(({ path, line, wrong }) => `${path}:${line} ${wrong}`);
}

const csvPath = 'councils/need.csv';

test('figures that fit, empty cells, and no figures at all are all right', () => {
  assert.deepEqual(said(`${head}ERY,E06000011,18.1\n`), []);
  assert.deepEqual(said(`${head}ERY,E06000011,\n`), []);
  assert.deepEqual(said(`${head}ERY,E06000011,0\n`), []);
  assert.deepEqual(said(`${ends}ERY,E06000011,18.1,17,19\n`, withInterval), []);
  assert.deepEqual(said(null, null), []);
});

for (const [name, csv, register, expected] of [
  [
    'a council that is gone',
    `${head}ERY,E06000011,1\nOLD,E06000001,2\n`,
    yaml,
    `${csvPath}:3 "OLD" is not a council with a page`,
  ],
  ['a council without a row', head, yaml, `${csvPath}:1 A council (ERY) has no row`],
  ['a council twice', `${head}ERY,E06000011,1\nERY,E06000011,2\n`, yaml, `${csvPath}:3 ERY is there twice`],
  [
    'another code than in the list of councils',
    `${head}ERY,E06000012,1\n`,
    yaml,
    `${csvPath}:2 ERY is E06000011 in councils.csv, and E06000012 here`,
  ],
  ['a missing column', 'code,gss\nERY,E06000011\n', yaml, `${csvPath}:1 the column "aged_65_plus_pct" is missing`],
  [
    'a column that nothing describes',
    'code,gss,aged_65_plus_pct,extra\nERY,E06000011,1,2\n',
    yaml,
    `${csvPath}:1 councils/need.yaml does not say what the column "extra" is`,
  ],
  ['a figure out of range', `${head}ERY,E06000011,101\n`, yaml, `${csvPath}:2 aged_65_plus_pct of ERY is 101`],
  ['a figure below the range', `${head}ERY,E06000011,-1\n`, yaml, `${csvPath}:2 aged_65_plus_pct of ERY is -1`],
  ['words for a number', `${head}ERY,E06000011,18%\n`, yaml, `${csvPath}:2 aged_65_plus_pct of ERY is "18%"`],
  [
    'an interval the wrong way round',
    `${ends}ERY,E06000011,18,19,17\n`,
    withInterval,
    `${csvPath}:2 aged_65_plus_pct of ERY is 18, outside its interval of 19 to 17`,
  ],
  [
    'half an interval',
    `${ends}ERY,E06000011,18,17,\n`,
    withInterval,
    `${csvPath}:2 aged_65_plus_pct of ERY has not all three of figure, lower and upper end`,
  ],
  [
    'a nation without its figure',
    `${head}ERY,E06000011,18\n`,
    yaml.replace('England', 'Wales'),
    'councils/need.yaml:8 aged_65_plus_pct has figures for councils in England, and none for England itself',
  ],
  [
    'a cell too many',
    `${head}ERY,E06000011,18,2\n`,
    yaml,
    `${csvPath}:2 this line does not have the columns of the first`,
  ],
  ['figures without their description', `${head}ERY,E06000011,18\n`, null, 'councils/need.yaml:1 this file is missing'],
  ['a description without figures', null, yaml, `${csvPath}:1 this file is missing`],
] as const) {
  test(`${name} is named, with its line`, () => {
    const problems = said(csv, register);
    assert.ok(problems.includes(expected), problems.join('\n'));
  });
}

test('a council that was added to the list, and forgotten here, is named with the row to add', () => {
  const tree = smallTree();
  const councils = tree.get('councils/councils.csv')!;
  tree.set(
    'councils/councils.csv',
    councils +
      councils.split('\n')[1]!.replace('ERY,E06000011,A council,A place,a-place', 'NEW,E06000099,New council,New,new') +
      '\n',
  );
  const problems = checkContent(filesOf(tree), today).filter(({ rule }) => rule === 'need-figure');
  assert.deepEqual(
    problems.map(({ wrong, right }) => [wrong, right]),
    [['New council (NEW) has no row', 'add one that begins NEW,E06000099 and leave empty what is not known']],
  );
});
