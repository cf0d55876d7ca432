import { baselessShares } from '../../find/amounts.ts';
import { bareShares } from '../../find/bare-shares.ts';
import { rule } from '../../rule.ts';

export const base = rule({
  id: 'base',
  severity: 'error',
  purpose: 'A percentage says of how many',
  why: '70% of ten people and 70% of a thousand are not the same news.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong:
        'results:\n- {id: finished, statement: People finished the course., value: 70, valueText: 70%, unit: per cent, source: example-report, denominator: null, period: null, measure: register, design: service monitoring data, reportedBy: the service}',
      right:
        'results:\n- {id: finished, statement: People finished the course., value: 70, valueText: 70%, unit: per cent, source: example-report, denominator: 97 people who began, period: null, measure: register, design: service monitoring data, reportedBy: the service}',
    },
    {
      part: 'text',
      wrong: 'After the course 18% improved.[@example-report]',
      right: 'Of the 100 people who answered, 18% felt better after the course.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: (content) => [...baselessShares(content), ...bareShares(content)],
});
