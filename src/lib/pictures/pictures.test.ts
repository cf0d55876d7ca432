import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, Outcome } from '#schemas/evidence.ts';
import { resultSchema, type Result } from '#schemas/figure.ts';
import { captionOf, pictureOfFinding } from './pictures.ts';
import { pictureOfResult } from './result-pictures.ts';

const evidence = {
  design: 'RCT',
  sample: { value: 2160, unit: 'participants', note: null },
} as Evidence;

/** A favourable finding with an odds ratio of 1.19 (1.04 to 1.36). */
function finding(effect: object | null = {}, more: Partial<Outcome> = {}): Outcome {
  return {
    direction: 'favourable',
    notAnEffect: false,
    effect: effect && {
      measure: 'odds ratio',
      scale: 'ratio',
      interval: 'confidence',
      valueText: '1.19',
      value: 1.19,
      ciLow: '1.04',
      ciHigh: '1.36',
      p: null,
      note: null,
      ...effect,
    },
    ...more,
  } as Outcome;
}

const drawn = (effect: object | null, more?: Partial<Outcome>) => pictureOfFinding(evidence, finding(effect, more));

/** A share: 51.7% of 1,297 patients referred. */
function result(more: object = {}): Result {
  return resultSchema.parse({
    id: 'a-result',
    statement: 'Patients who finished.',
    value: 51.7,
    valueText: '51.7%',
    unit: 'per cent',
    source: 'a-source',
    denominator: '1,297 patients referred',
    scale: 'percentage',
    shareOf: { whole: 1297, who: 'patients referred' },
    period: null,
    measure: 'completion',
    design: 'service monitoring data',
    reportedBy: 'A service',
    ...more,
  });
}

test('a ratio stands on a logarithmic scale, a difference on a plain one, whatever the measure is called', () => {
  assert.equal(drawn({ measure: 'times as likely', scale: 'ratio' })!.scale, 'ratio');
  assert.equal(drawn({ measure: 'GP appointments a quarter', scale: 'difference' })!.scale, 'difference');
});

test('what is no ratio and no difference is not drawn, even where its words name one', () => {
  for (const measure of ['coefficient for anxiety, printed as an odds ratio', 'standardised mean difference'])
    assert.equal(drawn({ measure, scale: 'other' }), null, measure);
});

test('a p value alone, a missing limit, words, and what is not an effect carry no picture', () => {
  assert.equal(drawn(null), null);
  assert.equal(drawn({ value: null }), null);
  assert.equal(drawn({ ciLow: null, ciHigh: null, p: '0.03' }), null);
  assert.equal(drawn({ ciLow: null }), null);
  assert.equal(drawn({}, { notAnEffect: true }), null);
});

test('an interval that cannot be right is not drawn', () => {
  const difference = { scale: 'difference' };
  assert.equal(drawn({ value: -1.56, ciLow: '-2.75', ciHigh: '-0.38' }), null, 'a ratio below nought');
  assert.equal(drawn({ ...difference, value: -0.035, ciLow: '-0.634', ciHigh: '-0.066' }), null, 'estimate outside');
  assert.equal(drawn({ ...difference, value: -6.01, ciLow: '-9.97', ciHigh: '-3.84' }), null, 'far from the middle');
  assert.equal(drawn({ ...difference, value: 0.76, ciLow: '0.37', ciHigh: '1.52' }), null, 'far from the middle');
  assert.notEqual(drawn({ value: 0.37, ciLow: '0.20', ciHigh: '0.70' }), null, 'even in logarithms');
});

test('the numbers are those that were printed, with a true minus sign', () => {
  const picture = drawn({
    scale: 'difference',
    value: -0.5,
    valueText: '-0.50',
    ciLow: '-0.84',
    ciHigh: '-0.16',
  })!;
  assert.deepEqual(
    picture.rows.map(([, value]) => value),
    ['−0.50', '−0.84', '−0.16'],
  );
  assert.deepEqual([picture.value, picture.low, picture.high], [-0.5, -0.84, -0.16]);
  assert.equal(drawn({ scale: 'difference', value: 900, ciLow: '790', ciHigh: '1,010' })!.high, 1010);
});

test('a side is called favourable only where the finding points one way and its interval is clear of no difference', () => {
  const lower = { scale: 'difference', value: -2, ciLow: '-3', ciHigh: '-1' };
  const crossing = { scale: 'difference', value: -2, ciLow: '-5', ciHigh: '1' };
  assert.equal(drawn({})!.note, 'Right of the line is favourable');
  assert.equal(drawn(lower)!.note, 'Left of the line is favourable');
  assert.equal(drawn(lower, { direction: 'unfavourable' })!.note, 'Right of the line is favourable');
  assert.equal(drawn(lower, { direction: 'mixed' })!.note, undefined);
  assert.equal(drawn(crossing)!.note, undefined);
});

test('a picture says how many were analysed for its figure, and never wears the total of the study', () => {
  assert.match(captionOf(drawn({})!), /Randomised controlled trial; number analysed not stated\./);
  assert.match(captionOf(drawn({ analysed: { value: 1234 } })!), /1,234/);
  assert.doesNotMatch(captionOf(drawn({ analysed: { value: 1234 } })!), /2,160/);
  assert.match(captionOf(drawn({}, { design: 'cohort' })!), /Cohort study/);
});

test('a credible interval is not called a confidence interval', () => {
  assert.match(captionOf(drawn({ interval: 'credible' })!), /95% credible interval/);
});

test('a percentage of a stated number of people is a share', () => {
  const picture = pictureOfResult(result())!;
  assert.equal(picture.kind, 'share');
  assert.equal(captionOf(picture), 'Ten figures stand for 1,297 patients referred. Service monitoring.');
  const part = result({ value: 73, valueText: '73%', shareOf: { part: 279, whole: 381, who: 'referred' } });
  assert.equal(
    captionOf(pictureOfResult(part)!),
    'Ten figures stand for all: 279 of 381 referred. Service monitoring.',
  );
});

test('what is not exactly a share of people is not drawn as one', () => {
  const not: [string, object][] = [
    ['a share of nobody in particular', { shareOf: null }],
    ['almost', { value: 60, valueText: 'almost 60%', qualifier: 'almost' }],
    ['numbers that make another percentage', { shareOf: { part: 300, whole: 381, who: 'referred' } }],
    ['a figure without an origin', { quotedOnly: 'quoted figure, origin not found' }],
    ['money', { role: 'running cost' }],
  ];
  for (const [why, more] of not) assert.equal(pictureOfResult(result(more)), null, why);
});

test('before and after, and two groups, are drawn where both values are exact', () => {
  const points = { value: null, valueText: '46 to 54 points', unit: 'points', scale: undefined, better: 'higher' };
  const pair = pictureOfResult(
    result({ ...points, valueBefore: 46, valueAfter: 54, design: 'uncontrolled before-after' }),
  )!;
  assert.equal(pair.kind, 'before-after');
  assert.match(captionOf(pair), /Before and after, no comparison group; 1,297 patients referred\. Higher is better\./);
  assert.deepEqual(pair.rows, [
    ['Before', '46 points'],
    ['After', '54 points'],
  ]);
  const groups = pictureOfResult(
    result({ value: null, valueText: '77% v 57%', valueService: 77, valueComparison: 57 }),
  )!;
  assert.equal(groups.kind, 'groups');
  assert.equal(pictureOfResult(result({ ...points, valueBefore: 20, valueAfter: 150, qualifier: 'under 20' })), null);
  assert.equal(pictureOfResult(result({ ...points, valueBefore: 46 })), null);
  assert.equal(pictureOfResult(result({ valueBefore: 20, valueAfter: 120 })), null, 'more than all');
});

test('both groups before and after stand on one axis, where all four numbers are there', () => {
  const visits = {
    value: null,
    valueText: '10 to 8.6; controls 3.9 and 4.3',
    unit: 'visits',
    scale: undefined,
    shareOf: null,
  };
  const four = { valueBefore: 10, valueAfter: 8.6, comparisonBefore: 3.9, comparisonAfter: 4.3 };
  const picture = pictureOfResult(result({ ...visits, ...four, design: 'controlled' }))!;
  assert.equal(picture.kind, 'compared');
  assert.deepEqual(picture.rows, [
    ['With the scheme, before', '10 visits'],
    ['With the scheme, after', '8.6 visits'],
    ['Comparison group, before', '3.9 visits'],
    ['Comparison group, after', '4.3 visits'],
  ]);
  assert.match(captionOf(picture), /set it beside the other group/);
  assert.equal(pictureOfResult(result({ ...visits, ...four, comparisonAfter: undefined }))!.kind, 'before-after');
});

test('a difference with its interval is drawn where its field says that it is one', () => {
  const points = {
    value: -0.1,
    valueText: '0.10 points lower',
    unit: 'percentage points of HbA1c',
    ciLow: -0.17,
    ciHigh: -0.03,
    shareOf: null,
    design: 'controlled',
  };
  assert.equal(pictureOfResult(result({ ...points, scale: 'difference' }))!.kind, 'interval');
  assert.equal(pictureOfResult(result({ ...points, scale: null })), null);
});
