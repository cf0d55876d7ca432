import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../built/site.ts';

const textOf = (address: string): string => pageAt(address)('main').text().replace(/\s+/g, ' ');

test('districts show the schemes of their county, counties those of their districts, nations those of the whole nation', () => {
  assert.match(textOf('/places/westby/'), /Across the county of Testshire.*a choir/);
  assert.match(textOf('/places/testshire/'), /Case studies that name Testshire.*a choir/);
  assert.match(textOf('/places/prawf/'), /Across Wales, or the UK.*gardens for everybody/i);
});

test('a case study leads to its places, and to councils like them', () => {
  const $ = pageAt('/case-studies/northby-walks-without-figures/');
  assert.ok($('a[href="/places/northby/"]').length > 0);
  assert.ok($('a[href="/places/northby/#alike"]').length > 0);
});
