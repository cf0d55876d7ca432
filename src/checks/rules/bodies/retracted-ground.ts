import { retractedGround } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';
import { sourceTakenBack } from '../sources/retracted-source.ts';

export const retractedGroundRule = rule({
  id: 'retracted-ground',
  severity: 'error',
  purpose: 'No level rests on a study that was retracted',
  why: 'A body says how sure we are. What its publisher has taken back cannot make anybody surer: it is left out, and the body is judged again.',
  examples: [sourceTakenBack],
  reads: 'all content',
  check: retractedGround,
});
