import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuantities, numbersIn } from './quantities.ts';

const quantities = (text: string) => findQuantities(text).map((quantity) => quantity.text);

test('numbers, sums, percentages and shares in words are quantities', () => {
  assert.deepEqual(quantities('It cost £800,000 a year for 1,700 referrals.'), ['£800,000', '1,700']);
  assert.deepEqual(quantities('One in five left, and 28% stayed.'), ['One in five', '28%']);
  assert.deepEqual(quantities('Visits doubled; a third of people came twice as often.'), [
    'doubled',
    'a third of',
    'twice as',
  ]);
  assert.deepEqual(quantities('Scores fell by 1.1 mmol/mol (-1.98 to -0.22).'), ['1.1', '-1.98', '-0.22']);
});

test('dates, years and numbered names are not', () => {
  for (const text of [
    'It began in 2017 and was read on 23 November 2026.',
    'The money of 2018-19 and 2019/20.',
    'See page 21, section 4.2 and Table 3.',
    'Measured with GAD-7, PHQ-9 and EQ-5D-5L during COVID-19.',
    'People with type 2 diabetes, on the 21st, at 9am.',
    'A claim that is checked.[@crone-2018-artlift]',
    'Open 24/7.',
    'It had three roles.',
  ]) {
    assert.deepEqual(quantities(text), [], text);
  }
});

test('numbers are compared as written, whatever stands round them', () => {
  assert.deepEqual(numbersIn('about £800,000, or 28 per cent, in 2019'), ['£800,000', '28%']);
});
