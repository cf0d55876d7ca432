import { Numbering } from '#model/numbering.ts';
import type { ProseItem } from '#model/pack-item.ts';
import { proseBlocks } from './prose.ts';
import type { Block, Paper, Run } from './structure.ts';
import { heading } from './words.ts';

/** A guide whose words in square brackets are for its reader to fill in, as a paper in which those are marked. */
export function templatePaper(item: ProseItem, date: string): Paper {
  const numbers = new Numbering([item]);
  const blocks = proseBlocks(item, numbers).map(withFields);
  const items = numbers.cited().map(({ number, source: { text, url, read } }) => ({ number, text, url, read }));
  return {
    title: item.title,
    date,
    blocks: [
      ...blocks,
      ...(items.length > 0 ? [heading(1, 'References'), { kind: 'references' as const, items }] : []),
    ],
  };
}

function withFields(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, runs: block.runs.flatMap(fieldsOf) };
  return block.kind === 'list' ? { ...block, items: block.items.map((item) => item.flatMap(fieldsOf)) } : block;
}

function fieldsOf(run: Run): Run[] {
  if (!('text' in run) || run.href) return [run];
  return run.text
    .split(/(\[[^\][]+\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? { prompt: part } : { ...run, text: part }));
}
