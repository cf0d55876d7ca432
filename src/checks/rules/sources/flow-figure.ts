import { unstatedSteps } from '../../find/flows.ts';
import { rule } from '../../rule.ts';

export const flowFigure = rule({
  id: 'flow-figure',
  severity: 'error',
  purpose: 'Each step of 100 people referred stands in a result',
  why: 'The picture of who came how far has no source of its own: each of its numbers is that of a result on the page.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong:
        'results:\n- {id: finished, statement: People finished the course., value: 64, valueText: 64 people, unit: people, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}\nflow:\n  who: people referred in a year\n  steps:\n  - {step: referred, people: 98, figure: finished}\n  - {step: finished, people: 64, figure: finished}',
      right:
        'results:\n- {id: finished, statement: People finished the course., value: 64, valueText: 64 people, unit: people, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}\nflow:\n  who: people referred in a year\n  steps:\n  - {step: referred, people: 97, figure: finished}\n  - {step: finished, people: 64, figure: finished}',
    },
  ],
  reads: 'one entry',
  check: unstatedSteps,
});
