import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@retorquere/bibtex-parser';
// @ts-expect-error The package comes without types.
import ris from '@customcommander/ris';
import { kindsIn } from '../../src/model/kinds.ts';
import { listAddress } from '../../src/schemas/addresses.ts';
import { builtPages, readBuilt, type BuiltPage } from './site.ts';

const kinds = kindsIn('citable').map((kind) => listAddress(kind).slice(1, -1));
const citable = builtPages
  .filter(({ address }) => new RegExp(`^/(${kinds.join('|')})/[a-z0-9-]+/$`).test(address))
  .filter(
    ({ address }) => address !== '/briefing/print/' && address !== '/evidence/map/' && address !== '/evidence/bodies/',
  )
  .filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);
const twin = ({ address }: BuiltPage, extension: string) => readBuilt(address.replace(/\/$/, `.${extension}`));
const records = (name: string) => JSON.parse(readBuilt(`data/${name}.json`)) as Record<string, unknown>[];

test('every entry can be cited: a line, three formats and its text as Markdown', () => {
  assert.ok(citable.length > 0);
  for (const page of citable) {
    const { $, address } = page;
    const title = $('h1').text().trim();
    const line = $('.cite .cite__line').first().text();
    assert.ok(line.includes(title), `${address}: "${line}"`);
    assert.match(line, /\(\d{1,2} \w+ \d{4}\)/, address);
    const links = $('.cite__files a')
      .map((_, link) => $(link).attr('href'))
      .get();
    const alternates = $('head link[rel=alternate]')
      .map((_, link) => $(link).attr('href'))
      .get();
    assert.equal(links.length, 4, address);
    for (const link of links) assert.ok(alternates.includes(link), `${address}: ${link}`);
    assert.ok(twin(page, 'md').startsWith(`# ${title}\n`), address);
  }
});

test('independent readers find in every citation file the page first, then what it reports', () => {
  const works = new Map(
    records('evidence').map((entry) => [`/evidence/${entry.id as string}/`, entry.reference as string]),
  );
  for (const page of citable) {
    const title = page.$('h1').text().trim();
    const csl = JSON.parse(twin(page, 'csl.json')) as { id: string; title: string; URL: string }[];
    const bibtex = parse(twin(page, 'bib'), { sentenceCase: false });
    const records = ris.read(twin(page, 'ris')) as Record<string, string[]>[];
    assert.deepEqual(bibtex.errors, [], page.address);
    const ids = csl.map(({ id }) => id);
    assert.deepEqual(
      bibtex.entries.map(({ key }) => key),
      ids,
      page.address,
    );
    assert.deepEqual(
      records.map(({ ID }) => ID![0]),
      ids,
      page.address,
    );
    for (const found of [csl[0]!.title, bibtex.entries[0]!.fields.title, records[0]!.TI![0]]) {
      assert.equal(String(found).replace(/ \(version \d+\)$/, ''), title);
    }
    assert.ok(new URL(csl[0]!.URL).pathname.startsWith(page.address), page.address);
    const work = works.get(page.address);
    if (work) assert.deepEqual(ids.slice(1), [work]);
  }
});

test('the Markdown of an entry carries every caveat, defines every footnote and leaves no component behind', () => {
  const caveats = new Map<string, string[]>([
    ...records('case-studies').map((entry): [string, string[]] => [
      `/case-studies/${entry.id as string}/`,
      entry.caveats as string[],
    ]),
    ...records('evidence').map((entry): [string, string[]] => [
      `/evidence/${entry.id as string}/`,
      entry.limitations as string[],
    ]),
    ...records('facts')
      .filter(({ status }) => status !== 'withdrawn')
      .map((fact): [string, string[]] => [
        `/facts/${fact.id as string}/`,
        [fact.caveat as string, fact.doNotSay as string],
      ]),
  ]);
  const words = (text: string) =>
    text
      .replace(/\s*\[[@^][^\]]*\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  for (const page of citable) {
    const text = twin(page, 'md');
    for (const caveat of caveats.get(page.address) ?? [])
      assert.ok(words(text).includes(words(caveat)), `${page.address}: ${caveat}`);
    const defined = new Set([...text.matchAll(/^\[\^([a-z0-9-]+)\]:/gm)].map(([, id]) => id));
    for (const [, id] of text.matchAll(/\[\^([a-z0-9-]+)\]/g)) assert.ok(defined.has(id), `${page.address}: [^${id}]`);
    assert.doesNotMatch(text, /\[@|<[A-Z]|undefined|\[object/, page.address);
    assert.doesNotMatch(text, /\]\(\//, `${page.address}: a link without its host`);
  }
});

test('what reference managers read in the head is what the page says', () => {
  for (const { $, address } of citable) {
    const meta = (name: string) => $(`meta[name="${name}"]`).attr('content');
    assert.equal(meta('citation_title'), $('h1').text().trim(), address);
    assert.equal(meta('DC.title'), meta('citation_title'));
    assert.equal(meta('citation_public_url'), $('link[rel=canonical]').attr('href'));
    assert.match(meta('citation_publication_date')!, /^\d{4}\/\d{2}\/\d{2}$/);
    assert.equal(meta('DC.date'), meta('citation_publication_date')!.replaceAll('/', '-'));
  }
});

interface Block {
  '@context': string;
  '@type': string;
  name?: string;
  url?: string;
  description?: string;
  isBasedOn?: { name: string };
  itemListElement?: { position: number; name: string; item: string }[];
}

test('structured data parses on every page and says no more than the page', () => {
  const allowed = ['Article', 'BreadcrumbList', 'WebSite', 'Dataset', 'Organization'];
  const seen = new Set<string>();
  for (const { $, address } of builtPages) {
    for (const element of $('script[type="application/ld+json"]')) {
      const text = $(element).text();
      assert.doesNotMatch(text, /</, address);
      const block = JSON.parse(text) as Block;
      seen.add(block['@type']);
      assert.equal(block['@context'], 'https://schema.org', address);
      assert.ok(allowed.includes(block['@type']), `${address}: ${block['@type']}`);
      if (block['@type'] === 'BreadcrumbList') {
        const shown = $('.govuk-breadcrumbs a')
          .map((_, link) => $(link).text().trim())
          .get();
        assert.deepEqual(
          block.itemListElement!.map(({ name }) => name),
          shown,
          address,
        );
        assert.deepEqual(
          block.itemListElement!.map(({ position }) => position),
          shown.map((_, index) => index + 1),
        );
      }
      if (block['@type'] === 'Article') {
        assert.equal(block.name, $('h1').text().trim(), address);
        assert.equal(block.url, $('link[rel=canonical]').attr('href'), address);
        assert.equal(block.description, $('meta[name=description]').attr('content'), address);
        if (block.isBasedOn) assert.ok($('main').text().replace(/\s+/g, ' ').includes(block.isBasedOn.name), address);
      }
      if (!process.env.SITE_PUBLISHER)
        assert.doesNotMatch(text, /"(publisher|author|creator)":\{"@type":"Organization","name":"Social Prescribing/);
    }
  }
  for (const type of ['Article', 'BreadcrumbList', 'WebSite', 'Dataset']) assert.ok(seen.has(type), type);
});

test('the index for assistants names the Markdown of every entry', () => {
  const index = readBuilt('llms.txt');
  for (const { address, $ } of citable) {
    const twin = $('head link[rel=alternate][type="text/markdown"]').attr('href')!;
    assert.ok(index.includes(`${twin})`), address);
  }
  assert.match(index, /Low certainty/);
});
