import { otherMeasures } from '../../find/measures-in-words.ts';
import { rule } from '../../rule.ts';

const result = (statement: string) =>
  `results:\n- {id: mood, statement: ${statement}, value: 4.2, valueText: 4.2 points, unit: points, source: example-report, denominator: 64 people, period: ten weeks, measure: Example Scale, design: uncontrolled before-after, reportedBy: the service}`;

export const measureInWords = rule({
  id: 'measure-in-words',
  severity: 'warning',
  purpose: 'Words name the questionnaire that was used',
  why: 'A point of one questionnaire is not a point of another. Where a sentence names GAD-7 and the figure it rests on was measured by PHQ-9, one of the two is a slip. It reads words, so it only asks.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: result('The mean score on the Other Scale fell.'),
      right: result('The mean score on the Example Scale fell.'),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: result('The mean EXSAC score fell.'),
      right: result('The mean EXASC score fell.'),
    },
  ],
  reads: 'all content',
  check: otherMeasures,
});
