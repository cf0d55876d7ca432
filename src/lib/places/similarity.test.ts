import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { councilTypes, ruralClusters, type CouncilType, type RuralCluster } from '#schemas/council.ts';
import { councils } from './councils.ts';
import { compareCouncils, mostSteps, rankByLikeness, type Profile } from './similarity.ts';

const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const profile: fc.Arbitrary<Profile> = fc.record({
  code: fc.array(letters, { minLength: 3, maxLength: 3 }).map((code) => code.join('')),
  type_code: fc.constantFrom(...(Object.keys(councilTypes) as CouncilType[])),
  rural_cluster: fc.constantFrom(...(Object.keys(ruralClusters) as RuralCluster[])),
  deprivation_quintile: fc.constantFrom(1, 2, 3, 4, 5),
  population_2020: fc.integer({ min: 2_000, max: 2_000_000 }),
  density_per_km2: fc.integer({ min: 8, max: 17_000 }),
  lat: fc.double({ min: 49, max: 61, noNaN: true }),
  long: fc.double({ min: -8, max: 2, noNaN: true }),
});
const profiles = fc.uniqueArray(profile, { selector: ({ code }) => code, minLength: 3, maxLength: 30 });
const codes = (ranked: { council: Profile }[]) => ranked.map(({ council }) => council.code);

test('it does not matter which of two councils comes first', () => {
  fc.assert(fc.property(profile, profile, (a, b) => assert.deepEqual(compareCouncils(a, b), compareCouncils(b, a))));
});

test('a council is no step from one with its own profile, and steps stay within their bounds', () => {
  fc.assert(
    fc.property(profile, profile, (a, b) => {
      assert.equal(compareCouncils(a, { ...a, code: b.code }).steps, 0);
      const likeness = compareCouncils(a, b);
      for (const [thing, most] of Object.entries(mostSteps)) {
        const steps = likeness[thing as keyof typeof mostSteps];
        assert.ok(Number.isInteger(steps) && steps >= 0 && steps <= most, `${thing}: ${steps}`);
      }
    }),
  );
});

test('the list does not depend on the order in which councils come', () => {
  fc.assert(
    fc.property(profiles, fc.infiniteStream(fc.nat()), ([first, ...others], random) => {
      const shuffled = others.map((other) => [random.next().value, other] as const).toSorted(([a], [b]) => a - b);
      assert.deepEqual(
        codes(rankByLikeness(first!, others)),
        codes(
          rankByLikeness(
            first!,
            shuffled.map(([, other]) => other),
          ),
        ),
      );
    }),
  );
});

test('two councils with equal profiles have equal lists', () => {
  fc.assert(
    fc.property(profiles, ([first, ...others]) => {
      const twin = { ...first!, code: '' };
      assert.deepEqual(codes(rankByLikeness(first!, others)), codes(rankByLikeness(twin, others)));
    }),
  );
});

test('fewer steps come first, and among equals the nearer', () => {
  fc.assert(
    fc.property(profiles, ([first, ...others]) => {
      const ranked = rankByLikeness(first!, others).map(({ likeness }) => likeness);
      for (const [index, { steps, km }] of ranked.entries()) {
        const next = ranked[index + 1];
        assert.ok(!next || steps < next.steps || (steps === next.steps && km <= next.km));
      }
    }),
  );
});

test('real councils, by hand: what differs, and by how much', () => {
  const council = (slug: string) => councils.find((candidate) => candidate.slug === slug)!;
  assert.deepEqual(compareCouncils(council('rotherham'), council('barnsley')), {
    type: 0,
    rural: 0,
    deprivation: 0,
    population: 0,
    density: 0,
    steps: 0,
    km: 22,
  });
  // A metropolitan borough and a unitary council; urban and rural; first and third fifth; 264,984 people and 573,299
  // (1.1 doublings); 923 and 162 to the square kilometre (1.3 fourfold differences).
  assert.deepEqual(compareCouncils(council('rotherham'), council('cornwall')), {
    type: 1,
    rural: 2,
    deprivation: 2,
    population: 1,
    density: 1,
    steps: 7,
    km: 413,
  });
  assert.equal(compareCouncils(council('rotherham'), council('derbyshire')).type, 3);
});
