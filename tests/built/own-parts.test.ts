import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownParts } from '../../src/checks/own-parts.ts';
import { own } from '../../src/lib/content/roles.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { entryAddress } from '../../src/schemas/addresses.ts';
import { builtPages, fieldsIn } from './site.ts';

const pages = new Map(builtPages.map(({ address, $ }) => [address, $]));

for (const kind of kindNames) {
  test(`the check knows the sections of the template of ${kind}: links may lead there, and no heading takes their address`, () => {
    // The pages about the site may have a part of their own called sources.
    const known = [...ownParts(kind), 'sources'];
    const unknown = fieldsIn(kind).flatMap(({ id }) => {
      const $ = pages.get(entryAddress(kind, id, own));
      if (!$) return [];
      const made = $('main section[aria-labelledby]').toArray();
      return made.map((section) => $(section).attr('aria-labelledby')!).filter((part) => !known.includes(part));
    });
    assert.deepEqual([...new Set(unknown)], []);
  });
}
