import type { ProseItem, ProsePart } from '#model/pack-item.ts';
import type { Contents } from './contents.ts';
import type { Block } from './structure.ts';
import { cited, heading, plain, strong } from './words.ts';

/** The whole text of a chapter or guide, its headings below that of its appendix. */
export const proseBlocks = (item: ProseItem, numbers: Contents['numbers']): Block[] =>
  item.text.flatMap((part) => blocksOf(part, numbers));

function blocksOf(part: ProsePart, numbers: Contents['numbers']): Block[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part.level <= 2 ? 2 : 3, part.text)];
    case 'paragraph':
      return [plain(...cited(part.text, numbers))];
    case 'list':
      return [{ kind: 'list', ordered: part.ordered, items: part.items.map((item) => cited(item, numbers)) }];
    case 'caveat':
      return [plain(strong(part.title)), ...part.parts.flatMap((inner) => blocksOf(inner, numbers))];
    case 'table':
      return [
        {
          kind: 'table',
          caption: part.columns.filter(Boolean).join(', '),
          columns: part.columns,
          widths: part.columns.map(() => 100 / part.columns.length),
          rows: part.rows.map((row) => row.map((cell) => cited(cell, numbers))),
        },
      ];
  }
}
