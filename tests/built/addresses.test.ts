import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('every page of the built site is on the list of published addresses', () => {
  const recorded = new Set(ledger);
  const unlisted = builtPages
    .filter(({ $ }) => $('meta[name="robots"][content="noindex"]').length === 0)
    .filter(({ address }) => !recorded.has(address))
    .map(({ address }) => address);
  assert.deepEqual(
    unlisted,
    [],
    'run npm run check -- --fix, and add pages without content to src/checks/addresses.ts',
  );
});
