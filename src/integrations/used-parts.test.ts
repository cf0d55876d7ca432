import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedIn, usedParts } from './used-parts.ts';

const named = new Set(['govuk-button', 'govuk-input']);

test('rules of the design system for what no page names are left out, and all others stay as they are', () => {
  for (const [css, left] of [
    ['.govuk-button{a:b}.govuk-button--start{a:b}', '.govuk-button{a:b}'],
    ['.govuk-button,.govuk-label{a:b}', '.govuk-button{a:b}'],
    ['.govuk-button--start .govuk-button{a:b}', ''],
    ['@media print{.govuk-label{a:b}}@layer x;', '@layer x;'],
    ['.govuk-button:not(.govuk-button--start){a:b}', '.govuk-button:not(.govuk-button--start){a:b}'],
    ['.own,.govuk-input:focus{a:b}@font-face{a:b}', '.own,.govuk-input:focus{a:b}@font-face{a:b}'],
  ])
    assert.equal(usedParts(css!, named), left, css);
});

test('the classes are found where pages, scripts and style sheets name them', () => {
  const here = namedIn('src');
  for (const name of ['govuk-button', 'govuk-visually-hidden', 'govuk-table']) assert.ok(here.has(name), name);
  assert.ok(!here.has('govuk-button--start'), 'this test alone names it');
});
