import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';

const folder = process.env.OUT_DIR ?? 'dist-small';
const page = (slug: string) => load(readFileSync(join(folder, 'places', slug, 'index.html'), 'utf8'));

/** The cells of an indicator's row on the page of a council, spaces made one. */
function row(slug: string, indicator: string): string[] {
  const $ = page(slug);
  return $(`#need-${indicator} > *`)
    .toArray()
    .map((cell) => $(cell).text().replaceAll(/\s+/g, ' ').trim());
}

test('a figure stands beside that of its own nation, with its year', () => {
  assert.deepEqual(row('westby', 'aged-65-plus-pct'), ['Aged 65 and over residents', '31.5%', '18.7%', 'mid-2024']);
  assert.equal(row('prawf', 'aged-65-plus-pct')[2], '21.7%');
  assert.equal(page('prawf')('.need th[scope="col"]').eq(2).text(), 'Wales');
});

test('a nation that counted in another year has its own year', () => {
  assert.equal(row('testmuir', 'population')[3], 'June 2024');
  assert.equal(row('northby', 'population')[3], 'mid-2024');
});

test('nought is a figure, and a blank is said in words', () => {
  assert.equal(row('southby', 'aged-65-plus-pct')[1], '0.0%');
  assert.equal(row('testmuir', 'aged-65-plus-pct')[1], 'We hold no figure for councils in Scotland.');
  assert.equal(row('testshire', 'deprivation-rank')[1], 'We hold no figure for county councils in England.');
  assert.equal(row('southby', 'satisfaction')[1], 'We hold no figure for this council.');
});

test('a district shows the figure of its county as that of its county, with the interval', () => {
  assert.equal(
    row('westby', 'healthy-years')[1],
    '62.5 years 95% interval 60.1 to 64.9 for the whole county: Testshire County Council',
  );
  assert.doesNotMatch(row('northby', 'healthy-years')[1]!, /county/);
});

test('a figure of too few people is left out, and the page says why', () => {
  assert.equal(row('eastby', 'satisfaction')[1], 'Left out: too few people were asked to say.');
});

test('no page gives a place on a list', () => {
  assert.equal(row('northby', 'deprivation-rank')[1], 'the most deprived tenth');
  assert.equal(row('westby', 'deprivation-rank')[1], 'the least deprived tenth');
});

test('each page says whose figures they are, and that they do not show that it works', () => {
  const text = page('northby')('section[aria-labelledby="need"]').text();
  assert.match(text, /Open Government Licence/);
  assert.match(text, /do not show that social prescribing works/);
});

test('the open data hold an empty cell as no figure, and say which figures are not shown', () => {
  const rows = JSON.parse(readFileSync(join(folder, 'data/need.json'), 'utf8')) as Record<string, unknown>[];
  const one = (id: string) => rows.find((record) => record.id === id)!;
  assert.equal(one('ALB#aged_65_plus_pct').value, null);
  assert.equal(one('SOU#aged_65_plus_pct').value, 0);
  assert.equal(one('EAS#satisfaction').tooFewAsked, true);
  assert.equal(one('NOR#aged_65_plus_pct').ofNation, 18.7);
});

test('a script finds what a paper needs in one small file', () => {
  const need = JSON.parse(readFileSync(join(folder, 'places/northby/need.json'), 'utf8')) as {
    place: string;
    figures: { id: string; shown: string }[];
  };
  assert.equal(need.place, 'Northby');
  assert.equal(need.figures.find(({ id }) => id === 'aged_65_plus_pct')!.shown, '14.2%');
});
