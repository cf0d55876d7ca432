import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../src/site.ts';
import { pageAt } from '../built/site.ts';

test('a living number stands where a text takes it, and leads to its page', () => {
  const link = pageAt('/briefing/what-it-costs/')('main a[href="/funding/numbers/post-now/"]').first();
  assert.equal(link.text(), '£31,250 (due for review)');
});

test('one end of a range can be taken, and the whole of it', () => {
  const links = pageAt('/briefing/what-it-costs/')('main a[href="/funding/numbers/people-a-year/"]');
  assert.deepEqual(links.map((_, link) => pageAt('/briefing/what-it-costs/')(link).text()).get(), [
    '200 to 250 people',
    '200 people',
  ]);
});

test('a list takes a living number too', () => {
  assert.match(pageAt('/funding/')('main').text(), /hall, and £31,250 for a post/);
});

test('the Markdown of a page says the same as the page', () => {
  assert.match(
    readFileSync(join(outFolder, 'briefing/what-it-costs.md'), 'utf8'),
    /paid \[£31,250\]\([^)]*\/funding\/numbers\/post-now\/\) \(due for review\) a year/,
  );
});

test('a number that should have been looked at again by the day of the build says so, in the list and where it is taken', () => {
  const $ = pageAt('/funding/numbers/');
  assert.equal($('tr#post-now .due').attr('hidden'), undefined);
  assert.notEqual($('tr#a-visit .due').attr('hidden'), undefined);
  assert.match($('main').text(), /1 number is due for review/);
  assert.match(pageAt('/briefing/what-it-costs/')('main').text(), /£31,250\s*\(due for review\) a year/);
});
