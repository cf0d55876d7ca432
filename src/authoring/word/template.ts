import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { colours } from '#model/colours.ts';
import { draftKinds, type DraftKind } from '../draft.ts';
import { partsOf, type FormField } from '../form.ts';
import { questions } from '../questions.ts';
import { hintOf } from './hint.ts';

/** A Word document with every question as a heading, its hint below it, and a table for what repeats. */
export async function wordTemplate(kind: DraftKind): Promise<Uint8Array> {
  const document = new Document({
    title: `${draftKinds[kind].add}: the template`,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } } },
      paragraphStyles: [
        {
          id: 'Hint',
          name: 'Hint',
          basedOn: 'Normal',
          next: 'Normal',
          run: { italics: true, color: colours.inkSoft.slice(1), size: 20 },
        },
      ],
    },
    sections: [
      {
        children: partsOf(questions[kind]).flatMap(({ group, fields }) => [
          new Paragraph({ text: group, heading: HeadingLevel.HEADING_1 }),
          ...fields.flatMap(questionIn),
        ]),
      },
    ],
  });
  return sameEveryTime(await Packer.toArrayBuffer(document));
}

function questionIn(field: FormField): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: field.label, heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: hintOf(field), style: 'Hint' }),
    ...(field.columns ? [tableFor(field.columns), new Paragraph('')] : [new Paragraph('')]),
  ];
}

function tableFor(columns: readonly FormField[]): Table {
  const usual = columns.filter(({ rare }) => !rare);
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: texts.map(
        (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] }),
      ),
    });
  const empty = usual.map(() => '');
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(usual.map(({ label }) => label), true), ...Array.from({ length: 4 }, () => row(empty, false))], // prettier-ignore
  });
}

/** The same bytes of the same questions: the hour at which it was made is left out. */
function sameEveryTime(bytes: ArrayBuffer): Uint8Array {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const fixed = parts.map(([name, part]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml'
      ? strToU8(strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-01T00:00:00Z'))
      : part,
  ]);
  return zipSync(Object.fromEntries(fixed), { mtime: new Date('2026-01-01T00:00:00') });
}
