import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { outFolder } from '../../src/site.ts';
import { builtFiles, builtPages, idsIn, readBuilt, readContent, type BuiltPage } from './site.ts';

const frames = builtPages.filter(({ address }) => address.startsWith('/embed/'));
const removed = new Map(
  idsIn('removed')
    .map((id) => parse(readContent(`removed/${id}.yaml`)) as { address: string; reason: string; instead?: string })
    .map((gone) => [gone.address, gone]),
);
const embeds = frames.filter(({ address }) => !removed.has(address));
const factIds = idsIn('facts');
const namesBefore = (id: string) => (parse(readContent(`facts/${id}.yaml`)) as { formerly?: string[] }).formerly ?? [];

/** Everything that a browser fetches to show a page, in bytes, not compressed. */
function weightOf({ file, $ }: BuiltPage): number {
  const fetched = $('link[rel=stylesheet], script[src], img[src], link[rel=preload]')
    .map((_index, element) => $(element).attr('href') ?? $(element).attr('src')!)
    .get();
  return [file, ...fetched.map((address) => join(outFolder, address))].reduce(
    (sum, path) => sum + statSync(path).size,
    0,
  );
}

test('every fact can be put into a frame, under its name and under those that it had before', () => {
  assert.deepEqual(
    embeds
      .filter(({ address }) => address.startsWith('/embed/facts/'))
      .map(({ address }) => address)
      .toSorted(),
    factIds
      .flatMap((id) => [id, ...namesBefore(id)])
      .map((id) => `/embed/facts/${id}/`)
      .toSorted(),
  );
});

test('a frame weighs under 10 KB with all that it fetches, and runs nothing', () => {
  for (const page of frames) {
    assert.ok(weightOf(page) < 10_000, `${page.address}: ${weightOf(page)} bytes`);
    const { $, address } = page;
    assert.equal($('script, iframe, img, form, style, [style]').length, 0, address);
    assert.match(
      $('meta[http-equiv="Content-Security-Policy"]').attr('content')!,
      /^default-src 'none'; style-src 'self'; img-src 'self';/,
    );
    assert.equal($('header, nav, footer').length, 0, `${address} shows the site around the fact`);
    assert.equal($('h1').length, 1, address);
    assert.equal($('html').attr('lang'), 'en-GB', address);
  }
});

test('a frame that was removed says why, and leads out of the frame to what to read instead', () => {
  for (const { address, $ } of frames.filter((frame) => removed.has(frame.address))) {
    const { reason, instead = '/about/removed/' } = removed.get(address)!;
    const words = $('main').text().replace(/\s+/g, ' ');
    assert.ok(words.includes(reason), `${address} does not say why`);
    const link = $('main a[target="_blank"]');
    assert.equal(new URL(link.attr('href')!).pathname, instead, address);
    assert.match(link.text(), /opens in a new tab/);
  }
});

test('a framed fact has its figure, its caveat and a link that leaves the frame for its page', () => {
  for (const { address, $ } of embeds.filter((page) => page.address.startsWith('/embed/facts/'))) {
    const name = address.split('/').at(-2)!;
    const own = `/facts/${factIds.find((id) => id === name || namesBefore(id).includes(name))!}/`;
    const page = builtPages.find((candidate) => candidate.address === own)!.$;
    const words = $('main').text().replace(/\s+/g, ' ');
    if (page('title').text().startsWith('Withdrawn: ')) {
      assert.match(words.trim(), /^Withdrawn on /, address);
      continue;
    }
    const caveat = page('.fact-face .caveat p').last().text().trim().replace(/\s+/g, ' ');
    const statement = page('.fact-face__statement').text().trim().replace(/\s+/g, ' ');
    assert.ok(caveat.length > 10 && words.includes(caveat), `${address} leaves out the caveat`);
    assert.ok(statement.length > 10 && words.includes(statement), `${address} leaves out the statement`);
    const link = $(`main a[target="_blank"]`);
    assert.equal(new URL(link.attr('href')!).pathname, own);
    assert.match(link.text(), /opens in a new tab/);
  }
});

test('a framed picture has its table, its caveat, and a link to the finding or result on its page', () => {
  const pictures = embeds.filter(({ address }) => address.startsWith('/embed/charts/'));
  assert.ok(pictures.length > 0);
  for (const { address, $ } of pictures) {
    assert.equal($('figure.picture svg').length > 0, true, address);
    assert.ok($('figure.picture table tr').length >= 3, address);
    assert.match($('.fact__caveat').text(), /Always say with it: .{15,}/s, address);
    const target = new URL($('main a[target="_blank"]').attr('href')!);
    const page = builtPages.find((candidate) => candidate.address === target.pathname)!.$;
    const place = page(`[id="${target.hash.slice(1)}"]`);
    assert.equal(place.find('figure.picture').length, 1, address);
    // A frame at an address from before a renaming shows what the frame of today shows.
    const [, offered] = /src="[^"]*?(\/embed\/charts\/[^"]+)"/.exec(place.find('.picture__code').text()) ?? [];
    const frame = pictures.find((picture) => picture.address === offered)?.$;
    assert.ok(frame, `${target.pathname} offers no code for ${address}`);
    assert.equal(frame('main').html(), $('main').html(), `${address} is not what ${offered} shows`);
  }
});

test('the page of a fact leads to oEmbed data that follow the specification and hold the same code', () => {
  for (const id of factIds) {
    const { $ } = builtPages.find(({ address }) => address === `/facts/${id}/`)!;
    const discovery = $('head link[rel=alternate][type="application/json+oembed"]');
    const path = new URL(discovery.attr('href')!).pathname;
    assert.equal(path, `/embed/facts/${id}.json`);
    assert.ok(builtFiles.has(path), path);
    const data = JSON.parse(readBuilt(path)) as Record<string, unknown>;
    assert.equal(data.version, '1.0');
    assert.equal(data.type, 'rich');
    assert.ok(Number.isInteger(data.width) && Number.isInteger(data.height), id);
    assert.match(String(data.html), new RegExp(`^<iframe src="http[^"]+/embed/facts/${id}/" title="[^"]{10,}" `));
    assert.equal($('#fact-embed').text(), data.html);
  }
});

test('headers let other sites frame what is made for frames, and nothing else', () => {
  const blocks = readBuilt('_headers').split(/\n(?=\/)/);
  const policyOf = (path: string) =>
    blocks.find((block) => block.startsWith(`${path}\n`))!.match(/^ {2}Content-Security-Policy: (.*)$/m)![1]!;
  assert.match(policyOf('/*'), /frame-ancestors 'none'/);
  assert.match(policyOf('/embed/*'), /frame-ancestors \*$/);
  assert.doesNotMatch(policyOf('/embed/*'), /script-src/);
});
