import { wrongSigns } from '../../find/signs.ts';
import { rule } from '../../rule.ts';

const result = (fields: string) =>
  `results:\n- {id: finished, statement: Of those referred this many finished., ${fields}, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}`;
const effect = (fields: string) =>
  `outcomes:\n- {id: finding, outcome: example-term, direction: favourable, finding: No difference in who stayed; fewer left., effect: {measure: odds ratio, ${fields}, analysed: {value: 90}}, source: example-report}`;

export const signOfFigure = rule({
  id: 'sign-of-figure',
  severity: 'error',
  purpose: 'A figure has one sign in all its fields, and one that cannot be below nought is not',
  why: 'Charts draw the number with its sign. A minus that slipped in turns a result round; a ratio, a share of people, a count or a sum of money below nought is a slip in any case.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: result('value: -66, valueText: 66%, unit: per cent'),
      right: result('value: 66, valueText: 66%, unit: per cent'),
    },
    {
      part: 'fields',
      kind: 'evidence',
      wrong: effect("scale: ratio, valueText: '-0.80', value: -0.8, ciLow: '-0.95', ciHigh: '-0.60'"),
      right: effect("scale: ratio, valueText: '0.80', value: 0.8, ciLow: '0.60', ciHigh: '0.95'"),
    },
  ],
  reads: 'one entry',
  check: wrongSigns,
});
