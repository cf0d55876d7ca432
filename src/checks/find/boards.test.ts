import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { filesOf, smallTree, today } from '../testing/small-tree.ts';

const head = `updated: 2026-11-23
reviewBy: 2027-11-23
asOf: 2024-04
licence: {name: Open Government Licence v3.0, url: "https://example.org/licence"}
attribution: A body
caution: Areas may have changed since.
sources: [{publisher: A body, title: Boards, url: "https://example.org/", read: In full.}]
boards:
`;
const board = (id: string, rest: string, began = '2022-07-01'): string =>
  `  - {id: ${id}, name: NHS ${id} Integrated Care Board, shortName: ${id}, began: ${began}, ${rest}}\n`;

/** What is said of a list of boards. */
const said = (...boards: string[]): string[] =>
  checkContent(filesOf(smallTree().set('councils/boards.yaml', head + boards.join(''))), today)
    .filter(({ path }) => path === 'councils/boards.yaml')
    .map(({ line, rule, wrong }) => `${line} ${rule} ${wrong}`);

const ended = board('old', 'ended: 2026-04-01, councils: [ERY]');
const next = (taken: string): string => board('next', `takesOver: [{${taken}}]`, '2026-04-01');

test('boards that cover every council once, and take over all of one that ended, are all right', () => {
  assert.deepEqual(said(board('one', 'councils: [ERY]')), []);
  assert.deepEqual(said(ended, next('board: old, on: 2026-04-01')), []);
});

for (const [name, boards, expected] of [
  ['a council of no list', [board('one', 'councils: [ERY, XXX]')], /9 unknown-(?:entry|council) .*XXX/],
  ['a council in two boards', [board('one', 'councils: [ERY]'), board('two', 'councils: [ERY]')], /10 board-area "ERY" is in two boards/], // prettier-ignore
  ['parts that are not the whole', [board('one', 'parts: [{council: ERY, areas: 3, of: 10}]')], /9 board-area the parts of "ERY" are 3 small areas of 10/], // prettier-ignore
  ['an area left behind', [ended], /9 board-area NHS old Integrated Care Board ended, and no board took over "ERY"/],
  ['a board that is not there', [board('one', 'councils: [ERY], takesOver: [{board: nobody, on: 2026-04-01}]')], /9 board-area there is no other board "nobody"/], // prettier-ignore
  ['a board that is still there', [board('one', 'councils: [ERY]'), next('board: old, on: 2026-04-01'), board('old', 'ended: 2027-04-01, councils: []')], /when it is not there or NHS old Integrated Care Board still is/], // prettier-ignore
  ['a council that the other did not have', [ended, next('board: old, on: 2026-04-01, councils: [ERY, ABC]')], /10 board-area "ABC" was not in NHS old/], // prettier-ignore
  ['a board that ended before it began', [board('old', 'ended: 2020-04-01, councils: [ERY]')], /9 board-area NHS old Integrated Care Board ends on 2020-04-01, before it began/], // prettier-ignore
  ['a board of nothing', [board('one', 'councils: [ERY]'), board('two', 'also: [TW]')], /10 board-area NHS two Integrated Care Board covers no council/], // prettier-ignore
] as const) {
  test(`${name} is told with its line`, () => {
    assert.match(said(...boards).join('\n'), expected);
  });
}
