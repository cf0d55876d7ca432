import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { approved, labels } from '../src/authoring/issue/issue-form.ts';
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
  assert.ok(text.includes(`if: github.event.label.name == '${approved}'`));
  assert.equal([...text.matchAll(/github\.event\.issue\.body/g)].length, 1);
  assert.match(text, /new -- --from-issue "\$RUNNER_TEMP\/body\.md"/);
  // Quoted answers would else call people by @name, or close an issue by its number.
  assert.match(text, /tr '\\r' ' ' < "\$RUNNER_TEMP\/made\.txt" \| sed 's\/\^\/ {4}\/'/);
});

test('every label that a form gives, or a workflow names, is made by a workflow', () => {
  const made = labels.map(({ name }) => name);
  const forms = '.github/ISSUE_TEMPLATE';
  const given = readdirSync(forms).flatMap(
    (name) => (parse(readFileSync(`${forms}/${name}`, 'utf8')) as { labels?: string[] }).labels ?? [],
  );
  const named = workflows.flatMap(([, { on, jobs }]) => {
    const text = JSON.stringify([on, jobs]);
    return [...text.matchAll(/label\.name == '([^']+)'|--label ([a-z-]+)/g)].map(([, waited, used]) => waited ?? used!);
  });
  assert.ok(given.length > 0 && named.length > 0);
  assert.deepEqual(
    [...given, ...named].filter((label) => !made.includes(label)),
    [],
  );
  assert.match(
    readFileSync(`${folder}/labels.yml`, 'utf8'),
    /npm run --silent labels \|[^\n]*\n\s+gh label create "\$name"/,
  );
});
