import type { CaseStudyItem, PackCost } from '#model/pack-item.ts';
import { sections } from '#model/sections.ts';
import { capitalise, placeIn } from '#model/text.ts';
import type { Contents } from './contents.ts';
import type { Block, Run } from './structure.ts';
import {
  cited,
  heading,
  note,
  numbered,
  plain,
  points,
  prompt,
  sentence,
  sourced,
  strong,
  table,
  text,
} from './words.ts';

const titles = sections['case-studies'];

/** Each scheme: what it is, what was measured and by which design, why it is not yet proof. */
export function caseStudySection(contents: Contents): Block[] {
  const { caseStudies } = contents;
  if (caseStudies.length === 0) return [];
  return [
    heading(1, 'Case studies'),
    numbered(
      text(
        'Case studies show how others have done it. What they report wears its design: a change in the same people before and after does not show what caused it.',
      ),
    ),
    ...caseStudies.flatMap((item) => schemeSection(item, contents)),
  ];
}

function schemeSection(item: CaseStudyItem, { numbers, notes }: Contents): Block[] {
  const facts: [string, Run[]][] = [
    ['Where', [text(placeIn(item.place, item.region))]],
    ['Led by', [text(item.lead)]],
    ['What people did', [text(item.activities.join(', '))]],
    ['For whom', [text(item.people.join(', '))]],
    ['Who refers', cited(item.whoRefers, numbers)],
    ['How long', cited(item.length, numbers)],
    ['Status', [text(item.status)]],
    ['Best design behind a result', [text(item.strongestDesign)]],
  ];
  return [
    heading(2, item.title),
    ...note(notes.get(item.ref) ?? ''),
    numbered(...cited(item.summary, numbers)),
    ...table(
      'The scheme',
      [
        ['What', 24],
        ['As reported', 76],
      ],
      facts.map(([label, value]) => [[text(label)], value]),
    ),
    ...(item.outcomesQuantified
      ? []
      : [
          numbered(
            strong('The sources give counts, costs or opinions only. Nothing here shows that people got better.'),
          ),
        ]),
    ...table(
      'Figures reported',
      [
        ['Figure', 22],
        ['What it says', 44],
        ['Design, and who reported it', 34],
      ],
      item.results.map((result) => [
        [
          ...(result.warning ? [strong(`${result.warning}: `)] : []),
          text(result.value),
          { cite: numbers.cite(result.source) },
        ],
        sourced(
          together(
            result.statement,
            result.denominator && `Out of: ${result.denominator}`,
            result.period && `When: ${result.period}`,
          ),
          result.source,
          numbers,
        ),
        sourced(together(result.design, result.designNote, `Reported by ${result.reportedBy}`), result.source, numbers),
      ]),
    ),
    heading(3, titles.caveats),
    ...points(item.caveats.map((caveat) => cited(caveat, numbers))),
    heading(3, titles.take),
    numbered(...cited(item.relevance, numbers)),
  ];
}

/** Those of the sentences that there are. */
const together = (...sentences: (string | null)[]): string =>
  sentences
    .filter((words) => words !== null)
    .map(sentence)
    .join(' ');

/** Sums in a table for each role of money. They are never added, averaged or ranked together. */
export function financialSection(contents: Contents): Block[] {
  const { caseStudies, numbers } = contents;
  const sums = caseStudies.flatMap((item) => item.costs.map((cost) => ({ item, cost })));
  const roles = [...new Set(sums.map(({ cost }) => cost.role))];
  const schemes = caseStudies.filter(({ costs }) => costs.length === 0).map(({ place }) => place);
  return [
    heading(1, 'Financial implications'),
    numbered(prompt('[What this would cost the council, from which budget, and for how long.]')),
    ...(sums.length > 0
      ? [
          numbered(
            text(
              'The sums below are those that the case studies report. Sums of different roles are shown apart and must not be added, averaged or ranked together: social value is not cash, and a saving that is claimed is not money in a budget.',
            ),
          ),
        ]
      : []),
    ...roles.flatMap((role) =>
      table(
        role,
        [
          ['Sum', 24],
          ['What it covers', 46],
          ['Year', 14],
          ['Paid by', 16],
        ],
        sums.filter(({ cost }) => cost.role === role).map(({ item, cost }) => sumRow(item, cost, numbers)),
      ),
    ),
    ...(schemes.length > 0
      ? [plain(text(`No sum of money is given on the pages read for: ${schemes.join('; ')}.`))]
      : []),
    ...(caseStudies.length === 0
      ? [plain(text('The pack holds no case study, so no costs of schemes are given.'))]
      : []),
  ];
}

function sumRow(item: CaseStudyItem, cost: PackCost, numbers: Contents['numbers']): Run[][] {
  const source: Run = { cite: numbers.cite(cost.source) };
  return [
    [...(cost.warning ? [strong(`${cost.warning}: `)] : []), text(cost.value), source],
    [text(`${item.place}: ${sentence(cost.statement)}`), source],
    [text(capitalise(cost.year))],
    [text(capitalise(cost.paidBy ?? 'not stated'))],
  ];
}
