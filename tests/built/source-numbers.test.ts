import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages } from './site.ts';

test('on every page the numbers of sources run in the order in which a reader meets them', () => {
  let withSources = 0;
  const wrong: string[] = [];
  for (const { address, $ } of builtPages) {
    if ($('ol.sources').length === 0) continue;
    withSources += 1;
    const marks = $('a[href^="#source-"]').toArray();
    const numbers = [...new Set(marks.map((mark) => Number($(mark).attr('href')!.slice('#source-'.length))))];
    if (numbers.some((number, index) => number !== index + 1)) wrong.push(`${address}: ${numbers.join(', ')}`);
  }
  assert.ok(withSources > 0, 'no page with sources was found');
  assert.deepEqual(wrong, []);
});
