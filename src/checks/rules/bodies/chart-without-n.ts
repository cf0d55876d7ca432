import { chartsWithoutNumber } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const chartWithoutN = rule({
  id: 'chart-without-n',
  severity: 'error',
  purpose: 'An effect that is drawn says how many people stand behind it',
  why: 'The total of a study is not the number analysed for one figure. Where it was not read, the picture says so.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong:
        "outcomes: [{id: finding, outcome: example-term, direction: not known, finding: No difference was seen, effect: {measure: odds ratio, scale: ratio, valueText: '1.0', value: 1, ciLow: '0.8', ciHigh: '1.2', p: null, note: null}, source: example-report}]",
      right:
        "outcomes: [{id: finding, outcome: example-term, direction: not known, finding: No difference was seen, effect: {measure: odds ratio, scale: ratio, valueText: '1.0', value: 1, ciLow: '0.8', ciHigh: '1.2', p: null, analysed: {value: null}, note: null}, source: example-report}]",
    },
  ],
  reads: 'one entry',
  check: chartsWithoutNumber,
});
