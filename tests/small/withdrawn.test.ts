import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outFolder } from '../../src/site.ts';
import { pageAt, readBuilt } from '../built/site.ts';

// In tests/content/ one file of corrections/ withdraws a fact, another corrects one that has a second version, and
// a third fact was renamed.
const withdrawn = 'museums-gp-visits';
const figure = /5% fewer/;
const corrected = 'singing-ten-weeks';
const renamed = 'walking-no-difference';
const oldName = 'walking-and-loneliness';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('one item marks a withdrawn fact on its page, its version, in lists, on topics, entries and in prose', () => {
  for (const address of [
    `/facts/${withdrawn}/`,
    `/facts/${withdrawn}/v1/`,
    '/facts/',
    '/topics/activities/museums/',
    '/evidence/dear-2018-museum-model/',
    '/briefing/what-it-costs/',
    '/press/',
  ]) {
    const $ = pageAt(address);
    const marks = $('[data-fact-status="withdrawn"]');
    assert.ok(marks.length > 0, `${address} does not mark it`);
    assert.match(flat(marks.first().text()), /^Withdrawn on 22 November 2026\./, address);
  }
  const listed = pageAt('/facts/');
  assert.equal(listed('[data-fact-status="withdrawn"]').length, 2, 'once among the quoted, once among all');
});

test('where a withdrawn fact was shown, its figure is shown no more; its own page strikes it out', () => {
  for (const address of ['/topics/activities/museums/', '/briefing/what-it-costs/', '/facts/']) {
    const slip = flat(pageAt(address)(`article[data-fact="${withdrawn}"]`).text());
    assert.match(slip, /Use the trial of walking groups\./, address);
    assert.doesNotMatch(slip, figure, address);
  }
  assert.doesNotMatch(flat(pageAt('/facts/')('section[aria-labelledby="quoted"]').text()), figure);
  const $ = pageAt(`/facts/${withdrawn}/`);
  assert.match($('title').text(), /^Withdrawn: /);
  assert.match($('meta[name=description]').attr('content')!, /^Withdrawn on 22 November 2026\. Use the trial/);
  assert.match(flat($('main').text()), /This is what was published\. Do not quote it\./);
  assert.equal($('#say').length, 0);
  const copied = $('#fact-text').text();
  assert.match(copied, /^Withdrawn on 22 November 2026: do not quote/);
  assert.doesNotMatch(copied, figure);
});

test('a frame on another site shows the withdrawal and not the figure', () => {
  const text = flat(pageAt(`/embed/facts/${withdrawn}/`)('main').text());
  assert.match(text, /^Withdrawn on 22 November 2026\. The model was taken back by those who made it\. Use the trial/);
  assert.doesNotMatch(text, figure);
  const oembed = JSON.parse(readBuilt(`embed/facts/${withdrawn}.json`)) as { title: string };
  assert.match(oembed.title, /^Withdrawn: /);
});

test('the open data say so too', () => {
  const records = JSON.parse(readBuilt('data/facts.json')) as { id: string; status: string }[];
  assert.equal(records.find(({ id }) => id === withdrawn)!.status, 'withdrawn');
  assert.equal(records.find(({ id }) => id === corrected)!.status, 'corrected');
  assert.equal(records.find(({ id }) => id === renamed)!.status, 'current');
});

test('the corrections are listed, newest first, with what was wrong and what is right', () => {
  const $ = pageAt('/corrections/');
  const records = $('.correction')
    .map((_index, record) => flat(`${$(record).find('h2').text()} ${$(record).find('h2 + p').text()}`))
    .get();
  assert.match(records[0]!, new RegExp(`^Wellbeing after .* Correction, 25 November 2026. The page as it is now$`));
  assert.match(records[1]!, new RegExp(`^GP visits .* Withdrawal, 22 November 2026. The page as it is now$`));
  assert.match(flat($('main').text()), /The model was taken back by those who made it\./);
  assert.equal($(`main a[href="/facts/${withdrawn}/"]`).length, 1);
});

test('a version that was superseded says so, when, and by what; what it said is unchanged', () => {
  const $ = pageAt(`/facts/${corrected}/v1/`);
  assert.match(flat($('main').text()), /Superseded on 25 November 2026\. Read the current version/);
  assert.doesNotMatch(flat($('main').text()), /In one trial of 258 people, wellbeing/);
  const current = pageAt(`/facts/${corrected}/`);
  assert.match(flat(current('main').text()), /In one trial of 258 people, wellbeing/);
  assert.match(flat(current('main').text()), /Corrected on 25 November 2026\./);
  assert.deepEqual(
    current('.fact-versions a')
      .map((_index, link) => current(link).attr('href')!)
      .get(),
    [`/facts/${corrected}/v2/`, `/facts/${corrected}/v1/`],
  );
});

test('a renamed fact goes on answering at its old addresses: page, version and frame', () => {
  for (const address of [`/facts/${oldName}/`, `/facts/${oldName}/v1/`]) {
    const target = address.replace(oldName, renamed);
    assert.equal(pageAt(address)('meta[http-equiv="refresh"]').attr('content'), `0; url=${target}`);
    assert.ok(existsSync(join(outFolder, target, 'index.html')), target);
  }
  assert.match(pageAt(`/embed/facts/${oldName}/`)('main').text(), /No difference in loneliness/);
});
