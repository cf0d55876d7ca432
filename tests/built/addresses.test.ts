import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent as readContentFolder } from '../../scripts/lib/read-content.ts';
import { contentAddresses } from '../../src/checks/addresses.ts';
import { readContentTree } from '../../src/checks/read/read-content-tree.ts';
import { contentFolder } from '../../src/site.ts';
import { builtPages } from './site.ts';

const ledger = readFileSync('content/published.txt', 'utf8')
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

test('the check knows every page of the built site, so that it is recorded when it is merged', async () => {
  const { content } = readContentTree(await readContentFolder(contentFolder), new Date());
  const known = new Set([...content.sitePages, ...contentAddresses(content)]);
  const unknown = builtPages
    .filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0)
    .filter(({ address }) => !known.has(address))
    .map(({ address }) => address);
  assert.deepEqual(unknown, [], 'add pages without content to src/checks/addresses.ts');
});
