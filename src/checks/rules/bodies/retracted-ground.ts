import { retractedGround } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

const source = (custom: string): string =>
  `{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"${custom}}`;

export const retractedGroundRule = rule({
  id: 'retracted-ground',
  severity: 'error',
  purpose: 'No level rests on a study that was retracted',
  why: 'A body says how sure we are. What its publisher has taken back cannot make anybody surer: it is left out, and the body is judged again.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong: source(', "custom": {"retracted": "Retracted by the journal on 3 May 2026"}'),
      right: source(''),
    },
  ],
  reads: 'all content',
  check: retractedGround,
});
