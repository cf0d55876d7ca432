import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  certaintyLevels,
  certaintyOf,
  domains,
  gradeSchema,
  startingPoints,
  type Domain,
  type RestsOn,
} from './grade.ts';

/** A grade built through the real schema, with steps down in the named domains. */
function grade(restsOn: RestsOn, down: Partial<Record<Domain, number>> = {}, up = 0) {
  const judgements = Object.keys(domains).map((domain) => [
    domain,
    { steps: down[domain as Domain] ?? 0, reason: 'a reason' },
  ]);
  return gradeSchema.parse({
    restsOn,
    ...Object.fromEntries(judgements),
    up: { steps: up, reason: 'a reason' },
    summary: 'a summary',
  });
}

test('randomised trials start at high', () => {
  assert.equal(certaintyOf(grade('randomised trials')), 'high');
});

test('each step down lowers the level by one', () => {
  assert.equal(certaintyOf(grade('randomised trials', { riskOfBias: 1 })), 'moderate');
  assert.equal(certaintyOf(grade('randomised trials', { riskOfBias: 1, imprecision: 1 })), 'low');
});

test('the level never falls below very low or rises above high', () => {
  assert.equal(certaintyOf(grade('models, opinion or single reports', { riskOfBias: 3 })), 'very low');
  assert.equal(certaintyOf(grade('randomised trials', {}, 2)), 'high');
});

test('in every case a step down never raises the level, and a stronger kind of study never lowers it', () => {
  const rank = (restsOn: RestsOn, steps: number, up: number) =>
    certaintyLevels.indexOf(certaintyOf(grade(restsOn, { inconsistency: steps }, up)));
  const kinds = Object.keys(startingPoints) as RestsOn[];
  for (const kind of kinds)
    for (const up of [0, 1, 2])
      for (const steps of [0, 1, 2]) {
        assert.ok(rank(kind, steps + 1, up) <= rank(kind, steps, up));
        const weaker = kinds[kinds.indexOf(kind) + 1];
        if (weaker) assert.ok(rank(weaker, steps, up) <= rank(kind, steps, up));
      }
});
