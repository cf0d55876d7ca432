import assert from 'node:assert/strict';
import { test } from 'node:test';
import { own } from '../../src/lib/content/roles.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { entryAddress, listAddress } from '../../src/schemas/addresses.ts';
import { builtPages, fieldsIn, idsIn, pageAt, readContent } from './site.ts';

const byAddress = new Map(builtPages.map((page) => [page.address, page]));

/** The addresses that a reader without script can go to from a page. */
function linksOf(address: string): string[] {
  const { $ } = byAddress.get(address)!;
  const links = $('a[href]').not('.with-script, .with-script *, [hidden], [hidden] *, dialog *').get();
  return [...new Set(links.map(({ attribs }) => attribs.href!))]
    .map((link) => new URL(link, `http://site${address}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname);
}

/** How many clicks it takes from the home page to each page. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  for (const [address, depth] of clicks) {
    for (const target of linksOf(address)) {
      if (byAddress.has(target) && !clicks.has(target)) clicks.set(target, depth + 1);
    }
  }
  return clicks;
}

test('without script every entry, topic and list is at most three clicks from the home page', () => {
  const clicks = clicksFromHome();
  const kinds = new RegExp(
    `^(?:${kindNames.map(listAddress).join('|')}|/(?:topics|browse|policy|connect|funding|evaluate|glossary)/)`,
  );
  const wanted = builtPages
    .filter(({ $ }) => $('meta[name=robots][content=noindex], meta[http-equiv=refresh]').length === 0)
    .map(({ address }) => address)
    // Earlier versions of a fact stand behind its page.
    .filter((address) => kinds.test(address) && !/^\/facts\/.+\/v\d+\/$/.test(address));
  assert.ok(wanted.length > 0);
  assert.deepEqual(
    wanted
      .filter((address) => (clicks.get(address) ?? Infinity) > 3)
      .map((address) => `${address}: ${clicks.get(address) ?? 'never'}`),
    [],
  );
});

interface Fields {
  activities: string[];
  outcomes: (string | { outcome: string })[];
  place?: { region: string };
}

const entries = ['case-studies', 'evidence'].flatMap((folder) =>
  fieldsIn(folder).map(({ id, data }) => ({ address: `/${folder}/${id}/`, data: data as Fields })),
);

test('an activity with an outcome or a region has a page, and it lists every entry that has both', () => {
  let pairs = 0;
  for (const { address, data } of entries) {
    const outcomes = (data.outcomes ?? []).map((item) => (typeof item === 'string' ? item : item.outcome));
    const values = [
      ...outcomes.map((outcome) => `outcome/${outcome}`),
      ...(data.place ? [`region/${data.place.region}`] : []),
    ];
    for (const page of data.activities.flatMap((activity) =>
      values.map((value) => `/browse/activity/${activity}/${value}/`),
    )) {
      pairs += 1;
      assert.ok(byAddress.has(page), `${page} is missing`);
      assert.ok(linksOf(page).includes(address), `${page} does not list ${address}`);
    }
  }
  assert.ok(pairs > 0);
});

test('a list says how many it holds, and holds them', () => {
  const lists = builtPages.filter(({ address }) => /^\/browse\/[a-z]+\/[a-z0-9-]+\/$/.test(address));
  assert.ok(lists.length > 0);
  for (const { address, $ } of lists) {
    if ($('meta[http-equiv=refresh]').length > 0 || $('meta[name=robots][content=noindex]').length > 0) continue;
    const numbers = $('.standfirst')
      .text()
      .match(/\d+(?= (?:evidence summar|case stud))/g)!;
    const told = numbers.reduce((sum, number) => sum + Number(number), 0);
    assert.equal($('.line__title').length, told, address);
    const others = lists.filter((other) => other.address.split('/')[2] === address.split('/')[2]).length - 1;
    if (others > 0) {
      assert.ok($('main a[href*="/browse/"], main a[href*="/topics/"]').length > 0, `${address} leads nowhere`);
    }
  }
});

test('the index from A to Z names every case study by place and every page of content', () => {
  const $ = pageAt('/browse/a-to-z/');
  const linked = new Set(
    $('.index a')
      .map((_, link) => $(link).attr('href')!)
      .get(),
  );
  for (const { address } of entries) assert.ok(linked.has(address), `${address} is not in the index`);
  for (const folder of ['guides', 'briefing']) {
    for (const id of idsIn(folder)) {
      const address = entryAddress(folder, id, own);
      assert.ok(linked.has(address), `${folder}/${id} is not in the index`);
    }
  }
  const letters = $('main h2')
    .map((_, heading) => $(heading).text())
    .get();
  assert.deepEqual(letters, letters.toSorted());
});

test('an evidence summary is filed under its first author too, and a body under its whole name', () => {
  const filed = pageAt('/browse/a-to-z/')('.index').text();
  for (const { id, data } of fieldsIn('evidence')) {
    const source = readContent(`references/${String((data as { reference: string }).reference)}.json`);
    const { author = [] } = JSON.parse(source) as { author?: ({ family: string } | { literal: string })[] };
    const [first] = author;
    if (first)
      assert.ok(filed.includes('family' in first ? first.family : first.literal), `${id}: ${JSON.stringify(first)}`);
  }
});
