import type { Draft, DraftKind, Row } from '../draft.ts';
import { fieldNamed, type FormField } from '../form.ts';
import { fieldGroups } from '#schemas/fields.ts';
import { questions, textQuestions } from '../questions.ts';
import { hintOf, isEarlierHint } from './hint.ts';
import { noteMarks, readWord, type Block } from './read-word.ts';

/** A draft with what a person should know of how it was read. */
export interface ReadDraft {
  draft: Draft;
  notes: string[];
}

/**
 * A draft of a Word document. What stands under a heading that is a question becomes its answer; everything else goes,
 * word for word, into the text. Footnotes become sources. A file that cannot be read is refused in a sentence.
 */
export async function draftFromDocument(
  bytes: Uint8Array,
  name: string,
  kind: DraftKind,
): Promise<ReadDraft | { refused: string }> {
  const read = await readWord(bytes, name);
  if ('refused' in read) return read;
  const form = questions[kind];
  const hints = new Set(form.map(hintOf));
  const isTemplate = read.blocks.some((block) => block.kind === 'paragraph' && hints.has(plain(block.text)));
  const sections = sectionsOf(
    read.blocks.filter((block) => !isScaffold(block, hints, isTemplate)),
    form,
  );
  const earlier = takeEarlierHints(sections);
  const answers: Draft['answers'] = [];
  let text: Block[] = [];
  for (const { field, heading, blocks } of sections) {
    if (!field || field.path === 'text') text = [...text, ...(heading && !field ? [heading] : []), ...blocks];
    else if (field.columns) {
      const { rows, rest } = rowsIn(blocks, field);
      if (rows.length > 0) answers.push({ to: field.path, value: rows });
      if (rest.length > 0) text = [...text, { kind: 'heading', level: 2, text: field.label }, ...rest];
    } else {
      const value = blocks.map(asLines).join('\n').trim();
      if (value !== '') answers.push({ to: field.path, value });
    }
  }
  if (answers.length === 0 && text.length === 0) return { refused: `${name} holds no text.` };
  return withNotes({ kind, answers, text: asMarkdown(text) }, read.notes, [...read.told, ...earlier], sections.some(({ field }) => field), name); // prettier-ignore
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Headings of parts and hints, which the template has and nobody wrote. */
function isScaffold(block: Block, hints: ReadonlySet<string>, isTemplate: boolean): boolean {
  if (block.kind === 'paragraph') return hints.has(plain(block.text));
  return isTemplate && block.kind === 'heading' && (fieldGroups as readonly string[]).includes(block.text);
}

/** Takes out the hints of an earlier edition of the template. @returns a sentence on each, so that no word is lost */
function takeEarlierHints(sections: readonly Section[]): string[] {
  return sections.flatMap(({ field, blocks }) => {
    const [first] = blocks;
    if (!field || first?.kind !== 'paragraph' || !isEarlierHint(field, plain(first.text))) return [];
    blocks.shift();
    return [`Below “${field.label}” the hint of an earlier template was left out: “${plain(first.text)}”`];
  });
}

interface Section {
  field?: FormField | undefined;
  heading?: Block;
  blocks: Block[];
}

function sectionsOf(blocks: readonly Block[], form: readonly FormField[]): Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of headed(blocks, form)) {
    if (block.kind === 'table' && !sections.at(-1)!.field?.columns && isForm(block.rows, form)) {
      sections.push(...block.rows.map((row) => sectionOfRow(row, form)), { blocks: [] });
      continue;
    }
    if (block.kind !== 'heading') {
      sections.at(-1)!.blocks.push(block);
      continue;
    }
    // The title of a document is the title of its page.
    if (block.level === 0 && !fieldNamed(form, block.text)) {
      sections.push({ field: fieldNamed(form, 'title'), heading: block, blocks: [{ kind: 'paragraph', text: block.text }] }, { blocks: [] }); // prettier-ignore
      continue;
    }
    const field = fieldNamed(form, block.text);
    const inText = sections.at(-1)!.field?.path === 'text';
    if (!field && inText) sections.at(-1)!.blocks.push(block);
    else sections.push({ field, heading: block, blocks: [] });
  }
  return sections;
}

/** In a document whose headings have no style, a line that is a question and nothing else is one, and a short bold line too. */
function headed(blocks: readonly Block[], form: readonly FormField[]): readonly Block[] {
  if (blocks.some((block) => block.kind === 'heading' && fieldNamed(form, block.text))) return blocks;
  return blocks.map((block) =>
    block.kind === 'paragraph' && !block.list && (fieldNamed(form, block.text) || (block.bold && isShort(block.text)))
      ? { kind: 'heading', level: 2, text: plain(block.text) }
      : block,
  );
}

const isShort = (text: string): boolean => text.length <= 80 && !text.includes('\n');

/** Whether a table is a form: two columns, questions in the first and answers in the second. */
function isForm(rows: readonly string[][], form: readonly FormField[]): boolean {
  const asked = rows.flatMap(([first = '']) => fieldNamed(form, first)?.path ?? []);
  return rows.every(({ length }) => length === 2) && new Set(asked).size >= 2;
}

/** A row of such a table. What is no question of ours keeps its words as a heading of the text. */
const sectionOfRow = ([asked = '', answer = '']: readonly string[], form: readonly FormField[]): Section => ({
  field: fieldNamed(form, asked),
  ...(asked.trim() === '' ? {} : { heading: { kind: 'heading', level: 2, text: plain(asked) } }),
  blocks: answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line })),
});

/** The rows of the tables whose first line names columns; other tables, and what stands beside them, are the rest. */
function rowsIn(blocks: readonly Block[], { columns = [] }: FormField): { rows: Row[]; rest: Block[] } {
  let rows: Row[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    const [head = [], ...lines] = block.kind === 'table' ? block.rows : [];
    const named = head.map((cell) => fieldNamed(columns, cell)?.path);
    if (block.kind !== 'table' || !named.some(Boolean)) rest.push(block);
    else
      rows = [
        ...rows,
        ...lines
          .filter((line) => line.some((cell) => cell.trim() !== ''))
          .map((line) => Object.fromEntries(line.map((cell, index) => [named[index] ?? (head[index] || `column ${index + 1}`), cell]))), // prettier-ignore
      ];
  }
  return { rows, rest };
}

function asLines(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.map(plain).filter(Boolean).join(' | ')).join('\n');
  return block.text;
}

function asMarkdown(blocks: readonly Block[]): string {
  const pieces = blocks.map((block, index) => {
    if (block.kind === 'heading') return `${'#'.repeat(Math.min(Math.max(block.level, 2), 6))} ${plain(block.text)}`;
    if (block.kind === 'table') return tableOf(block.rows);
    if (!block.list) return block.text;
    const before = blocks[index - 1];
    const isFirst = before?.kind !== 'paragraph' || !before.list;
    const mark = block.list === 'bullets' ? '-' : '1.';
    return `${isFirst ? '' : '\u0000'}${'  '.repeat(block.depth ?? 0)}${mark} ${plain(block.text)}`;
  });
  // The points of a list stand on lines that follow each other.
  return pieces.join('\n\n').replaceAll('\n\n\u0000', '\n').trim();
}

function tableOf(rows: readonly string[][]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2) return rows.map(([cell = '']) => cell).join('\n\n');
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, index) => plain(row[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`); // prettier-ignore
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** Notes as sources, after those that the document lists, and the marks in the text as their numbers. */
function withNotes(
  draft: Draft,
  notes: { text: string; link?: string }[],
  told: readonly string[],
  isNamed: unknown,
  name: string,
): ReadDraft {
  const listed = draft.answers.find(({ to }) => to === 'sources');
  const rows = Array.isArray(listed?.value) ? listed.value : [];
  const number = (text: string): string =>
    text.replace(noteMarks, (_whole, index: string) => `[${rows.length + Number(index) + 1}]`);
  const answers = draft.answers.map(({ to, value }) => ({
    to,
    value:
      typeof value === 'string'
        ? number(value)
        : value.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, number(cell)]))),
  }));
  const added = notes.map(({ text, link }): Row => ({ title: number(text), ...(link ? { url: link } : {}) }));
  const sources = { to: 'sources', value: [...rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, number(cell)]))), ...added] }; // prettier-ignore
  return {
    draft: {
      ...draft,
      answers: [...answers.filter(({ to }) => to !== 'sources'), ...(sources.value.length > 0 ? [sources] : [])],
      text: number(draft.text ?? ''),
    },
    notes: [
      ...(isNamed
        ? []
        : [
            `${name} has no headings that are questions of the form, so all of it stands under “${textQuestions[draft.kind]?.label ?? 'Text'}”.`,
          ]),
      ...(notes.length > 0 ? ['Footnotes have become sources: look at each.'] : []),
      ...told,
    ],
  };
}
