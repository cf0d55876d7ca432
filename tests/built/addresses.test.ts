import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent as readContentFolder } from '../../scripts/lib/read-content.ts';
import { contentAddresses } from '../../src/checks/addresses.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { limits, writePack } from '../../src/model/pack-link.ts';
import { contentFolder, outFolder, site } from '../../src/site.ts';
import { lostAddresses } from './crawl.ts';
import { builtPages, readContent } from './site.ts';

const ledger = readContent('published.txt')
  .split('\n')
  .filter((line) => line.startsWith('/'));
const byAddress = new Map(builtPages.map((page) => [page.address, page]));

test('every address that was ever published is answered by the built site', () => {
  for (const address of ledger) {
    const [page, anchor] = address.split('#') as [string, string?];
    const built = byAddress.get(page);
    assert.ok(built, `${page} is not built`);
    const moved = built.$('meta[http-equiv="refresh"]').length > 0;
    if (anchor && !moved) assert.equal(built.$(`[id="${anchor}"]`).length, 1, `${address} is not on its page`);
  }
});

test('every address of its own that any file of the site names leads somewhere', () => {
  assert.deepEqual(lostAddresses({ folder: outFolder, url: site.url, base: site.basePath }), []);
});

test('the check knows every page of the built site, so that it is recorded when it is merged', async () => {
  const { content } = readContentTree(await readContentFolder(contentFolder), new Date());
  const known = new Set([...content.sitePages, ...contentAddresses(content)]);
  const unknown = builtPages
    .filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0)
    .filter(({ address }) => !known.has(address))
    .map(({ address }) => address);
  assert.deepEqual(unknown, [], 'add pages without content to src/checks/addresses.ts');
});

test('the longest address that the site makes is one that every host takes', () => {
  // nginx refuses what does not fit into 8 kB, the method and the path of the site with it.
  const refs = ledger.map((address) => address.slice(1, -1)).toSorted((a, b) => b.length - a.length).slice(0, limits.items); // prettier-ignore
  const link = writePack({ title: '', items: refs.map((ref) => ({ ref, note: '' })) }).replace(/#.*/, '');
  assert.equal(refs.length, limits.items);
  assert.ok(link.length < 7000, `${link.length} letters`);
});
