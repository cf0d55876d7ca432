import { otherUnits } from '../../find/units.ts';
import { rule } from '../../rule.ts';

const result = (unit: string) =>
  `results:\n- {id: finished, statement: Of those referred this many finished., value: 66, valueText: 66%, unit: ${unit}, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}`;

const cost = (shown: string) =>
  `costs:\n- {id: a-year, statement: What a year cost., value: 12000, valueText: "${shown}", unit: GBP a year, role: running cost, base: "one class, for a year", year: '2019', paidBy: the council, source: example-report}`;

export const unitOfFigure = rule({
  id: 'unit-of-figure',
  severity: 'error',
  purpose: 'The unit of a figure is that in which it is shown',
  why: 'Tables, exports and charts put the unit beside the number: 66 people are not 66%, and pounds are not people.',
  examples: [
    { part: 'fields', kind: 'case-studies', wrong: result('people'), right: result('per cent') },
    { part: 'fields', kind: 'case-studies', wrong: cost('12,000 a year'), right: cost('£12,000 a year') },
  ],
  reads: 'one entry',
  check: otherUnits,
});
