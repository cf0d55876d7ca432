import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { certaintyLevels, certaintyOf, domains, startingPoints, type Domain, type RestsOn } from '#model/grade.ts';
import { gradeSchema } from './grade.ts';

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

const kinds = Object.keys(startingPoints) as RestsOn[];
const rank = (...parameters: Parameters<typeof grade>) => certaintyLevels.indexOf(certaintyOf(grade(...parameters)));
const steps = fc.integer({ min: 0, max: 3 });
const judgements = fc.record(Object.fromEntries(Object.keys(domains).map((domain) => [domain, steps]))) as fc.Arbitrary<
  Record<Domain, number>
>;
const ups = fc.integer({ min: 0, max: 2 });

test('another step down, in any domain, never raises the level', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      judgements,
      ups,
      fc.constantFrom(...(Object.keys(domains) as Domain[])),
      (kind, down, up, domain) => {
        fc.pre(down[domain] < 3);
        assert.ok(rank(kind, { ...down, [domain]: down[domain] + 1 }, up) <= rank(kind, down, up));
      },
    ),
  );
});

test('a stronger kind of study never lowers the level, and a step up never does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: kinds.length - 2 }), judgements, ups, (index, down, up) => {
      assert.ok(rank(kinds[index]!, down, up) >= rank(kinds[index + 1]!, down, up));
      if (up < 2) assert.ok(rank(kinds[index]!, down, up + 1) >= rank(kinds[index]!, down, up));
    }),
  );
});
