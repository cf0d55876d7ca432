import { figuresWithoutSource } from '../../find/figure-without-source.ts';
import { rule } from '../../rule.ts';

export const figureWithoutSource = rule({
  id: 'figure-without-source',
  severity: 'error',
  purpose: 'A figure has its source beside it',
  why: 'People take money decisions on these pages, so a number without a source is the worst mistake we can make. A paragraph, list item or table row that states a quantity cites a source, or draws the figure from an entry. Quantities are sums, percentages, counts in digits, and shares such as "one in five". Years, dates, numbered sections and the names of questionnaires are not.',
  examples: [
    { part: 'text', wrong: 'GP visits fell by 28%.', right: 'GP visits fell by 28%.[@example-report]' },
    {
      part: 'text',
      wrong: 'People came back a year later [8].',
      right: 'People came back a year later.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: figuresWithoutSource,
});
