/** How much of a sheet of A4 the two pages of a paper take, so that they hold no more than fits. */
import type { Block, Run } from './structure.ts';

/**
 * What src/styles/pack/_page.scss makes of a paper in print, in millimetres: the lines of 182 mm, their heights with the
 * space below a block, and how many characters of our typeface a line of each size holds. Measured on printed papers.
 */
const print = {
  sheet: 273,
  text: { line: 4.36, below: 1.5, characters: 104 },
  item: { line: 4.36, below: 1.5, characters: 98 },
  heading: { line: 6.2, below: 4, characters: 80 },
  cell: { line: 3.75, below: 2.4, characters: 112 },
  reference: { line: 3.18, below: 0.5, characters: 128 },
} as const;
/** What two sheets hold, with room for the title and for what a page breaks before. */
export const twoSheets = 2 * print.sheet - 20;

const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce(
    (sum, run) => sum + ('text' in run ? run.text : 'prompt' in run ? run.prompt : 'cite' in run ? '[1]' : '').length,
    0,
  );

/** Lines as they are broken by hand, each as long as it is. */
function linesOf(runs: readonly Run[]): number[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if ('lineBreak' in run) lines.push([]);
    else lines.at(-1)!.push(run);
  }
  return lines.map(lengthOf);
}

/** How text of one size is set. */
type Setting = (typeof print)['text' | 'item' | 'heading' | 'cell' | 'reference'];

const heightOf = (
  lengths: readonly number[],
  { line, below, characters }: Omit<Setting, 'characters'> & { characters: number },
): number => below + line * lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / characters)), 0);

/** How high blocks are in print, in millimetres, by the characters that they hold: an estimate. */
export const heightInPrint = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block), 0);

function blockHeight(block: Block): number {
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
  switch (block.kind) {
    case 'heading':
      return heightOf([block.text.length], print.heading);
    case 'paragraph':
      return heightOf(linesOf(block.runs), print.text);
    case 'note':
      return heightOf(
        ['Note', ...block.text.split('\n')].map(({ length }) => length),
        print.text,
      );
    case 'list':
      return sum(block.items.map((item) => heightOf(linesOf(item), print.item)));
    case 'table':
      return (
        2 * heightOf([0], print.heading) +
        sum(
          block.rows.map((cells) =>
            Math.max(
              ...cells.map((runs, at) =>
                heightOf(linesOf(runs), {
                  ...print.cell,
                  characters: (print.cell.characters * (block.widths[at] ?? 100)) / 100,
                }),
              ),
            ),
          ),
        )
      );
    case 'references':
      return sum(
        block.items.map(({ text, url, read }) =>
          heightOf([text.length + (url?.length ?? 0) + (read?.length ?? 0)], print.reference),
        ),
      );
  }
}
