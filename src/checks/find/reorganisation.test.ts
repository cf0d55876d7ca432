import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { filesOf, smallTree, today } from '../testing/small-tree.ts';

const head = 'updated: 2026-11-23\nreviewBy: 2027-11-23\n';
const area = (councils: string, ends = '2028-04-01'): string =>
  `${head}areas:\n  - {id: here, name: Here, ends: ${ends}, certainty: decided, checked: 2026-11-23, note: It is announced., sources: [{publisher: A body, url: "https://example.org/"}], councils: [${councils}]}\n`;
const coming = (begins: string): string =>
  `coming:\n  - {id: next, name: Next Council, shortName: Next, type: UA, nation: England, region: A region, begins: ${begins}, area: here}\n`;

/** What is said of a list of councils that end and begin. */
function said(text: string): string[] {
  const tree = smallTree().set('councils/reorganisation.yaml', text);
  return checkContent(filesOf(tree), today)
    .filter(({ path }) => path === 'councils/reorganisation.yaml')
    .map(({ line, rule, wrong }) => `${line} ${rule} ${wrong}`);
}

test('councils that end as others begin are all right', () => {
  assert.deepEqual(said(area('{code: ERY, successors: [next]}') + coming('2028-04-01')), []);
  assert.deepEqual(said(area('{code: ERY}')), []);
});

for (const [name, text, expected] of [
  [
    'a council that ended before it began',
    `${head}former:\n  - {code: OLD, name: Old Council, shortName: Old, began: 2023-04-01, ended: 2019-04-01, successors: [ERY]}\n`,
    '4 council-change Old Council ends on 2019-04-01, before it began on 2023-04-01',
  ],
  [
    'a successor that is not there',
    area('{code: ERY, successors: [nobody]}'),
    '4 council-change there is no council "nobody"',
  ],
  [
    'a council that follows itself',
    area('{code: ERY, successors: [ERY]}'),
    '4 council-change ERY cannot take over from itself',
  ],
  [
    'a successor that begins too late',
    area('{code: ERY, successors: [next]}') + coming('2029-04-01'),
    '4 council-change Next Council begins on 2029-04-01, after 2028-04-01, when this one has ended',
  ],
  ['a council that ends twice', area('{code: ERY}, {code: ERY}'), '4 council-change "ERY" ends twice'],
  [
    'a code that is taken',
    `${head}former:\n  - {code: ERY, name: Old Council, shortName: Old, ended: 2019-04-01, successors: [ERY]}\n`,
    '4 council-change the code "ERY" is there twice',
  ],
  ['an area that is not there', `${head}${coming('2028-04-01')}`, '4 council-change there is no area "here"'],
] as const) {
  test(`${name} is told where it stands`, () => assert.ok(said(text).includes(expected), said(text).join('\n')));
}
