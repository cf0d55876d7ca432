/**
 * A PDF without what differs from one printing to the next: its dates become the day of the edition, its file id zeros, and
 * the ids of table cells, which the browser counts on from whatever it drew before, are counted from one. All in as many
 * bytes as before, so that no offset in the file moves.
 */
import { isoDay } from '../../src/model/text.ts';
export function normalisePdf(pdf: Buffer, edition: Date): Buffer {
  const day = isoDay(edition).replaceAll('-', '');
  const text = pdf.toString('latin1');
  const ranks = new Map(
    [...new Set(text.match(nodeId) ?? [])].toSorted().map((id, index) => [id, String(index + 1).padStart(8, '0')]),
  );
  return Buffer.from(
    text
      .replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `${day}000000`)
      .replace(/(?<=\/ID \[<)[0-9a-fA-F]+> ?<[0-9a-fA-F]+(?=>\])/g, (ids) => ids.replace(/[0-9a-fA-F]/g, '0'))
      .replace(nodeId, (id) => `(node${ranks.get(id)})`),
    'latin1',
  );
}

const nodeId = /\(node\d{8}\)/g;

/** What a PDF is made of, as far as it can be read from the outside. */
export function describePdf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  return {
    sheets: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    isTagged: /\/StructTreeRoot\b/.test(text) && /\/Marked true/.test(text),
    hasBookmarks: /\/Outlines\b/.test(text),
    hasTitle: /\/Title\s*[(<]/.test(text),
    language: /\/Lang \(([^)]*)\)/.exec(text)?.[1] ?? null,
  };
}
