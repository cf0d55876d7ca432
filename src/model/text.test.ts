import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, formatDay, placeIn, says, splitValue, unitBeside } from './text.ts';

test('the number in a value is found, and nothing of the value is lost', () => {
  const rows = [
    ['over 3,800 people', 'over', '3,800', 'people'],
    ['808 referrals', '', '808', 'referrals'],
    ['51.7%', '', '51.7%', ''],
    ['£1.65 million', '', '£1.65 million', ''],
    ['17% fewer', '', '17%', 'fewer'],
    ['about £800,000 a year', 'about', '£800,000', 'a year'],
    ['0.10 percentage points lower (95% CI 0.03 to 0.17)', '', '0.10', 'percentage points lower (95% CI 0.03 to 0.17)'],
  ] as const;
  for (const [text, before, figure, after] of rows) assert.deepEqual(splitValue(text), { before, figure, after }, text);
});

test('a value in words stays in words', () => {
  for (const text of ['no difference between groups', 'odds ratio 1.19 (95% CI 0.99 to 1.43)']) {
    assert.equal(splitValue(text), null);
  }
});

test('counts agree with their noun', () => {
  assert.equal(count(1, 'case study', 'case studies'), '1 case study');
  assert.equal(count(1200, 'case study', 'case studies'), '1,200 case studies');
});

test('a day is written out, and does not depend on the time zone', () => {
  assert.equal(formatDay(new Date('2026-11-23T00:00:00Z')), '23 November 2026');
});

test('a bare number is shown with its unit, and one that says its own unit is not', () => {
  assert.equal(unitBeside('1.88 to 2.42', 'pounds for each £1'), 'pounds for each £1');
  assert.equal(unitBeside('0.77', 'rate ratio'), 'rate ratio');
  assert.equal(unitBeside('10.7 v 12.2', 'points'), 'points');
  for (const figure of ['28%', '£8', '37% lower', 'almost £7', 'little or no difference']) {
    assert.equal(unitBeside(figure, 'a unit'), null, figure);
  }
});

test('a text says a place or a time where it holds it as words of their own', () => {
  const title = 'Most that was repaid: South Northby, 2022/23';
  for (const said of ['South Northby', '2022/23', 'Northby']) assert.ok(says(title, said), said);
  for (const unsaid of ['North', '2022/2', 'Southby', '']) assert.ok(!says(title, unsaid), unsaid);
  assert.ok(says('Northbyshire and Northby', 'Northby'));
});

test('a place that says its nation or region is not given it again', () => {
  assert.equal(placeIn('Fife', 'Scotland'), 'Fife, Scotland');
  assert.equal(placeIn('North Wales', 'Wales'), 'North Wales');
  assert.equal(placeIn('Scotland', 'Scotland'), 'Scotland');
});
