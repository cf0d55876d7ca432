import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '#schemas/figure.ts';
import { baseBeside, figureSmall, whyNotLarge, whyResultNotLarge } from './large-figure.ts';

test('a figure without an origin, or a change with nobody compared, may not be set large', () => {
  const rows = [
    [{ design: 'RCT', isChange: true }, null],
    [{ design: 'before-after uncontrolled', isChange: true }, 'a change without a comparison group'],
    [{ design: 'uncontrolled before-after', isChange: true }, 'a change without a comparison group'],
    [{ design: 'single arm of a trial', isChange: true }, 'a change without a comparison group'],
    [{ design: 'before-after uncontrolled', isChange: false }, null],
    [{ design: null, isChange: true }, null],
    [{ design: 'RCT', isChange: true, quotedOnly: 'quoted, origin not found' }, 'quoted, origin not found'],
  ] as const;
  for (const [ground, why] of rows) assert.equal(whyNotLarge(ground), why, JSON.stringify(ground));
});

test('a figure that stands small has its unit, where it does not say it itself', () => {
  assert.equal(figureSmall('0.17', 'effect size'), 'The figure, not to be quoted alone: 0.17, effect size');
  assert.equal(figureSmall('£4 to £11', 'pounds for each'), 'The figure, not to be quoted alone: £4 to £11');
});

test('a share of a case study stands large only with the number of people that it is of', () => {
  const share = { design: 'service monitoring data', scale: 'percentage', denominator: 'people referred' } as Result;
  const shareOf = { whole: 1297, who: 'people referred' };
  assert.equal(whyResultNotLarge(share), 'a share of people whose number is not stated');
  assert.equal(whyResultNotLarge({ ...share, shareOf }), null);
  assert.equal(whyResultNotLarge({ ...share, scale: undefined }), null, 'a count is no share');
  assert.equal(
    whyResultNotLarge({ ...share, shareOf, scale: 'change', design: 'uncontrolled before-after' }),
    'a change without a comparison group',
  );
  assert.equal(baseBeside({ shareOf }), 'of 1,297 people referred');
});
