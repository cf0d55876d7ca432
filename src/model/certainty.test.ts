import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  certaintyLevels,
  certaintyOfBody,
  domains,
  levelRank,
  readingsOfBodies,
  starts,
  type BodyJudgements,
  type Certainty,
  type Domain,
  type Steps,
} from './certainty.ts';

/** A row of the table of cases: the five answers in the order of the domains. */
interface Case extends Omit<BodyJudgements, 'steps' | 'authors'> {
  name: string;
  steps: Steps[];
  authorsGrade?: { level: Certainty; distance: number; stands: boolean };
  level: Certainty | null;
  provisional: boolean;
}

const names = Object.keys(domains) as Domain[];
const { cases } = parse(readFileSync('tests/labelled/body-levels.yaml', 'utf8')) as { cases: Case[] };

for (const { name, steps, authorsGrade, level, provisional, ...rest } of cases) {
  test(`${name}: ${level ?? 'no level'}${provisional ? ', provisional' : ''}`, () => {
    const answers = Object.fromEntries(names.map((domain, index) => [domain, steps[index]])) as Record<Domain, Steps>;
    const found = certaintyOfBody({ ...rest, steps: answers, authors: authorsGrade });
    assert.deepEqual([found.level, found.provisional], [level, provisional]);
    assert.equal(found.why.length > 0, provisional, 'what is provisional says why');
  });
}

const level = fc.constantFrom(...certaintyLevels);
const step = fc.constantFrom<Steps>(0, 1, 2, 'na', null);
const judgements: fc.Arbitrary<BodyJudgements> = fc.record(
  {
    kind: fc.constantFrom('effect' as const, 'economic' as const, 'descriptive' as const),
    start: fc.constantFrom(...(Object.keys(starts) as BodyJudgements['start'][])),
    read: fc.constantFrom(...(Object.keys(readingsOfBodies) as BodyJudgements['read'][])),
    judges: fc.integer({ min: 1, max: 3 }),
    steps: fc.record({
      riskOfBias: step,
      inconsistency: step,
      indirectness: step,
      imprecision: step,
      publicationBias: step,
    }),
    up: fc.integer({ min: 0, max: 2 }),
    authors: fc.record({ level, distance: fc.integer({ min: 0, max: 2 }), stands: fc.boolean() }),
    inputLevel: fc.option(level),
    cannotJudge: fc.boolean(),
  },
  { requiredKeys: ['kind', 'start', 'read', 'judges', 'steps', 'up'] },
);

test('every body has one of four levels, or none; with a level it says whose', () => {
  fc.assert(
    fc.property(judgements, (body) => {
      const { level: found, basis, provisional, why } = certaintyOfBody(body);
      assert.ok(found === null || certaintyLevels.includes(found));
      assert.equal(found === null, basis === null);
      assert.equal(provisional, why.length > 0);
    }),
  );
});

test('one more step down never raises a level', () => {
  fc.assert(
    fc.property(judgements, fc.constantFrom(...names), (body, domain) => {
      const before = body.steps[domain];
      fc.pre(before === 0 || before === 1);
      const after = { ...body, steps: { ...body.steps, [domain]: ((before as number) + 1) as Steps } };
      assert.ok(levelRank(certaintyOfBody(after).level) <= levelRank(certaintyOfBody(body).level));
    }),
  );
});

test('leaving a question unjudged never gives a higher level than finding no fault', () => {
  fc.assert(
    fc.property(judgements, fc.constantFrom(...names), (body, domain) => {
      const judged = { ...body, steps: { ...body.steps, [domain]: 0 as const } };
      const open = { ...body, steps: { ...body.steps, [domain]: null } };
      assert.ok(levelRank(certaintyOfBody(open).level) <= levelRank(certaintyOfBody(judged).level));
    }),
  );
});

test('a better rating by the authors never lowers a level, and distance never raises it', () => {
  fc.assert(
    fc.property(judgements, level, level, fc.integer({ min: 0, max: 1 }), (body, one, other, distance) => {
      const [worse, better] = [one, other].toSorted((a, b) => levelRank(a) - levelRank(b)) as [Certainty, Certainty];
      const rated = (rating: Certainty, away: number) =>
        levelRank(certaintyOfBody({ ...body, authors: { level: rating, distance: away, stands: true } }).level);
      assert.ok(rated(worse, distance) <= rated(better, distance));
      assert.ok(rated(better, distance + 1) <= rated(better, distance));
    }),
  );
});

test('trials are never raised, and nothing is raised without the full text', () => {
  fc.assert(
    fc.property(judgements, (body) => {
      fc.pre(body.start === 'randomised' || body.read !== 'full text');
      assert.equal(certaintyOfBody(body).level, certaintyOfBody({ ...body, up: 0 }).level);
    }),
  );
});
