import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { builtPages, fieldsIn, pageAt, readContent } from './site.ts';

interface Row {
  code: string;
  gss: string;
  short_name: string;
  slug: string;
  type_code: string;
}

const rows = parse(readContent('councils/councils.csv'), { columns: true, bom: true }) as Row[];
const councils = rows.filter(({ slug }) => slug !== '');
const pages = new Map(builtPages.map((page) => [page.address, page]));
const overview = pageAt('/places/');
const textOf = (address: string): string => pageAt(address)('main').text().replace(/\s+/g, ' ');

test('every council has a page of its own, under its name', () => {
  for (const { slug, short_name } of councils) {
    assert.equal(pages.get(`/places/${slug}/`)?.$('h1').text().trim(), short_name, slug);
  }
});

test('the list holds every council once, and the map every one that has no districts', () => {
  const paths = (selector: string) =>
    overview(selector)
      .map((_, link) => overview(link).attr('href')!)
      .get()
      .toSorted();
  const addresses = (list: Row[]) => list.map(({ slug }) => `/places/${slug}/`).toSorted();
  assert.deepEqual(paths('[data-councils] a'), addresses(councils));
  assert.deepEqual(paths('main svg a'), addresses(councils.filter(({ type_code }) => type_code !== 'CTY')));
});

test('the map says of each council what the list says in words', () => {
  const listed = new Map(
    overview('[data-councils] li')
      .map((_, item) => {
        const link = overview(item).find('a');
        return [[link.attr('href')!, overview(item).find('strong').text().trim()]] as [[string, string]];
      })
      .get(),
  );
  const hexes = overview('main svg a').toArray();
  assert.ok(hexes.length > 0);
  for (const link of hexes) {
    const number = overview(link).find('text').text().trim();
    const words = listed.get(overview(link).attr('href')!) ?? '';
    assert.equal(number, words.replace(/ .*/, ''), overview(link).attr('href'));
  }
});

test('a region has as many case studies in the table of places as in the filter of their list', () => {
  const list = pageAt('/case-studies/');
  const filter = Object.fromEntries(
    list('[name="region"]')
      .map((_, box) => [[list(box).attr('value')!, /\((\d+)\)/.exec(list(box).parent().text())![1]!]])
      .get() as [string, string][],
  );
  const rows = overview('#reach').parent().find('tbody tr').toArray();
  assert.ok(rows.length > 0);
  for (const row of rows) {
    const id = overview(row).find('th a').attr('href')!.slice(1);
    assert.equal(overview(row).find('td').first().text().trim(), filter[id] ?? '0', id);
  }
});

test('maps are no wall for the keyboard: no hexagon is in the order of the tab key, and screen readers pass over it', () => {
  for (const { address, $ } of builtPages) {
    for (const link of $('svg a').toArray()) {
      assert.equal($(link).attr('tabindex'), '-1', address);
      assert.equal($(link).closest('[aria-hidden=true]').length, 1, address);
    }
  }
});

test('a council without a case study is told apart from one without a scheme', () => {
  for (const { slug, short_name } of councils) {
    const text = textOf(`/places/${slug}/`);
    assert.doesNotMatch(text, /no scheme/i, slug);
    if (!pageAt(`/places/${slug}/`)('#own').length) {
      assert.ok(text.includes(`We hold no case study that names ${short_name}. It may well have a scheme`), slug);
    }
  }
});

const schemes = fieldsIn('case-studies').map(({ id, data }) => {
  const { councils: codes = [] } = (data as { place: { councils?: string[] } }).place;
  return { address: `/case-studies/${id}/`, codes };
});

/** How many case studies name a council and are not shown on this one's page as its own. */
const schemesElsewhere = (slug: string, own: ReadonlySet<string>): number =>
  schemes.filter(
    ({ address, codes }) =>
      !own.has(address) && councils.some(({ code, slug: other }) => codes.includes(code) && other !== slug),
  ).length;

test('every place page shows schemes of councils like it, each with the reasons, and never its own again', () => {
  for (const { slug } of councils) {
    const $ = pageAt(`/places/${slug}/`);
    const own = new Set(
      $('.cards a')
        .map((_, link) => $(link).attr('href')!)
        .get(),
    );
    const alike = $('[aria-labelledby=alike] li');
    assert.ok(alike.length >= Math.min(3, schemesElsewhere(slug, own)), slug);
    for (const item of alike.toArray()) {
      assert.ok(!own.has($(item).find('h3 a').attr('href')!), slug);
      assert.match($(item).text(), /also|similar|same|nothing that we compare/, slug);
    }
  }
});

test('the nearest schemes of councils like a place stand before its parts, and those of the whole nation after all of them', () => {
  for (const { slug } of councils) {
    const $ = pageAt(`/places/${slug}/`);
    const linked = (part: string) =>
      $(`section[aria-labelledby="${part}"] a[href^="/case-studies/"]:not([href*="?"])`)
        .map((_, link) => $(link).attr('href')!)
        .get();
    const [nearest, alike] = [linked('nearest'), linked('alike')];
    assert.deepEqual(nearest, alike.slice(0, 3), slug);
    const beside = $('section[aria-labelledby="nearest"] a[href*="/compare/"]').attr('href') ?? '';
    assert.deepEqual(
      [...beside.matchAll(/case-studies\/([\w-]+)/g)].map(([, id]) => `/case-studies/${id}/`),
      nearest.length > 1 ? nearest : [],
      slug,
    );
    const parts = $('main h2')
      .map((_, heading) => $(heading).attr('id') ?? '')
      .get();
    const order = ['nearest', 'alike', 'nation'].filter((id) => parts.includes(id)).map((id) => parts.indexOf(id));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
      slug,
    );
  }
});

test('a case study leads to the councils that it names, and to councils like them', () => {
  let named = 0;
  for (const { id, data } of fieldsIn('case-studies')) {
    const { councils: codes = [] } = (data as { place: { councils?: string[] } }).place;
    const $ = pageAt(`/case-studies/${id}/`);
    for (const { slug } of councils.filter(({ code }) => codes.includes(code))) {
      named += 1;
      assert.ok($(`a[href="/places/${slug}/"]`).length > 0, `${id} does not lead to ${slug}`);
      assert.match(textOf(`/places/${slug}/`), /Case studies that name/);
    }
  }
  assert.ok(named > 0);
});

test('sources, licences and limits of the data are on the page', () => {
  const text = textOf('/places/');
  for (const said of [
    'mySociety',
    'Open Innovations',
    'MIT licence',
    'estimate for 2020',
    'fifths only',
    'not where its people live',
  ]) {
    assert.ok(text.includes(said), said);
  }
});
