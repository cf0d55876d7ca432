import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../check-content.ts';
import type { RuleId } from '../rule-table.ts';
import { bodyFields, evidenceFields, filesOf, mdxFile, smallTree, today, withFields } from '../testing/small-tree.ts';

/** What one rule says of the small tree with some files changed. */
function told(rule: RuleId, changed: Record<string, string>): string[] {
  const files = filesOf(new Map([...smallTree(), ...Object.entries(changed)]));
  return checkContent(files, today)
    .filter((problem) => problem.rule === rule)
    .map(({ path, wrong }) => `${path}: ${wrong}`);
}

test('a study that was retracted is no ground within a body, and may stand beside it', () => {
  const retracted = {
    'references/example-report.json':
      '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report", "custom": {"retracted": "Retracted by the journal on 3 May 2026"}}\n',
  };
  const beside = bodyFields.replace('place: in the body', 'place: beside it');
  assert.deepEqual(told('retracted-ground', retracted), [
    'bodies/example-body.yaml: "a-trial" rests on example-study, which was retracted, and still moves the level',
  ]);
  assert.deepEqual(told('retracted-ground', { ...retracted, 'bodies/example-body.yaml': beside }), []);
});

test('a judgement needs a reason, of the study and of each finding that is judged by itself', () => {
  const strength = (reason: string): string =>
    `{restsOn: randomised trials, bias: {concern: some, reason: ${reason}}, precision: {concern: few, reason: None seen}, directness: {concern: few, reason: None seen}, summary: A trial.}`;
  const study = (ofStudy: string, ofFinding: string): Record<string, string> => ({
    'evidence/example-study.mdx': mdxFile(
      withFields(
        evidenceFields,
        `strength: ${strength(ofStudy)}\noutcomes: [{id: finding, outcome: example-term, direction: not known, finding: No difference was seen, effect: null, source: example-report, strength: ${strength(ofFinding)}}]`,
      ),
    ),
  });
  const reason = 'People knew their group';
  const wrong = 'evidence/example-study.mdx: "See above" is no reason for this judgement';
  assert.deepEqual(told('judgement-reason', study(reason, reason)), []);
  assert.deepEqual(told('judgement-reason', study('See above', reason)), [wrong]);
  assert.deepEqual(told('judgement-reason', study(reason, 'See above')), [wrong]);
});
