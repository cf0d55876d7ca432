import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../built/site.ts';

const textOf = (address: string): string => pageAt(address)('main').text().replace(/\s+/g, ' ').trim();

test('the home page shows what content/featured.yaml chooses, in its order, and where to begin', () => {
  const $ = pageAt('/');
  const listed = (heading: string) =>
    $(`section[aria-labelledby="${heading}"] li a`)
      .map((_, link) => $(link).attr('href')!)
      .get();
  assert.deepEqual(listed('first'), [
    '/case-studies/testshire-singing-for-breath/',
    '/case-studies/port-museum-of-everyday-things/',
    '/case-studies/northby-walks-without-figures/',
  ]);
  assert.deepEqual(listed('quoted'), [
    '/evidence/ample-2020-singing-trial/',
    '/evidence/bland-2021-walking-no-difference/',
  ]);
  const routes = $('section[aria-labelledby="routes"] li')
    .map((_, item) => `${$(item).text().replace(/\s+/g, ' ').trim()} → ${$(item).find('a').attr('href')!}`)
    .get();
  assert.deepEqual(routes, [
    'Councillors: a brief on one page → /guides/members-brief/',
    'Commissioners: what good looks like → /what-good-looks-like/',
    'Press: figures that are safe to use → /press/',
  ]);
});

test('the home page shows the table of activities, each with how sure, and changes of more than one kind', () => {
  const $ = pageAt('/');
  const singing = $('.strand--compact tr:contains("Singing")');
  assert.match(
    singing.text().replace(/\s+/g, ' '),
    /Singing .* Moderate certainty .* £12,000 a year running cost: one choir, for a year/,
  );
  const kinds = new Set(
    $('.changes .small')
      .map((_, what) => $(what).text())
      .get(),
  );
  assert.ok(kinds.size >= 3, [...kinds].join());
});

test('a case study that is overdue says so, with the day by which it should have been read again', () => {
  assert.match(textOf('/case-studies/wales-gardens-for-everybody/'), /20 November 2021/);
});

test('a case study without any figure says that benefit is not shown, and shows no empty section', () => {
  const $ = pageAt('/case-studies/northby-walks-without-figures/');
  assert.match($('main').text(), /not shown|no figure|Nothing was measured/i);
  for (const heading of $('main section > h2').toArray()) {
    const section = $(heading).parent().clone();
    section.find('h2').remove();
    assert.ok(section.text().trim() !== '', `"${$(heading).text()}" has nothing below it`);
  }
});

test('a null result and an unfavourable one stand on their page as plainly as a favourable one', () => {
  const text = textOf('/evidence/bland-2021-walking-no-difference/');
  assert.match(text, /No difference in loneliness was seen/);
  assert.match(text, /Little or no difference|Not known/);
  assert.match(text, /Unfavourable/);
});

test('a figure whose origin was not found says so wherever it is shown', () => {
  for (const address of [
    '/facts/choir-cuts-visits/',
    '/case-studies/wales-gardens-for-everybody/',
    '/funding/costs/',
  ]) {
    assert.match(textOf(address), /quoted figure, origin not found/i, address);
  }
});

test('a sum whose label names its place and its year stands on the first screen with each said once', () => {
  const $ = pageAt('/answers/who-pays-for-choirs/');
  assert.equal(
    $('[data-part="cost"] p').text().replace(/\s+/g, ' ').trim(),
    '£12,000 a year What a choir cost for a year: Testshire, 2022-23. What it is of',
  );
});
