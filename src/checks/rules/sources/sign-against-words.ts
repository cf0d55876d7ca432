import { signsAgainstWords } from '../../find/signs.ts';
import { rule } from '../../rule.ts';

const result = (statement: string, fields: string) =>
  `results:\n- {id: finished, statement: ${statement}, ${fields}, source: example-report, denominator: 97 people referred, period: null, measure: register, design: service monitoring data, reportedBy: the service}`;

const points = 'valueText: 4 points, valueBefore: 45, valueAfter: 41, unit: points, scale: difference';

export const signAgainstWords = rule({
  id: 'sign-against-words',
  severity: 'warning',
  purpose: 'A figure goes the way that its words go',
  why: 'Charts draw the number with its sign, and readers see the words beside it. It asks, because words can be read in more than one way: if both are right, say in the words that it is a fall or a rise.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: result('Visits changed.', 'value: -28, valueText: 28%, unit: per cent, scale: change'),
      right: result('Visits changed.', 'value: -28, valueText: 28% fewer, unit: per cent, scale: change'),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: result('The score of 45 rose and was 41 in the end.', `value: 4, ${points}`),
      right: result('The score of 45 fell and was 41 in the end.', `value: 4, ${points}`),
    },
  ],
  reads: 'one entry',
  check: signsAgainstWords,
});
