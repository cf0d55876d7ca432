import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { issueKinds, labelOf } from '../src/authoring/issue/issue-form.ts';
import { parse } from 'yaml';

interface Step {
  name?: string;
  run?: string;
  uses?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: object;
  jobs: Record<string, { permissions?: object; 'timeout-minutes'?: number; uses?: string; steps?: Step[] }>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name): [string, Workflow] => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow]); // prettier-ignore

for (const [name, { on, permissions, jobs }] of workflows) {
  test(`${name}: what somebody typed is never part of a command, and nothing runs that is not pinned`, () => {
    assert.ok(permissions, 'it says what it may do');
    assert.ok(!('pull_request_target' in on), 'code of a fork would run with rights of this repository');
    for (const [job, { steps = [], uses, ...rest }] of Object.entries(jobs)) {
      if (!uses) assert.ok(rest['timeout-minutes'], `${job} ends some time`);
      for (const { run = '', uses: action = '' } of steps) {
        assert.doesNotMatch(run, /\$\{\{/, `${job}: a value goes through the environment`);
        if (action && !action.startsWith('./')) assert.match(action, /@[0-9a-f]{40}$/, job);
      }
    }
  });
}

test('a draft is made of an issue only once it is approved, and its body reaches the command as a file', () => {
  const text = readFileSync(`${folder}/draft.yml`, 'utf8');
  assert.match(text, /if: >-\n\s+github\.event\.label\.name == 'approved' &&/);
  assert.equal([...text.matchAll(/github\.event\.issue\.body/g)].length, 1);
  assert.match(text, /--kind "\$KIND" --from-issue "\$RUNNER_TEMP\/body\.md"/);
  // Each form gives its issues the label by which the workflow knows what to make of them.
  for (const kind of issueKinds) {
    assert.ok(text.includes(`contains(github.event.issue.labels.*.name, '${labelOf(kind)}')`), kind);
    assert.ok(text.includes(`'${kind}'`), kind);
  }
  // Quoted answers would else call people by @name, or close an issue by its number.
  assert.match(text, /sed 's\/\^\/ {4}\/' "\$RUNNER_TEMP\/made\.txt"/);
});
