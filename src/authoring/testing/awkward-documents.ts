import {
  Document, DeletedTextRun, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, Textbox,
} from 'docx'; // prettier-ignore
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document that is hard to read, with the words that must come through, in any order. */
export interface Awkward {
  name: string;
  bytes: Uint8Array;
  words: string;
}

type Child = Paragraph | Table | Textbox;
type Options = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

async function pack(children: Child[], options: Options = {}, section: object = {}): Promise<Uint8Array> {
  const document = new Document({ ...options, sections: [{ ...section, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const cell = (text: string | Child[]): TableCell =>
  new TableCell({ children: typeof text === 'string' ? [new Paragraph(text)] : (text as Paragraph[]) });
const table = (rows: (string | Child[])[][]): Table =>
  new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

/** A document made by hand: its body as Word's own XML. */
function byHand(body: string, others: Record<string, string> = {}): Uint8Array {
  const w =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A dot of one pixel. */
const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0)); // prettier-ignore

/** Documents that can be read, each awkward in its own way. */
export async function awkwardDocuments(): Promise<Awkward[]> {
  const styled = await pack([
    new Paragraph({ text: 'Rutmoor: walks from the library', heading: HeadingLevel.TITLE }),
    heading('Summary'),
    new Paragraph('People walk on Tuesdays.'),
    heading('Favourite biscuit'),
    new Paragraph('Ginger, by acclamation.'),
    heading('Lessons'),
    table([
      ['Lesson', 'Source', 'Who said it'],
      ['Tea helps.', '1', 'Everybody'],
    ]),
  ]);
  const damaged = unzipSync(styled);
  delete damaged['word/styles.xml'];
  return [
    {
      name: 'no styles',
      bytes: await pack(['Summary', 'All of it plain.', 'Money', 'Not a pound.'].map((text) => new Paragraph(text))),
      words: 'Summary All of it plain. Money Not a pound.',
    },
    { name: 'title, unknown heading and unknown column', bytes: styled, words: 'Rutmoor: walks from the library Summary People walk on Tuesdays. Favourite biscuit Ginger, by acclamation. Lessons Lesson Source Who said it Tea helps. 1 Everybody' },
    {
      name: 'footnotes',
      bytes: await pack(
        [
          heading('How it works'),
          new Paragraph({ children: [new TextRun('Most came back.'), new FootnoteReferenceRun(1), new TextRun(' Few left.'), new FootnoteReferenceRun(2)] }),
        ],
        { footnotes: { 1: { children: [new Paragraph('A report of the first year, 2024.')] }, 2: { children: [new Paragraph('Minutes of May.')] } } },
      ),
      words: 'How it works Most came back. Few left. A report of the first year, 2024. Minutes of May.',
    },
    {
      name: 'tracked changes',
      bytes: await pack([
        heading('Summary'),
        new Paragraph({
          children: [
            new TextRun('It was '),
            new DeletedTextRun({ text: 'marvellous', id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }),
            new InsertedTextRun({ text: 'useful', id: 2, author: 'A', date: '2026-01-01T00:00:00Z' }),
            new TextRun('.'),
          ],
        }),
      ]),
      words: 'Summary It was useful.',
    },
    {
      name: 'text boxes',
      bytes: byHand(
        `${p('Before the box.')}<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Inside the old box.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p><w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Inside the new box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Inside the new box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${p('After it.')}`,
      ),
      words: 'Before the box. Inside the old box. Inside the new box. After it.',
    },
    {
      name: 'tables in tables',
      bytes: await pack([
        heading('How it works'),
        table([
          ['Who', 'What'],
          ['Nurses', [new Paragraph('Ring, then'), table([['inner one', 'inner two']]), new Paragraph('and wait')]],
        ]),
      ]),
      words: 'How it works Who What Nurses Ring, then inner one inner two and wait',
    },
    {
      name: 'a picture with words for those who cannot see it',
      bytes: await pack([
        new Paragraph('Look here.'),
        new Paragraph({ children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 9, height: 9 }, altText: { name: 'n', title: 't', description: 'Six people walking' } })] }),
      ]),
      words: 'Look here. Six people walking',
    },
    {
      name: 'headers, footers and links',
      bytes: await pack(
        [new Paragraph({ children: [new TextRun('See '), new ExternalHyperlink({ link: 'https://example.org/report', children: [new TextRun('the report')] }), new TextRun(' of May.')] })],
        {},
        { headers: { default: new Header({ children: [new Paragraph('Rutmoor Council')] }) }, footers: { default: new Footer({ children: [new Paragraph('Agreed on 3 May & signed')] }) } },
      ),
      words: 'See the report of May. Rutmoor Council Agreed on 3 May & signed',
    },
    {
      name: 'lists within lists',
      bytes: await pack([
        heading('Caveats'),
        new Paragraph({ text: 'Nobody was compared.', bullet: { level: 0 } }),
        new Paragraph({ text: 'Few answered.', bullet: { level: 1 } }),
        new Paragraph('• A bullet that was typed'),
      ]),
      words: 'Caveats Nobody was compared. Few answered. A bullet that was typed',
    },
    {
      name: 'content controls and fields',
      bytes: byHand(
        `<w:sdt><w:sdtContent>${p('In a control.')}</w:sdtContent></w:sdt><w:p><w:r><w:t>Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:smartTag><w:r><w:t>Smart words</w:t></w:r></w:smartTag></w:p>`,
      ),
      words: 'In a control. Page 7 Smart words',
    },
    {
      name: 'right to left, emoji and signs of code',
      bytes: await pack([new Paragraph('שלום walks 🚶 {x} <b>bold</b> <script>alert(1)</script>')]),
      words: 'שלום walks 🚶 {x} <b>bold</b> <script>alert(1)</script>',
    },
    { name: 'styles that are missing', bytes: zipSync(damaged), words: 'Rutmoor: walks from the library Summary People walk on Tuesdays. Favourite biscuit Ginger, by acclamation. Lessons Lesson Source Who said it Tea helps. 1 Everybody' },
    {
      name: 'the same heading twice',
      bytes: await pack([heading('Summary'), new Paragraph('First words.'), heading('Summary'), new Paragraph('Second words.')]),
      words: 'Summary First words. Summary Second words.',
    },
    {
      name: 'a formula, readings above words and old line breaks',
      bytes: byHand(
        '<w:p><w:r><w:t>Share </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>64</m:t></m:r></m:num><m:den><m:r><m:t>97</m:t></m:r></m:den></m:f></m:oMath></w:p><w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>below</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p><w:p><w:r><w:t>first</w:t><w:cr/><w:t>second</w:t></w:r></w:p>',
      ),
      words: 'Share 64 97 above below first second',
    },
    {
      name: 'a diagram, a chart and a pasted web page',
      bytes: byHand(p('Before.'), {
        'word/diagrams/data1.xml': '<d><a:t>Nurse rings</a:t><a:t>Walk</a:t></d>',
        'word/charts/chart1.xml': '<c><a:t>Came back</a:t><c:v>46</c:v></c>',
        'word/chunk.html': '<html><head><style>p {}</style></head><p>Pasted &amp; kept</p><script>gone()</script></html>',
      }),
      words: 'Before. Nurse rings Walk Came back 46 Pasted & kept',
    },
    { name: 'macros', bytes: byHand(p('Words beside a macro.'), { 'word/vbaProject.bin': 'macro' }), words: 'Words beside a macro.' },
    { name: 'more paragraphs than a list can be spread into', bytes: byHand(p('tea').repeat(130_000)), words: 'tea '.repeat(130_000) },
    { name: 'a margin of nothing but signs', bytes: byHand(p('Words beside it.'), { 'word/header1.xml': '<'.repeat(500_000), 'word/header2.xml': '<w:del '.repeat(70_000), 'word/footer1.xml': '<w:p><w:del><w:t>Gone</w:t></w:del><w:instrText>PAGE</w:instrText><w:t>Ayton &amp; Co</w:t></w:p>' }), words: 'Words beside it. Ayton Co' },
    { name: 'two hundred lines', bytes: await pack(Array.from({ length: 200 }, (_, index) => new Paragraph(`Line ${index} of many.`))), words: Array.from({ length: 200 }, (_, index) => `Line ${index} of many.`).join(' ') },
  ];
} // prettier-ignore

/** The archive with another size in its lists than its largest part has. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const size = { 0x02014b50: 24, 0x04034b50: 22 }[view.getUint32(at, true)];
    if (size !== undefined && view.getUint32(at + size, true) > 1_000_000) view.setUint32(at + size, 1000, true);
  }
  return bytes;
}

/** Files that are no document that can be read, with a word of the sentence that says so. */
export function unreadableFiles(): { name: string; bytes: Uint8Array; says: RegExp }[] {
  const whole = byHand(p('Words.'));
  return [
    { name: 'empty.docx', bytes: new Uint8Array(), says: /empty/ },
    { name: 'protected.docx', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), says: /password/ },
    { name: 'broken.docx', bytes: whole.slice(0, whole.length - 40), says: /damaged/ },
    { name: 'bad-xml.docx', bytes: byHand('<w:p>'), says: /damaged/ },
    { name: 'nothing.docx', bytes: byHand(''), says: /no text/ },
    { name: 'letter.odt', bytes: zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }), says: /OpenDocument/ },
    { name: 'report.pdf', bytes: strToU8('%PDF-1.7'), says: /PDF/ },
    { name: 'sums.xlsx', bytes: zipSync({ 'xl/workbook.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') }), says: /Excel/ },
    { name: 'notes.txt', bytes: strToU8('Only words'), says: /no Word document/ },
    { name: 'other.docx', bytes: zipSync({ 'a.txt': strToU8('a') }), says: /no Word document/ },
    { name: 'huge.docx', bytes: new Uint8Array(21 * 1_048_576).fill(0x50), says: /larger/ },
    { name: 'bomb.docx', bytes: zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': new Uint8Array(130 * 1_048_576) }, { level: 1 }), says: /holds more than can be read/ },
    { name: 'lying.docx', bytes: lying(byHand(' '.repeat(17 * 1_048_576))), says: /holds more than can be read/ },
    { name: 'bottomless.docx', bytes: byHand('<w:sdt><w:sdtContent>'.repeat(20_000) + p('x') + '</w:sdtContent></w:sdt>'.repeat(20_000)), says: /damaged/ },
    { name: 'laughing.docx', bytes: zipSync({ ...unzipSync(whole), 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>') }), says: /damaged|no text/ },
  ];
} // prettier-ignore

/** The text of one part of a document, for tests of what a template holds. */
export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
