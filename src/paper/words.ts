import type { CitedText } from '#model/pack-item.ts';
import type { Numbering } from '#model/numbering.ts';
import type { Block, Run } from './structure.ts';

export const text = (words: string): Run => ({ text: words });
export const strong = (words: string): Run => ({ text: words, strong: true });
export const prompt = (words: string): Run => ({ prompt: words });

export const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, text: words });
export const numbered = (...runs: Run[]): Block => ({ kind: 'paragraph', runs, numbered: true });
export const plain = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });
export const points = (items: Run[][]): Block[] => (items.length > 0 ? [{ kind: 'list', ordered: false, items }] : []);
export const note = (words: string): Block[] => (words ? [{ kind: 'note', text: words }] : []);

/** A table, or nothing where it would have no row. */
export function table(caption: string, columns: [name: string, width: number][], rows: Run[][][]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'table', caption, columns: columns.map(([name]) => name), widths: columns.map(([, width]) => width), rows },
  ];
}

/** A text of the site with its sources as numbers. */
export const cited = (words: CitedText, numbers: Numbering): Run[] =>
  words.map((run): Run => ('ref' in run ? { cite: numbers.cite(run.ref) } : run));

/** Words of one source; its number follows where they state a figure. */
export const sourced = (words: string, id: string, numbers: Numbering): Run[] =>
  /\d/.test(words) ? [text(words), { cite: numbers.cite(id) }] : [text(words)];

/** A text with a full stop at its end, where it has no other mark there. */
export const sentence = (words: string): string => (/[.?!…]["”’)]?$/.test(words) ? words : `${words}.`);

/** The directions as everywhere on the site: a shape and a word. */
export const directionWords = {
  favourable: '▲ Favourable',
  unfavourable: '▼ Unfavourable',
  mixed: '◆ Mixed',
  'little or no difference': '● Little or no difference',
  'not known': '▬ Not known',
} as const;
