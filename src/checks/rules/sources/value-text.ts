import { otherValues } from '../../find/amounts.ts';
import { rule } from '../../rule.ts';

export const valueText = rule({
  id: 'value-text',
  severity: 'error',
  purpose: 'A figure is the same as a number and as it is shown',
  why: 'Charts draw the number, and readers read the text. If the two differ, one of them is wrong.',
  examples: [
    {
      part: 'fields',
      kind: 'facts',
      wrong: 'value: 46\nvalueText: No difference in 64 people',
      right: 'value: null\nvalueText: No difference',
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong:
        'results:\n- {id: finished, statement: People finished the course., value: 97, valueText: 64 of 97, unit: people, source: example-report, denominator: 97 people who began, period: null, measure: register, design: service monitoring data, reportedBy: the service}',
      right:
        'results:\n- {id: finished, statement: People finished the course., value: 64, valueText: 64 of 97, unit: people, source: example-report, denominator: 97 people who began, period: null, measure: register, design: service monitoring data, reportedBy: the service}',
    },
  ],
  reads: 'one entry',
  check: otherValues,
});
