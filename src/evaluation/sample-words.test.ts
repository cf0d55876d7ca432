import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstSample, questionOf, type SampleTexts } from './sample-address.ts';
import { sampleSize, type SampleQuestion } from './sample-words.ts';

const kinds: SampleQuestion['kind'][] = ['paired', 'two-means', 'two-shares', 'precision'];
const names = Object.keys(firstSample).filter((name) => name !== 'kind') as (keyof SampleQuestion)[];

test('each field has a least and a most: what is beyond is told in a sentence with the limit', () => {
  const beyond: [Partial<SampleQuestion>, keyof SampleQuestion, RegExp][] = [
    [{ sd: 1e7 }, 'sd', /up to 1,000,000/], [{ sd: 0 }, 'sd', /above 0/], [{ sd: -1 }, 'sd', /above 0/], [{ delta: 0 }, 'delta', /not 0/],
    [{ delta: 1e7 }, 'delta', /up to 1,000,000/], [{ delta: 1e-9 }, 'delta', /too small/], [{ power: 100 }, 'power', /50 to 99/],
    [{ size: 10_001 }, 'size', /1 to 10,000/], [{ size: 0 }, 'size', /1 to 10,000/], [{ icc: 1.01 }, 'icc', /0 to 1/], [{ icc: -0.1 }, 'icc', /0 to 1/],
    [{ lost: 96 }, 'lost', /0 to 95/], [{ lost: -1 }, 'lost', /0 to 95/],
    [{ kind: 'precision', within: 1e-9 }, 'within', /0\.01, below 50/], [{ kind: 'precision', p1: 1e-9 }, 'p1', /0\.01 to 99\.99/], [{ kind: 'precision', p1: 100 }, 'p1', /0\.01 to 99\.99/],
    [{ kind: 'two-shares', p2: 50.001 }, 'p2', /at least 0\.01 from the first/],
  ]; // prettier-ignore
  for (const [change, field, right] of beyond) {
    const result = sampleSize({ ...firstSample, ...change });
    assert.ok(Array.isArray(result), `${field} ${JSON.stringify(change)}`);
    assert.deepEqual(result.map((wrong) => wrong.field), [field]); // prettier-ignore
    assert.match(result[0]!.right, right);
  }
  assert.ok(!Array.isArray(sampleSize({ ...firstSample, kind: 'two-shares', p1: 50, p2: 50.01 })));
});

test('whatever is typed, what is worked out is whole people and no sentence holds what is no number', () => {
  const typed = fc.oneof(
    fc.constantFrom('', '0', '-1', '-0', '1e308', '1e-308', 'NaN', 'Infinity', '1,000', '£1k', '１２', '0.01', '99.99', '1000000', '9'.repeat(40), `0.${'0'.repeat(36)}1`, '__proto__'),
    fc.double({ min: 0, max: 1e7, noNaN: true }).map(String),
    fc.integer({ min: 0, max: 100 }).map(String),
  ); // prettier-ignore
  const texts = fc.record(Object.fromEntries(names.map((name) => [name, typed])));
  fc.assert(
    fc.property(texts, fc.constantFrom(...kinds), (given, kind) => {
      const result = sampleSize(questionOf({ ...given, kind } as unknown as SampleTexts));
      if (Array.isArray(result)) return result.every(({ right }) => right !== '');
      assert.doesNotMatch(result.sentence, /NaN|∞|Infinity|undefined/);
      return Number.isSafeInteger(result.needed) && Number.isSafeInteger(result.recruit) && result.needed > 0;
    }),
    { numRuns: 2000 },
  );
});
