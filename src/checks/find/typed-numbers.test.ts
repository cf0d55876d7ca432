import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import { chapterFields, filesOf, mdxFile, smallTree, today } from '../testing/small-tree.ts';

const list = `title: Living numbers
summary: Numbers that change.
updated: 2026-11-23
reviewBy: 2027-11-23
numbers:
  - {id: charge, label: A charge, kind: price, value: 9.9, unit: pounds, period: '2026', tier: C, sources: [example-report], read: All}
  - {id: ceiling, label: A ceiling, kind: ceiling, value: 36428, unit: pounds, period: '2026', tier: C, sources: [example-report], read: All}
  - {id: rise, label: A rise, kind: norm, value: 3.3, unit: percent, period: '2026', tier: C, sources: [example-report], read: All}
  - {id: caseload, label: A caseload, kind: norm, low: 200, high: 250, unit: people, period: '2026', tier: C, sources: [example-report], read: All}
`;

/** What the rule says of a text of the briefing. */
function told(text: string): string[] {
  const tree = smallTree().set('lists/living-numbers.yaml', list).set('briefing/why.mdx', mdxFile(chapterFields, text));
  return checkContent(filesOf(tree), today)
    .filter(({ rule }) => rule === 'typed-number')
    .map(({ right }) => /of="([^"]+)"/.exec(right)![1]!);
}

for (const [text, twins] of [
  ['It is £9.90.[@example-report]', ['charge']],
  ['It is £9.9 now.[@example-report]', ['charge']],
  ['Up to £36,428 a year.[@example-report]', ['ceiling']],
  ['Pay rose by 3.3 per cent.[@example-report]', ['rise']],
  ['Of 200–250 people.[@example-report]', ['caseload']],
  ['Of 200 to 250 people.[@example-report]', ['caseload']],
  ['At least 200 people.[@example-report]', ['caseload.low']],
  ['| a | b |\n| --- | --- |\n| It is £9.90[@example-report] | x |', ['charge']],
  // The same digits of something else, of no source, or taken.
  ['Some 36,428 people came.[@example-report]', []],
  ['Of 250 visits.[@example-report]', []],
  ['It is £9.95.[@example-report]', []],
  ['It is <Number of="charge" />.[@example-report]', []],
  ['It was found.[@example-report] Elsewhere <Number of="charge" /> is paid.', []],
] as const) {
  test(`"${text.replaceAll('\n', ' ')}" ${twins.length > 0 ? `has a typed twin of ${twins.join()}` : 'has none'}`, () => {
    assert.deepEqual(told(text), [...twins]);
  });
}

test('a number taken once and typed once in the same sentence is still told', () => {
  assert.deepEqual(told('It is <Number of="charge" />, yes £9.90.[@example-report]'), ['charge']);
});
