import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strengthBars, type Compared, type Concern } from './strength.ts';

const judged = (concern: Concern) => ({ concern, reason: 'As read' });
const bars = (restsOn: Parameters<typeof strengthBars>[0]['restsOn'], how: Compared, bias: Concern = 'few') =>
  strengthBars({ restsOn, bias: judged(bias), precision: judged('few'), directness: judged('few') }, how, [
    'referred or offered',
  ]);

test('a study that compared people with nobody gives serious concern about bias, whatever its design is called', () => {
  assert.equal(bars('studies without randomisation', { comparison: 'no' }).bias, 'serious');
  assert.equal(bars('studies without randomisation', { comparison: 'no' }, 'not judged').bias, 'serious');
  assert.equal(bars('studies without randomisation', { comparison: 'yes' }).bias, 'some');
});

test('a finding with a design of its own is judged by that design', () => {
  const how: Compared = { comparison: 'yes', ownDesign: 'before-after uncontrolled' };
  assert.equal(bars('studies without randomisation', how).bias, 'serious');
});

test('a count compares nobody and needs nobody', () => {
  assert.equal(bars('studies without randomisation', { comparison: 'no', describes: true }).bias, 'few');
  assert.equal(bars('studies without randomisation', { comparison: 'not of people' }, 'some').bias, 'some');
});

test('a model is never better than its assumptions, and what was not judged is never few', () => {
  assert.equal(bars('models, opinion or single reports', { comparison: 'not of people' }).bias, 'serious');
  assert.equal(bars('randomised trials', { comparison: 'yes' }, 'not judged').bias, 'not judged');
});

test('how people came to it limits directness', () => {
  const direct = (...ways: Parameters<typeof strengthBars>[2][]) =>
    ways.map(
      (way) =>
        strengthBars(
          { restsOn: 'randomised trials', bias: judged('few'), precision: judged('few'), directness: judged('few') },
          { comparison: 'yes' },
          way,
        ).directness,
    );
  assert.deepEqual(
    direct(['referred or offered'], ['joined a trial'], ['activity without referral'], ['another setting']),
    ['few', 'some', 'serious', 'serious'],
  );
});
