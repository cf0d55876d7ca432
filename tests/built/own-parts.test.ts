import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownParts } from '../../src/checks/own-parts.ts';
import { own } from '../../src/lib/content/roles.ts';
import { kindNames, type Kind } from '../../src/model/kinds.ts';
import { sections, type SectionedKind } from '../../src/model/sections.ts';
import { entryAddress } from '../../src/schemas/addresses.ts';
import { builtPages, fieldsIn } from './site.ts';

const pages = new Map(builtPages.map(({ address, $ }) => [address, $]));

/** The built pages of a kind, with the ids of their sections in order. */
function pagesOf(kind: Kind) {
  const ids = fieldsIn(kind).map(({ id }) => id);
  const built = ids.flatMap((id) => {
    const $ = pages.get(entryAddress(kind, id, own));
    if (!$) return [];
    const made = $('main section[aria-labelledby]').toArray();
    return [{ id, $, made: made.map((section) => $(section).attr('aria-labelledby')!) }];
  });
  assert.ok(built.length > 0 || ids.length === 0, `no page of ${kind} was found`);
  return built;
}

for (const kind of kindNames) {
  test(`the check knows the sections of the template of ${kind}: links may lead there, and no heading takes their address`, () => {
    // The pages about the site may have a part of their own called sources.
    const known = [...ownParts(kind), 'sources'];
    const unknown = pagesOf(kind).flatMap(({ made }) => made.filter((part) => !known.includes(part)));
    assert.deepEqual([...new Set(unknown)], []);
  });
}

for (const [kind, titles] of Object.entries(sections)) {
  test(`pages of ${kind} show their sections in the one order, under the one heading`, () => {
    for (const { id, $, made } of pagesOf(kind as SectionedKind)) {
      const known = made.filter((part) => part in titles);
      const order = Object.keys(titles);
      assert.deepEqual(
        known,
        known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
        `${kind}/${id}`,
      );
      for (const [part, title] of Object.entries(titles)) {
        const heading: string = $(`main h2[id="${part}"]`).text().trim();
        if (title && heading) assert.equal(heading, title, `${kind}/${id}#${part}`);
      }
    }
  });
}
