import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPages, pageAt } from './site.ts';
import { site } from '../../src/site.ts';

/** The pages of this site that a page links to, as addresses from its root. */
function linkedFrom(address: string): string[] {
  const $ = pageAt(address);
  return $('a[href]')
    .toArray()
    .map((link) => new URL($(link).attr('href')!, `https://example.org${site.basePath}${address.slice(1)}`))
    .filter(({ host }) => host === 'example.org')
    .map(({ pathname }) => `/${decodeURI(pathname).slice(site.basePath.length)}`);
}

/** Pages with an address of their own: an earlier address names another page as the one to list. */
const listed = new Set(
  builtPages
    .filter(({ $, address }) => {
      const named = $('link[rel="canonical"]').attr('href');
      return named !== undefined && new URL(named).pathname === site.basePath + address.slice(1);
    })
    .map(({ address }) => address),
);

/** What stands below a page of its own, which leads to it: versions, frames, rules, lists of two terms. */
const below =
  /^\/(?:embed|browse\/[^/]+\/|facts\/[^/]+\/v\d|contribute\/rules\/|places\/.)|^\/about\/removed\/|^\/data\/dictionary\//;

test('every page that readers look for is within two clicks of home', () => {
  const first = new Set(linkedFrom('/').filter((address) => listed.has(address)));
  const second = new Set([...first].flatMap(linkedFrom));
  const far = [...listed].filter(
    (address) => address !== '/' && !first.has(address) && !second.has(address) && !below.test(address),
  );
  assert.ok(first.size > 5);
  assert.deepEqual(far, []);
});

test('a committee paper is one click away from every page with a menu', () => {
  const without = builtPages.filter(
    ({ $ }) => $('.site-header').length > 0 && $('.site-header a[href$="/pack/"]').length === 0,
  );
  assert.deepEqual(
    without.map(({ address }) => address),
    [],
  );
});
