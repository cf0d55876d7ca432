import { contradictedFigures } from '../../find/contradicted-figures.ts';
import { rule } from '../../rule.ts';

const finished =
  'results: [{id: finished, statement: People finished the course., value: 64, valueText: 64 of 97, unit: people, denominator: 97 people, source: example-report, period: null, measure: register, design: service monitoring data, reportedBy: the service}]';

const cost =
  'costs: [{id: a-year, statement: What a year cost., value: 12000, valueText: "£12,000 a year", unit: GBP a year, role: running cost, base: "one class, for a year", year: "2019", paidBy: the council, source: example-report}]';

export const contradictedFigure = rule({
  id: 'contradicted-figure',
  severity: 'warning',
  purpose: 'Prose says what the figures say',
  why: 'Where a sentence and a typed figure with the same source differ, one of the two is wrong.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: `relevance: 'All 74 people finished the course.[@example-report]'
${finished}`,
      right: `relevance: 'In all, 64 people finished the course.[@example-report]'
${finished}`,
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: `relevance: 'The class cost 12,000 a year.[@example-report]'\n${cost}`,
      right: `relevance: 'The class cost £12,000 a year.[@example-report]'\n${cost}`,
    },
  ],
  reads: 'all content',
  check: contradictedFigures,
});
