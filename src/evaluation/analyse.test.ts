import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rungNames, type RungName } from '#model/evaluation.ts';
import { analyse, type Choices } from './analyse.ts';
import { readingOf, wordsOfCause } from './reading.ts';
import { readTable } from './read-table.ts';
import { hideSmall, publishableSteps } from './small-numbers.ts';
import { smallKit } from './testing/small-kit.ts';

const choices: Choices = { thresholds: {}, averages: {}, hideUpTo: 7 };
const how = Object.fromEntries(smallKit.rungs.map((one) => [one.rung, one.how])) as Record<RungName, string>;

/** A person: group, score before and after on a scale of totals; null where there was no form. */
type Planted = ['scheme' | 'comparison', number | null, number | null];

function resultOf(people: Planted[], more: Partial<Choices> = {}) {
  const head = ['participant_id', 'group', 'pam_total_before', 'pam_total_after'];
  const rows = people.map(([group, before, after], index) => [`AB-${index + 100}`, group, before, after]);
  const kit = { ...smallKit, measures: smallKit.measures.map((one) => (one.id === 'pam' ? { ...one, scores: [{ ...one.scores[0]!, thresholds: [{ value: 3, text: 'three', sources: [] }, { value: 5, text: 'five', sources: [] }], averages: [{ value: 60, who: 'everybody', sources: [] }] }] } : one)) }; // prettier-ignore
  return analyse(readTable({ rows: [head, ...rows] }, kit), [], { ...choices, ...more }).results[0]!;
}

const written = (people: Planted[], rung: RungName): string => {
  const { write, limits } = readingOf(resultOf(people), { rung, hideUpTo: 7, how });
  return [...write, ...limits].join(' ');
};

/** Scores that wander by themselves: −4 to 4 around nothing. */
const wander = (index: number): number => ((index * 7) % 9) - 4;
const many = (n: number, person: (index: number) => Planted): Planted[] =>
  Array.from({ length: n }, (_, index) => person(index));
const nothingChanged = many(90, (index) => ['scheme', 40 + (index % 20), 40 + (index % 20) + wander(index)]);
const allChanged = many(90, (index) => ['scheme', 40 + (index % 20), 46 + (index % 20) + wander(index)]);
const unwellLeft = many(90, (index) => ['scheme', 30 + index % 40, index % 40 < 20 ? null : 30 + (index % 40) + wander(index)]); // prettier-ignore
const compare = (people: Planted[], change: number): Planted[] => [
  ...people,
  ...many(90, (index): Planted => ['comparison', 40 + (index % 20), 40 + change + (index % 20) + wander(index + 3)]),
];
const causal = new RegExp(wordsOfCause.join('|'));

test('where nothing changed no rung claims a change or an effect', () => {
  for (const rung of rungNames) {
    const words = written(compare(nothingChanged, 0), rung);
    assert.match(words, /no clear change/i, rung);
    assert.doesNotMatch(words, causal, rung);
  }
});

test('where all changed alike in both groups, no rung claims an effect of the scheme', () => {
  for (const rung of rungNames) {
    const words = written(compare(allChanged, 6), rung);
    assert.match(words, /scored 6\.00 points higher than before/, rung);
    assert.doesNotMatch(words, causal, rung);
  }
});

test('each rung has its own verb for a difference, and only chance may say "led to"', () => {
  const verbs: Record<RungName, RegExp> = {
    none: /Nobody was compared/,
    national: /average was \d+\.\d\d points lower than that of everybody.*does not show/,
    'not-starters': /differed from that in the people who did not start/,
    waiting: /changed more for the better than in people on the waiting list/,
    matched: /Compared with similar people/,
    stepped: /With care: the scheme led to/,
    trial: /The scheme led to scores/,
  };
  for (const rung of rungNames) {
    const words = written(compare(allChanged, 0), rung);
    assert.match(words, verbs[rung], rung);
    if (rung !== 'stepped' && rung !== 'trial') assert.doesNotMatch(words, causal, rung);
  }
  for (const rung of rungNames.slice(2))
    assert.match(written(allChanged, rung), /Nobody was compared/, `${rung} without a group`);
});

test('where the unwell left, only those kept are compared with themselves, and who left is told first', () => {
  const { scheme, lostBefore } = resultOf(unwellLeft);
  const kept = unwellLeft.filter(([, , after]) => after !== null) as ['scheme', number, number][];
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  assert.equal(scheme.meanBefore.toFixed(9), mean(kept.map(([, before]) => before)).toFixed(9));
  assert.ok(Math.abs(scheme.change!.value) < 1);
  // The average of all first forms against all last forms would have risen by ten points with nobody changed.
  assert.ok(mean(kept.map(([, , after]) => after)) - mean(unwellLeft.map(([, before]) => before!)) > 8);
  assert.ok(lostBefore!.apart.high < 0);
  assert.match(written(unwellLeft, 'none'), /are missing after\. Those lost had scored/);
});

test('where only finishers stayed, a trial loses its words of cause', () => {
  const finishers = many(90, (index) => ['scheme', 40 + (index % 20), index % 2 === 0 ? 48 + (index % 20) : null]);
  const words = written(compare(finishers, 0), 'trial');
  assert.doesNotMatch(words, causal);
  assert.match(words, /chance no longer decides/);
});

test('figures against a hand count: rose, same, fell, and the threshold that was chosen', () => {
  const people: Planted[] = [['scheme', 10, 14], ['scheme', 10, 13], ['scheme', 10, 10], ['scheme', 10, 5], ['scheme', 10, null], ['scheme', null, 90]]; // prettier-ignore
  const { scheme } = resultOf(people);
  assert.deepEqual([scheme.nBefore, scheme.n, scheme.lost], [5, 4, 1]);
  assert.deepEqual([scheme.rose, scheme.same, scheme.fell], [2, 1, 1]);
  assert.deepEqual([scheme.past!.count, scheme.past!.worse], [2, 1]);
  assert.equal(resultOf(people, { thresholds: { pam: 1 } }).scheme.past!.count, 0);
  assert.equal(scheme.medianChange, 1.5);
});

test('what may be written tells no figure of few people, and no small count of those lost', () => {
  const few = many(6, (index) => ['scheme', 10 + index, 20 + index]);
  const { write } = readingOf(resultOf(few), { rung: 'none', hideUpTo: 7, how });
  assert.deepEqual(write, ['Too few people were measured twice for their figures to be published.']);
  const words = written([...nothingChanged, ['scheme', 40, null], ['scheme', 44, null]], 'none');
  assert.match(words, /^About 90 of about 90 people/);
  assert.match(words, /A few of those measured before are missing after/);
  assert.doesNotMatch(words, /2\.\d%|92/);
});

test('moving back to the average is sized at three correlations', () => {
  const { movingBack } = resultOf(allChanged);
  const { meanBefore } = resultOf(allChanged).scheme;
  assert.deepEqual(movingBack!.at.map(({ r }) => r), [0.5, 0.7, 0.8]); // prettier-ignore
  for (const { r, points } of movingBack!.at) assert.ok(Math.abs(points - (1 - r) * (60 - meanBefore)) < 1e-9);
});

test('the order of rows changes no figure', () => {
  const plain = resultOf(compare(allChanged, 0));
  const turned = resultOf(compare(allChanged, 0).toReversed());
  assert.deepEqual(turned.scheme.change, plain.scheme.change);
  assert.deepEqual(turned.comparison!.apart, plain.comparison!.apart);
  assert.deepEqual(turned.comparison!.adjusted!.value.toFixed(9), plain.comparison!.adjusted!.value.toFixed(9));
});

test('a yes or no is a share, with no mean, and the direction of its change is after less before', () => {
  const head = ['participant_id', 'loneliness-direct_1_before', 'loneliness_direct_1_after'];
  const rows = Array.from({ length: 20 }, (_, index) => [`AB-${index}`, index < 10 ? 1 : 3, index < 4 ? 1 : 3]);
  const [result] = analyse(readTable({ rows: [head, ...rows] }, smallKit), [], choices).results;
  assert.deepEqual(
    [result!.shares!.before.value, result!.shares!.after.value, result!.shares!.change.value],
    [0.5, 0.2, -0.3],
  );
  assert.ok(result!.shares!.change.high < 0);
});

test('hidden counts cannot be worked out from the total: at least two, and each may be larger than the limit', () => {
  const group = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), fc.constantFrom(5, 7, 10), (counts, limit) => {
      const told = hideSmall(counts.map((count, item) => ({ item, count })), limit);
      for (const { count, hidden } of told) if (count >= 1 && count <= limit) assert.ok(hidden, 'a small count is told');
      const hidden = told.filter((one) => one.hidden);
      if (hidden.length === 0 || hidden.length === told.length) return;
      const total = hidden.reduce((sum, { count }) => sum + count, 0);
      assert.ok(hidden.length >= 2, 'one hidden count is the total less the others');
      assert.ok(total - (hidden.length - 1) > limit, 'the hidden ones must all be small');
    }),
    { numRuns: 2000 },
  ); // prettier-ignore
});

test('counts that go down step by step tell no small difference', () => {
  assert.deepEqual(publishableSteps([60, 40], 7), [60, 40]);
  assert.deepEqual(publishableSteps([43, 40], 7), [45, 40]);
  assert.deepEqual(publishableSteps([43, 6], 7), [45, null]);
});
