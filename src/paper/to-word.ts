/** The paper as a Word document, with Word's own styles, numbering, table headings and links. Loaded only when asked for. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { isRightToLeft } from '#model/plain-text.ts';
import { bindFigures } from '#model/binding.ts';
import { citedRanges, inPlainTexts, setRuns, type Block, type Paper, type Run } from './structure.ts';
import { inWord, numberings, styles } from './word-styles.ts';

/** Between the margins of an A4 page, in twentieths of a point. */
const lineWidth = 9638;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The document as a file of type .docx. */
export const paperFile = (paper: Paper, about: { creator: string; description: string }): Promise<Blob> =>
  Packer.toBlob(wordDocument(paper, about));

export function wordDocument(given: Paper, about: { creator: string; description: string }) {
  const { paper, creator, description } = inPlainTexts({ paper: given, ...about });
  return new Document({
    title: paper.title,
    subject: 'Committee paper on social prescribing',
    creator,
    lastModifiedBy: creator,
    description,
    styles,
    numbering: { config: [...numberings, ...orderedLists(paper.blocks)] },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } },
        },
        footers: { default: footer(paper.title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
          new Paragraph({ children: [new TextRun(paper.date)] }),
          ...paper.blocks.flatMap(drawBlock),
        ],
      },
    ],
  });
}

function footer(title: string): Footer {
  const children = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', children: [new TextRun(title)] }),
      new Paragraph({ style: 'Footer', alignment: AlignmentType.END, children: [new TextRun({ children })] }),
    ],
  });
}

/** Each ordered list counts for itself. */
function orderedLists(blocks: readonly Block[]) {
  const lists = blocks.flatMap((block, index) => (block.kind === 'list' && block.ordered ? [index] : []));
  return lists.map((index) => ({
    reference: `list-${index}`,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        style: { paragraph: { indent: { left: 720, hanging: 360 } } },
      },
    ],
  }));
}

function drawBlock(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          pageBreakBefore: block.newPage ?? false,
          children: [new TextRun(bindFigures(block.text))],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: drawRuns(block.runs),
          ...(block.numbered ? { numbering: { reference: 'paragraphs', level: 0 } } : {}),
        }),
      ];
    case 'note':
      return drawNote(block.text);
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: drawRuns(item),
            style: 'ListParagraph',
            numbering: { reference: block.ordered ? `list-${index}` : 'points', level: 0 },
          }),
      );
    case 'table':
      return drawTable(block);
    case 'references':
      return block.items.map(
        ({ number, text, url, read }) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: 'references', level: 0 },
            children: [
              new Bookmark({ id: `reference_${number}`, children: [new TextRun(bindFigures(text))] }),
              ...(url ? [new TextRun(' '), link(url, url)] : []),
              ...(read ? [new TextRun(` ${read}.`)] : []),
            ],
          }),
      );
  }
}

function drawNote(text: string): Paragraph[] {
  const lines = text.split('\n').map((line) => {
    const rightToLeft = isRightToLeft(line);
    return new Paragraph({
      style: 'Note',
      bidirectional: rightToLeft,
      children: [new TextRun({ text: line, rightToLeft })],
    });
  });
  return [
    new Paragraph({
      style: 'Note',
      keepNext: true,
      children: [new TextRun({ text: 'Note by the author of this pack', bold: true })],
    }),
    ...lines,
  ];
}

function drawTable({ caption, columns, widths, rows }: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const columnWidths = widths.map((share) => Math.round((share / 100) * lineWidth));
  const cell = (runs: Run[], column: number, bold: boolean) =>
    new TableCell({
      width: { size: columnWidths[column]!, type: WidthType.DXA },
      children: [new Paragraph({ style: 'TableText', children: drawRuns(runs, { bold }) })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (name, column) =>
        new TableCell({
          width: { size: columnWidths[column]!, type: WidthType.DXA },
          shading: { fill: inWord('panel') },
          children: [
            new Paragraph({ style: 'TableText', keepNext: true, children: [new TextRun({ text: name, bold: true })] }),
          ],
        }),
    ),
  });
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((runs, column) => cell(runs, column, column === 0)) }),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: inWord('lineStrong') };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(bindFigures(caption))] }),
    new Table({
      rows: [head, ...body],
      width: { size: lineWidth, type: WidthType.DXA },
      columnWidths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      margins: { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA },
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    }),
    new Paragraph({ style: 'AfterTable', children: [] }),
  ];
}

/** Runs of text; the number of a source leads to its reference. */
const drawRuns = (runs: readonly Run[], options: Partial<IRunOptions> = {}): ParagraphChild[] =>
  setRuns(runs).flatMap((run): ParagraphChild[] => {
    if ('lineBreak' in run) return [new TextRun({ break: 1 })];
    if ('prompt' in run) return [new TextRun({ text: run.prompt, style: 'Prompt' })];
    if ('cites' in run) {
      const to = (cite: number) =>
        new InternalHyperlink({
          anchor: `reference_${cite}`,
          children: [new TextRun({ text: String(cite), style: 'Hyperlink' })],
        });
      const links = citedRanges(run.cites).flatMap(([first, last], index) => [
        ...(index > 0 ? [new TextRun(', ')] : []),
        to(first),
        ...(last > first ? [new TextRun('\u2011'), to(last)] : []),
      ]);
      return [new TextRun('\u00a0['), ...links, new TextRun(']')];
    }
    if (run.href) return [link(run.text, run.href, options)];
    return [new TextRun({ ...options, text: run.text, ...(run.strong ? { bold: true } : {}) })];
  });

const link = (words: string, href: string, options: Partial<IRunOptions> = {}): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ ...options, text: words, style: 'Hyperlink' })] });
