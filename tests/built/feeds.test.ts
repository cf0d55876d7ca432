import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { outFolder } from '../../src/site.ts';
import { bodySchema } from '../../src/schemas/body.ts';
import { builtPages, fieldsIn, pageAt } from './site.ts';

interface Item {
  id: string;
  title: string;
  link: string;
  date: number;
  text: string;
}

const folder = join(outFolder, 'feeds');
const feeds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const read = (feed: string, file: string) => readFileSync(`${folder}/${feed}/${file}`, 'utf8');
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'item'].includes(name) });
const text = (value: unknown): string => String((value as { '#text'?: string })?.['#text'] ?? value ?? '');

function atomItems(feed: string): Item[] {
  const source = read(feed, 'atom.xml');
  assert.equal(XMLValidator.validate(source), true, feed);
  const { entry = [] } = (xml.parse(source) as { feed: { entry?: Record<string, unknown>[] } }).feed;
  return entry.map((item) => ({
    id: text(item.id),
    title: text(item.title),
    link: (item.link as Record<string, string>)['@_href']!,
    date: Date.parse(text(item.updated)),
    text: text(item.summary),
  }));
}

function rssItems(feed: string): Item[] {
  const source = read(feed, 'rss.xml');
  assert.equal(XMLValidator.validate(source), true, feed);
  const { item: items = [] } = (xml.parse(source) as { rss: { channel: { item?: Record<string, unknown>[] } } }).rss
    .channel;
  return items.map((item) => ({
    id: text(item.guid),
    title: text(item.title),
    link: text(item.link),
    date: Date.parse(text(item.pubDate)),
    text: text(item.description),
  }));
}

function jsonItems(feed: string): Item[] {
  const { version, items } = JSON.parse(read(feed, 'feed.json')) as {
    version: string;
    items: Record<string, string>[];
  };
  assert.match(version, /^https:\/\/jsonfeed\.org\/version\/1/);
  return items.map((item) => ({
    id: item.id!,
    title: item.title!,
    link: item.url!,
    date: Date.parse(item.date_modified!),
    text: item.content_html!,
  }));
}

test('the three formats of a feed tell the same items, newest first, each once', () => {
  assert.ok(feeds.length > 0);
  for (const { name } of feeds) {
    const items = atomItems(name);
    assert.deepEqual(rssItems(name), items, name);
    assert.deepEqual(jsonItems(name), items, name);
    assert.deepEqual(
      items.map(({ date }) => date),
      items.map(({ date }) => date).toSorted((a, b) => b - a),
      `${name} is not newest first`,
    );
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, `${name} has an item twice`);
  }
});

test('every item leads to a page of the site and carries its words', () => {
  const addresses = new Set(builtPages.map(({ address }) => address));
  for (const { name } of feeds) {
    for (const { link, text: words } of atomItems(name)) {
      assert.ok(addresses.has(new URL(link).pathname), `${name}: ${link}`);
      assert.doesNotMatch(words, /<|&(?!\w+;)/, `${name}: ${link} is not safe as HTML`);
      assert.ok(words.length > 20, `${name}: ${link} says nothing`);
    }
  }
});

test('pages name the feed of the site, and a page on an activity its own', () => {
  const feedsOf = (address: string) =>
    pageAt(address)('link[rel="alternate"][type="application/atom+xml"]')
      .map((_index, link) => link.attribs.href!)
      .get();
  assert.deepEqual(feedsOf('/facts/'), ['/feeds/everything/atom.xml']);
  const activities = feeds.flatMap(({ name }) => /^activities-(.+)$/.exec(name)?.[1] ?? []);
  assert.ok(activities.length > 0);
  for (const activity of activities) {
    assert.deepEqual(feedsOf(`/topics/activities/${activity}/`), [
      `/feeds/activities-${activity}/atom.xml`,
      '/feeds/everything/atom.xml',
    ]);
  }
  assert.deepEqual(feedsOf('/corrections/'), ['/feeds/corrections/atom.xml', '/feeds/everything/atom.xml']);
});

test('the feed of levels tells every level of every body, and leads to the row that says why', () => {
  const items = atomItems('levels');
  const rows = fieldsIn('bodies').flatMap(({ id, data }) =>
    bodySchema.parse(data).history.map((_change, index) => `/evidence/bodies/${id}/#level-${index + 1}`),
  );
  assert.ok(rows.length > 0);
  const told = items.map(({ link }) => new URL(link)).map(({ pathname, hash }) => `${pathname}${hash}`);
  assert.equal(told.length, Math.min(60, rows.length));
  for (const link of told) {
    assert.ok(rows.includes(link), link);
    const [page, id] = link.split('#');
    assert.equal(pageAt(page!)(`#${id}`).length, 1, link);
  }
  assert.equal(pageAt('/evidence/bodies/')('a[href$="/feeds/levels/atom.xml"]').length, 1);
});
