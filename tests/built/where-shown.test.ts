import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { caseStudyRows, evidenceRows, wordsOfCell } from '../../src/client/compare/rows.ts';
import { Numbering } from '../../src/model/numbering.ts';
import type { CaseStudyItem, EvidenceItem } from '../../src/model/pack-item.ts';
import { entrySchemas } from '../../src/schemas/entries.ts';
import { leavesOf, unwrap } from '../../src/schemas/walk.ts';
import { fieldsIn, pageAt, readBuilt } from './site.ts';
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
