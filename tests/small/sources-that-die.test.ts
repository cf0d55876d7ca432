import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../built/site.ts';

const $ = pageAt('/case-studies/testshire-singing-for-breath/');
const item = (words: string) => $('.source').filter((_, source) => $(source).text().includes(words));

test('a source that died leads to the copy, and says so', () => {
  const dead = $('[data-dead-source]').filter((_, note) => $(note).text().includes('a copy in an archive'));
  assert.equal(dead.length, 1);
  assert.match(dead.text(), /did not answer when asked on 20 November 2026/);
  assert.equal(
    dead.closest('.source').find('a').first().attr('href'),
    'https://web.archive.org/web/2026/https://example.org/testshire-report',
  );
});

test('a source that died without a copy is no link, and its address can be read', () => {
  const source = item('no copy is known');
  assert.equal(source.length, 1);
  assert.match(source.text(), /It stood at https?:/);
  assert.equal(source.find('p').first().find('a').length, 0);
});

test('one page tells of all of them', () => {
  const report = pageAt('/about/sources/');
  assert.equal(report('[data-source-state=gone]').text(), '1 source');
  assert.equal(report('[data-source-state=failing]').text(), '1 source');
  assert.match(report('main').text(), /Last asked on 20 November 2026/);
});

test('a page tells what was changed on it', () => {
  assert.match(
    $('.page-history').text().replace(/\s+/g, ' '),
    /22 November 2026 Changed\. How many finished was added\./,
  );
  assert.equal(pageAt('/evidence/cross-2022-link-workers-review/')('.page-history').length, 0);
});

test('a change stands in the feeds of its activity, its people, its outcomes and its council, and in no other', () => {
  assert.ok(pageAt('/feeds/')('a[href="/feeds/councils-testshire/atom.xml"]').length > 0);
  assert.equal(pageAt('/feeds/')('a[href="/feeds/councils-prawf/atom.xml"]').length, 0);
});
