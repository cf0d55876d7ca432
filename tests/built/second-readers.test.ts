/**
 * Everything that the site publishes for other tools is read here by a second tool that is not ours, field by field; other
 * tests of this folder read it with a first one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error The package comes without types.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { kindNames } from '../../src/model/kinds.ts';
import type { Reference } from '../../src/schemas/reference.ts';
import { exportReference } from '../../src/publish/cite/exported-reference.ts';
import { builtFiles, builtPages, fieldsIn, readBuilt } from './site.ts';

const filesThatEnd = (ending: string): string[] => [...builtFiles].filter((file) => file.endsWith(ending)).toSorted();

interface Name {
  literal?: string;
  family?: string;
  given?: string;
  [part: string]: unknown;
}

/** A publication in CSL-JSON. */
interface Csl {
  id: string;
  type: string;
  title: string;
  author?: Name[];
  issued?: { 'date-parts'?: number[][] };
  [field: string]: unknown;
}

const readWithCitationJs = (format: '@bibtex/text' | '@ris/file', file: string): Csl[] =>
  (plugins.input as { chain: (text: string, options: object) => Csl[] }).chain(readBuilt(file), {
    generateGraph: false,
    forceType: format,
  });

/** A person as "Family, Given", a body as it is called. */
const nameOf = ({ literal, family, given, ...rest }: Name): string => {
  const particle = (rest['non-dropping-particle'] ?? rest['dropping-particle'] ?? '') as string;
  const whole = [particle, family].filter(Boolean).join(' ');
  return given ? `${whole}, ${given}` : (literal ?? whole).replace(/ \(.*\)$/, '');
};

/** What two readers must agree on; "others" stands for those who are not listed. */
function flat(item: Csl) {
  const { id, type, title, author = [], issued, publisher, URL: url, DOI: doi } = item;
  // What a publication stands in, and where, is said of articles and chapters.
  const within = ['container-title', 'volume', 'issue', 'page'].map((name) => item[name]);
  return {
    id,
    title,
    names: author.map(nameOf).filter((name) => name !== 'others'),
    issued: issued?.['date-parts']?.[0]?.map(Number),
    within: /^article|^chapter/.test(type) ? within : null,
    publisher,
    doi,
    // This reader escapes the sign of an escape once more.
    url: typeof url === 'string' ? url.replaceAll('%25', '%') : undefined,
  };
}

/**
 * What RIS can say of a publication: it has no sign for a body, whose name a comma would part; and by its list of fields,
 * which this reader keeps to the letter, an article has no publisher, and one in a newspaper a reporter and no day.
 */
function flatInRis(item: Csl): ReturnType<typeof flat> {
  const isNews = item.type === 'article-newspaper';
  const reporters: Name[] = [item['reporter'] ?? []].flat().map((literal) => ({ literal: String(literal) }));
  const author = (item.author ?? reporters).map((name) =>
    name.given ? name : { literal: nameOf(name).replaceAll(',', '') },
  );
  const { issued, publisher, names, ...rest } = flat({ ...item, author });
  return {
    ...rest,
    names: isNews ? names.map((name) => name.replaceAll(',', '')) : names,
    issued: isNews ? issued?.slice(0, 1) : issued,
    publisher: item.type.startsWith('article') ? null : publisher,
  };
}

for (const [ending, format, said] of [
  ['.bib', '@bibtex/text', flat],
  ['.ris', '@ris/file', flatInRis],
] as const) {
  test(`${ending}: a second reader finds the authors, titles, dates and places of CSL-JSON in every file`, () => {
    const files = filesThatEnd(ending);
    assert.ok(files.length > 10);
    for (const file of files) {
      const twin = file.endsWith(`/references${ending}`) ? '.json' : '.csl.json';
      const csl = JSON.parse(readBuilt(file.replace(ending, twin))) as Reference[];
      const wanted = csl.map((item) => said(exportReference(item) as unknown as Csl));
      assert.deepEqual(readWithCitationJs(format, file).map(said), wanted, file);
    }
  });
}

test('.csv: two readers find the same cells, as many in every row, in every table of the site', () => {
  const files = filesThatEnd('.csv');
  assert.ok(files.length > 10);
  for (const file of files) {
    const text = readBuilt(file);
    const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    assert.deepEqual(errors, [], file);
    assert.deepEqual(parseCsv(text, { bom: true }), data, file);
    assert.ok(
      data.flat().every((cell) => !/^\s*[=+@\t]/.test(cell)),
      `${file}: a spreadsheet would run a cell`,
    );
  }
});

const day = (text: unknown): number => Date.parse(String(text));

test('feeds: a second reader finds in Atom and RSS the items of the JSON feed', () => {
  const files = filesThatEnd('/atom.xml');
  assert.ok(files.length > 1);
  for (const file of files) {
    const json = parseJsonFeed(JSON.parse(readBuilt(file.replace('atom.xml', 'feed.json'))));
    const items = (json.items ?? []).map(({ id, title, url, date_modified: date, content_html: text }) => ({
      id,
      title,
      url,
      day: day(date),
      text,
    }));
    const atom = parseAtomFeed(readBuilt(file));
    assert.equal(plain(atom.title), json.title, file);
    assert.deepEqual(
      (atom.entries ?? []).map(({ id, title, links, updated, summary }) => ({
        id,
        title: plain(title),
        url: links?.[0]?.href,
        day: day(updated),
        text: plain(summary),
      })),
      items,
      file,
    );
    const rss = parseRssFeed(readBuilt(file.replace('atom.xml', 'rss.xml')));
    assert.deepEqual(
      (rss.items ?? []).map(({ guid, title, link, pubDate, description }) => ({
        id: guid?.value,
        title,
        url: link,
        day: day(pubDate),
        text: description,
      })),
      items,
      file,
    );
  }
});

const plain = (text: unknown): unknown =>
  typeof text === 'object' && text !== null && 'value' in text ? text.value : text;

test('.ics: a second reader finds every page that is to be read again, on its day', () => {
  const calendar = new ICAL.Component(ICAL.parse(readBuilt('feeds/reviews.ics')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return { title: event.summary, day: event.startDate.toString(), ends: event.endDate.toJSDate(), isDate: event.startDate.isDate };
  }); // prettier-ignore
  const wanted = kindNames.flatMap((folder) => fieldsIn(folder) as { data: { title?: string; reviewBy?: string; draft?: boolean } }[]).filter(({ data }) => data.reviewBy && data.title && !data.draft); // prettier-ignore
  assert.ok(wanted.length > 0);
  for (const { data } of wanted) {
    const found = events.filter(({ title }) => title === `Read again: ${data.title}`);
    assert.ok(found.some((event) => event.isDate && event.day === data.reviewBy), data.title); // prettier-ignore
  }
  for (const { title, day: starts, ends } of events) assert.ok(ends > new Date(starts), title);
});

type Expanded = Record<string, { '@value'?: string; '@id'?: string }[]>;

/** The vocabulary is not fetched: every name is one of its own. */
const documentLoader = async (url: string) => {
  assert.match(url, /^https:\/\/schema\.org\/?$/);
  return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
};

test('JSON-LD: a second reader finds the title, the address and the day that the page shows', async () => {
  let articles = 0;
  for (const { $, address } of builtPages) {
    for (const script of $('script[type="application/ld+json"]').get()) {
      const document = JSON.parse($(script).text()) as { headline?: string };
      const [thing] = (await jsonld.expand(document, { documentLoader } as object)) as unknown as Expanded[];
      const value = (name: string) => thing![`https://schema.org/${name}`]?.[0]?.['@value'];
      assert.ok(thing!['@type'], address);
      if (!document.headline) continue;
      articles += 1;
      assert.equal(value('headline'), document.headline, address);
      assert.ok(document.headline.length <= 110, `${address}: search engines take 110 letters of a headline`);
      assert.ok($('h1').text().includes(document.headline.replace(/…$/, '')), address);
      assert.equal(value('url'), $('link[rel=canonical]').attr('href'), address);
      assert.match(value('dateModified')!, /^\d{4}-\d{2}-\d{2}$/, address);
    }
  }
  assert.ok(articles > 10);
});
