import { wrongBoards } from '../../find/boards.ts';
import { rule } from '../../rule.ts';

const list = (areas: number): string =>
  `updated: 2026-11-23
reviewBy: 2027-11-23
asOf: 2024-04
licence: {name: Open Government Licence v3.0, url: "https://example.org/licence"}
attribution: A body
caution: Areas may have changed since.
sources: [{publisher: A body, title: Boards, url: "https://example.org/", read: In full.}]
boards:
  - {id: east, name: NHS East Integrated Care Board, shortName: East, began: 2022-07-01, parts: [{council: ERY, areas: ${areas}, of: 10}]}
  - {id: west, name: NHS West Integrated Care Board, shortName: West, began: 2022-07-01, parts: [{council: ERY, areas: 6, of: 10}]}
`;

export const boardArea = rule({
  id: 'board-area',
  severity: 'error',
  purpose: 'Integrated care boards cover every council of England once',
  why: 'Readers are led from a board to its councils and back. A council in no board, in two, or left behind by a board that ended would send them to the wrong people.',
  examples: [{ part: 'file', kind: 'boards', wrong: list(3), right: list(4) }],
  reads: ['councils/'],
  check: wrongBoards,
});
