import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { add } from './slips/changes.ts';
import { broughtBy } from './slips/small-site.ts';

// The beginnings of what the rules look for, over and over: a pattern that goes back over its own steps would take
// minutes for a text that is read in a tenth of a second.

const beginnings = [
  'In ', 'In Aa ', 'In Aa of ', 'Aa ', 'A b ', 'a-', '(', '“it ', 'Testshire, ', 'Eastby City ',
  'of 1 ', 'Of 97 a ', 'of the people who ', '66% of the people who ', '64% of 97 ', 'fewer than 97 ', 'Most a ',
  'rose by 1% from 1% to 1% ', 'doubled from 1 ', 'costs between £1 and £', '£1 for 1 people ',
  '12 weeks ', 'ten months ', 'one weeks-', 'in 20022 ', 'In 2025 ', 'A 2012 ', 'A trial of ', 'In a ',
  'it closed ', 'The service ', '[@testshire-report] In 2025 ', 'https://https://',
]; // prettier-ignore

/** What a page of hostile length may take on a slow machine that does other things besides, in milliseconds. */
const most = 5_000;
const pages = [
  'briefing/why-it-matters.mdx',
  'case-studies/testshire-singing-for-breath.mdx',
  'evidence/ample-2020-singing-trial.mdx',
];

for (const path of pages) {
  for (const words of beginnings) {
    test(`${JSON.stringify(words)} thousands of times in ${path}: told of in time`, () => {
      const text = words.repeat(Math.ceil(14_000 / words.length));
      const started = performance.now();
      const found = broughtBy(add(path, `\n${text}[@testshire-report]\n`));
      assert.ok(performance.now() - started < most);
      assert.ok(found.length > 0, 'a paragraph of thousands of words passes');
    });
  }
}
