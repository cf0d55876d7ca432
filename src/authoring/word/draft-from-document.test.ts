import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readContent } from '../../../scripts/lib/read-content.ts';
import { readContentTree } from '../../checks/read/read-content-tree.ts';
import type { Draft } from '../draft.ts';
import { draftToEntry } from '../draft-to-entry.ts';
import { knownOf } from '../known.ts';
import { questions } from '../questions.ts';
import { awkwardDocuments, unreadableFiles } from '../testing/awkward-documents.ts';
import { draftFromDocument } from './draft-from-document.ts';
import { wordTemplate } from './template.ts';

const today = new Date('2026-11-29T00:00:00Z');
const known = knownOf(readContentTree(await readContent('tests/content'), today).content);

/** How often each word is there. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{So}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
const lost = (wanted: string, kept: string): string[] => {
  const have = count(kept);
  return [...count(wanted)].filter(([word, times]) => (have.get(word) ?? 0) < times).map(([word]) => word);
};
/** Every word of a draft, with the names of its questions and columns as people know them. */
const wordsOf = ({ answers, text = '' }: Draft): string =>
  [
    ...(text ? ['How it works', text] : []),
    ...answers.flatMap(({ to, value }) => {
      const field = questions['case-studies'].find(({ path }) => path === to)!;
      const nameOf = (column: string): string => field.columns?.find(({ path }) => path === column)?.label ?? column;
      if (typeof value === 'string') return [field.label, value];
      return [field.label, ...value.flatMap((row) => Object.entries(row).flatMap(([column, cell]) => [nameOf(column), cell]))];
    }),
  ].join('\n'); // prettier-ignore

async function read(bytes: Uint8Array, name: string) {
  const result = await draftFromDocument(bytes, name, 'case-studies');
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

for (const { name, bytes, words } of await awkwardDocuments()) {
  test(`no word is lost of a document with ${name}, and what is made of it can be read`, async () => {
    const { draft } = await read(bytes, 'scheme.docx');
    assert.deepEqual(lost(words, wordsOf(draft)), []);
    const { files, leftOver } = draftToEntry(draft, known, today);
    const { unreadable } = readContentTree(files, today).content;
    assert.deepEqual(unreadable.filter(({ rule }) => ['yaml', 'front-matter', 'mdx', 'html-in-content', 'code-in-content'].includes(rule)), []);
    const inFiles = files.map(({ text }) => text).join('\n') + leftOver.map(({ label, text }) => `${label} ${text}`).join('\n');
    const columns = questions['case-studies'].flatMap(({ columns: own = [] }) => own);
    const labels = [...questions['case-studies'], ...columns].map(({ label }) => label).join(' ');
    assert.deepEqual(lost(words.replace(new RegExp(`\\b(?:${labels.split(/\W+/).join('|')}|1)\\b`, 'g'), ' '), inFiles), []);
  });
} // prettier-ignore

for (const { name, bytes, says } of unreadableFiles()) {
  test(`${name} is refused in a plain sentence`, async () => {
    const result = await draftFromDocument(bytes, name, 'case-studies');
    assert.ok('refused' in result, 'it was read');
    assert.match(result.refused, says);
    assert.match(result.refused, /^\S.*\.$/);
    assert.doesNotMatch(result.refused, /Error|undefined|zip\b/);
  });
}

test('the template asks every question, is the same every time, and read back as it is says nothing', async () => {
  const template = await wordTemplate('case-studies');
  assert.deepEqual(template, await wordTemplate('case-studies'));
  await assert.rejects(read(template, 'template.docx'), /no text/);
  const { partOf } = await import('../testing/awkward-documents.ts');
  const text = partOf(template, 'word/document.xml').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&'); // prettier-ignore
  for (const { label } of questions['case-studies']) assert.ok(text.includes(label), label);
});

test('a filled-in template becomes the answers to its questions', async () => {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx');
  const { wholeDraft } = await import('../testing/drafts.ts');
  const children = wholeDraft.answers.flatMap(({ to, value }) => [
    new Paragraph({ text: to, heading: HeadingLevel.HEADING_2 }),
    ...(typeof value === 'string'
      ? value.split('\n').map((line) => new Paragraph(line))
      : [new Table({ rows: [Object.keys(value[0]!), ...value.map((row) => Object.values(row))].map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) })]),
  ]); // prettier-ignore
  const document = new Document({ sections: [{ children: [...children, new Paragraph({ text: 'How it works', heading: HeadingLevel.HEADING_2 }), new Paragraph(wholeDraft.text!)] }] }); // prettier-ignore
  const { draft } = await read(new Uint8Array(await Packer.toArrayBuffer(document)), 'scheme.docx');
  const [fromWord, fromForm] = [draft, wholeDraft].map((each) => draftToEntry(each, known, today));
  assert.deepEqual(fromWord!.leftOver, []);
  assert.deepEqual(fromWord!.files, fromForm!.files);
});

test('a template of before its hints were changed is read as one of today, and what was left out is told', async () => {
  const { Document, HeadingLevel, Packer, Paragraph } = await import('docx');
  const field = questions['case-studies'].find(({ path }) => path === 'strongestDesign')!;
  const earlier = `${field.help}. For example: qualitative`;
  const asked = (...texts: string[]) => [new Paragraph({ text: field.label, heading: HeadingLevel.HEADING_2 }), ...texts.map((text) => new Paragraph(text))]; // prettier-ignore
  const answered = async (...texts: string[]) => {
    const document = new Document({ sections: [{ children: [...asked(...texts), new Paragraph({ text: 'Title', heading: HeadingLevel.HEADING_2 }), new Paragraph('Walks')] }] }); // prettier-ignore
    const result = await draftFromDocument(new Uint8Array(await Packer.toArrayBuffer(document)), 'scheme.docx', 'case-studies'); // prettier-ignore
    assert.ok(!('refused' in result));
    return { value: result.draft.answers.find(({ to }) => to === field.path)?.value, told: result.notes.join(' ') };
  };
  const { value, told } = await answered(earlier, 'service monitoring data');
  assert.equal(value, 'service monitoring data');
  assert.ok(told.includes(earlier));
  assert.equal((await answered(earlier)).value, undefined);
  const own = 'The strongest thing that we have is what our own register counted.';
  assert.deepEqual(await answered(own), { value: own, told: '' });
});

const asDocument = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));

test('in a document without styles a bold line is a heading, and one that is a question is answered below it', async () => {
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const said = [bold('Title'), new Paragraph('Rutmoor: walks'), bold('What was odd'), new Paragraph('The rain.'), new Paragraph('Councils:'), new Paragraph('Southby')]; // prettier-ignore
  const { draft, notes } = await read(await asDocument(said), 'scheme.docx');
  assert.deepEqual(draft.answers, [{ to: 'title', value: 'Rutmoor: walks' }, { to: 'place.councils', value: 'Southby' }]); // prettier-ignore
  assert.equal(draft.text, '## What was odd\n\nThe rain.');
  assert.deepEqual(notes, []);
});

test('a table of two columns with questions in the first is a form; what it asks besides is kept in the text', async () => {
  const row = (...cells: string[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: cell.split('\n').map((line) => new Paragraph(line)) })) }); // prettier-ignore
  const rows = [row('Title', 'Rutmoor: walks'), row('Activities', 'Walking\nSinging'), row('Your favourite day', 'Tuesday')]; // prettier-ignore
  const { draft } = await read(await asDocument([new Table({ rows }), new Paragraph('Sent by post.')]), 'form.docx');
  assert.deepEqual(draft.answers, [{ to: 'title', value: 'Rutmoor: walks' }, { to: 'activities', value: 'Walking\nSinging' }]); // prettier-ignore
  assert.equal(draft.text, '## Your favourite day\n\nTuesday\n\nSent by post.');
});
