import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptedChecks } from '../../src/model/accessibility.ts';
import { pageAt } from '../built/site.ts';

const $ = pageAt('/about/accessibility/');
const words = $('main').text().replace(/\s+/g, ' ');
const stat = (name: string): string | undefined => $(`[data-stat="${name}"]`).attr('data-value');

test('the statement says what the last test of every page found, when, of what and with what', () => {
  assert.match(words, /in part: the last test of every page found what is listed below/);
  assert.match(
    words,
    /On 20 November 2026 axe 4\.14\.1, in Chromium 156\.0, looked at every page of the site, 300 in all\./,
  );
  assert.match(words, /commit a1b2c3d4e5f6/);
  assert.equal(stat('pages light'), '300');
  assert.equal(stat('pages dark'), '120');
  assert.equal(stat('faulty dark'), '2');
});

test('what is not met stands apart from what could not be decided, each with where to see it', () => {
  assert.equal(stat('not-met color-contrast'), '5');
  const notMet = $('[data-stat="not-met color-contrast"]');
  assert.match(
    notMet.text().replace(/\s+/g, ' '),
    /Text must stand out \(WCAG 1\.4\.3\): 5 places on 2 pages; dark colours/,
  );
  assert.equal(notMet.find('a').attr('href'), '/evidence/map/');
  assert.equal(stat('undecided target-size'), '1');
});

test('what each change is tested for is said to be a sample, and lists the scripted checks', () => {
  assert.match(words, /Before a change is published, axe looks at a sample/);
  const listed = $('[data-scripted-check]').map((_, item) => $(item).attr('data-scripted-check'));
  assert.deepEqual(listed.get(), Object.keys(scriptedChecks));
});
