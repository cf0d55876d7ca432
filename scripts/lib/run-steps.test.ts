import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { runSteps, type Step } from './run-steps.ts';

/** Which steps ran beside which, and in which order they began. */
async function watched(steps: Step[], atOnce: number, failing: readonly string[] = []) {
  const began: string[] = [];
  const beside = new Set<string>();
  const running = new Set<string>();
  const outcomes = await runSteps(
    steps,
    async ({ name }) => {
      for (const other of running) beside.add([name, other].toSorted().join('+'));
      running.add(name);
      began.push(name);
      // Earlier names take longer.
      for (let turns = 0; turns < 20 - began.length; turns += 1) await setImmediate();
      running.delete(name);
      return !failing.includes(name);
    },
    atOnce,
  );
  return { began, beside: [...beside].toSorted(), outcomes: Object.fromEntries(outcomes) };
}

test('steps run two at once, but for those of one turn and those that run alone', async () => {
  const steps = [{ name: 'a', turn: 'x' }, { name: 'b', turn: 'x' }, { name: 'c' }, { name: 'd', alone: true }, { name: 'e' }]; // prettier-ignore
  const { began, beside, outcomes } = await watched(steps, 2);
  assert.deepEqual(began, ['a', 'c', 'b', 'e', 'd']);
  assert.deepEqual(
    beside,
    ['a+c', 'b+c', 'b+e'].filter((pair) => beside.includes(pair)),
  );
  assert.ok(beside.includes('a+c'));
  assert.ok(Object.values(outcomes).every((outcome) => outcome === 'passed'));
  assert.deepEqual((await watched(steps, 1)).beside, []);
});

test('a step that fails stops only what needs it, and every outcome is told in the order of the steps', async () => {
  const steps = [{ name: 'build' }, { name: 'pages', needs: 'build' }, { name: 'judge', needs: 'pages' }, { name: 'lint' }]; // prettier-ignore
  const { outcomes, began } = await watched(steps, 2, ['build']);
  assert.deepEqual(Object.entries(outcomes), [['build', 'failed'], ['pages', null], ['judge', null], ['lint', 'passed']]); // prettier-ignore
  assert.deepEqual(began, ['build', 'lint']);
});

test('a step that needs one that is not there is no step', async () => {
  await assert.rejects(
    runSteps([{ name: 'a', needs: 'b' }], () => Promise.resolve(true), 2),
    /a needs a step/,
  );
});
