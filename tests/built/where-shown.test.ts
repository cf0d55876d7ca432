import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { caseStudyRows, evidenceRows, wordsOfCell } from '../../src/client/compare/rows.ts';
import { Numbering } from '../../src/model/numbering.ts';
import type { CaseStudyItem, EvidenceItem } from '../../src/model/pack-item.ts';
import { entrySchemas } from '../../src/schemas/entries.ts';
import { leavesOf, unwrap } from '../../src/schemas/walk.ts';
import { own } from '../../src/lib/content/roles.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { formatDay } from '../../src/model/text.ts';
import { entryAddress } from '../../src/schemas/addresses.ts';
import { fieldsIn, pageAt, readBuilt, withdrawnFacts } from './site.ts';
import { shown, views, viewsOf, type View } from './where-shown.ts';

/** Words alone: no marks of sources, no signs, no capitals. */
const plain = (text: string): string =>
  text
    .replace(/\[[@^][^\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

/** A written text in parts, between the sources that it cites and the numbers that are drawn into it. */
const partsOf = (text: string): string[] =>
  text
    .split(/\[@[^\]]*\]|<Number [^>]*>/)
    .map(plain)
    .filter((part) => part.length > 2);

/** What each view of an entry says. */
function saidOf(kind: keyof typeof shown, id: string): Record<View, string> {
  const $ = pageAt(`/${kind}/${id}/`);
  $('main sup, main [role="doc-noteref"]').remove();
  const pack = readBuilt(`pack/items/${kind}/${id}.json`);
  const item = JSON.parse(pack) as unknown;
  const rows =
    kind === 'evidence'
      ? evidenceRows([item as EvidenceItem], new Numbering([item as EvidenceItem]))
      : caseStudyRows([item as CaseStudyItem], new Numbering([item as CaseStudyItem]));
  return {
    page: plain($('main').text()),
    comparison: plain(rows.flatMap(({ cells }) => cells.map(wordsOfCell)).join('\n')),
    pack: plain(pack),
    markdown: plain(readBuilt(`${kind}/${id}.md`)),
  };
}

for (const kind of Object.keys(shown) as (keyof typeof shown)[]) {
  test(`what is written in ${kind} stands in every view that is said to show it`, () => {
    const missing: string[] = [];
    let proved = 0;
    for (const { id, data } of fieldsIn(kind)) {
      if ((data as { draft?: boolean }).draft) continue;
      const said = saidOf(kind, id);
      for (const { path, value, schema, meta } of leavesOf(entrySchemas[kind], data)) {
        // A choice, a term and a source are shown by their labels.
        if (!(unwrap(schema) instanceof z.ZodString) || meta.pointsTo) continue;
        const names = path.filter((part) => typeof part === 'string');
        for (const view of viewsOf(kind, names)) {
          proved += 1;
          if (partsOf(value).every((part) => said[view].includes(part))) continue;
          // A comparison has one word for whatever is not known.
          if (view === 'comparison' && /^Not stated\.?$/.test(String(value))) continue;
          missing.push(`${views[view]} does not say ${names.join('.')} of ${kind}/${id}: ${value}`);
        }
      }
    }
    assert.ok(proved > 0);
    assert.deepEqual(missing, [], 'show it there, or say in where-shown.ts where it is shown');
  });
}

/** Whether what stands in a field is said on a page: words, a day as pages write days, or an address to follow. */
function isSaid(value: string, said: string, links: ReadonlySet<string>): boolean {
  if (/^https?:/.test(value)) return links.has(value) || said.includes(plain(value));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(new Date(value)) : null;
  return partsOf(day ?? value).every((part) => said.includes(part));
}

for (const kind of kindNames.filter((one) => !Object.hasOwn(shown, one))) {
  test(`every field of ${kind} that holds words, a day or a choice stands on its page, or its schema says why not`, () => {
    const missing: string[] = [];
    let proved = 0;
    for (const { id, data } of fieldsIn(kind)) {
      // A draft has no page, and the page of a withdrawn fact says what became of it, and not the fact.
      if ((data as { draft?: boolean }).draft || (kind === 'facts' && withdrawnFacts.has(id))) continue;
      const $ = pageAt(entryAddress(kind, id, own));
      const links = new Set($('main a[href]').map((_, link) => $(link).attr('href')).get()); // prettier-ignore
      $('main sup, main [role="doc-noteref"]').remove();
      const said = plain($('main').text());
      for (const { path, value, meta } of leavesOf(entrySchemas[kind], data)) {
        if (meta.pointsTo || meta.unseen) continue;
        proved += 1;
        if (isSaid(String(value), said, links)) continue;
        missing.push(`the page of ${kind}/${id} does not say ${path.join('.')}: ${value}`);
      }
    }
    assert.ok(proved > 0);
    assert.deepEqual(
      missing,
      [],
      'show it on the page, or say in the schema why no page says it: field(…, { unseen })',
    );
  });
}
