import { figuresOfTwoValues } from '../../find/same-figures.ts';
import { rule } from '../../rule.ts';

const results = (second: string) =>
  `results:\n${[
    ['finished', 'this many finished', '66%'],
    ['again', second, '69%'],
  ]
    .map(
      ([id, words, share]) =>
        `- {id: ${id}, statement: 'Of those referred, ${words}.', value: ${Number.parseInt(share!, 10)}, valueText: ${share}, unit: per cent, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}`,
    )
    .join('\n')}`;

export const sameFigure = rule({
  id: 'same-figure',
  severity: 'warning',
  purpose: 'One thing has one figure on a page',
  why: 'Two results with the same words, of the same people, from the same source, and with other numbers: one of them is left from an earlier draft, or the words do not say what sets them apart.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: results('this many finished'),
      right: results('this many came once or more'),
    },
  ],
  reads: 'one entry',
  check: figuresOfTwoValues,
});
