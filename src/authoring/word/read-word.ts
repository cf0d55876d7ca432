import { NotUnpacked, packedAgain, unpack } from '#model/unpack.ts';
import mammoth from 'mammoth';
import { cleanText } from '../clean-text.ts';
import { inOrdinaryWords, readParts, wordsBeside } from './beside.ts';
import { most, tooLongIn } from './limits.ts';
import { damagedIn, whyNot } from './refuse.ts';

/** A part of a document in the order in which it is read. Texts may hold marks of notes: see `noteMark`. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string; list?: 'bullets' | 'numbers'; depth?: number; style?: string; bold?: true }
  | { kind: 'table'; rows: string[][] };

export interface WordDocument {
  blocks: Block[];
  /** Footnotes and endnotes, in the order in which the text refers to them. */
  notes: { text: string; link?: string }[];
  /** What a person should know of what was done. */
  told: string[];
}

/** Where the text refers to a note, by its place in the list of notes. */
export const noteMark = (index: number): string => `\u241e${index}\u241f`;
export const noteMarks = /\u241e(\d+)\u241f/g;

/** The little that is needed of what mammoth reads. */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string } | null;
  href?: string;
  altText?: string | null;
  noteType?: string;
  noteId?: string;
  checked?: boolean;
  body?: Element[];
  isBold?: boolean;
  notes?: { resolve(reference: Element): { body: Element[] } };
}

/** Reads a Word document; or says in a sentence why it cannot. Nothing in it is run, and nothing is fetched. */
export async function readWord(bytes: Uint8Array, name: string): Promise<WordDocument | { refused: string }> {
  const refused = whyNot(bytes, name);
  if (refused) return { refused };
  try {
    return await read(unpack(bytes, readParts, most.words), name);
  } catch (error) {
    // Parts within parts without end are no document either.
    return { refused: error instanceof NotUnpacked && error.why === 'too large' ? tooLongIn(name) : damagedIn(name) };
  }
}

async function read(
  parts: Record<string, Uint8Array<ArrayBuffer>>,
  name: string,
): Promise<WordDocument | { refused: string }> {
  let root: Element | null = null;
  const buffer = packedAgain(inOrdinaryWords(parts));
  await mammoth.convertToHtml({ arrayBuffer: buffer.buffer, buffer } as never, {
    styleMap: 'comment-reference => !',
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
    transformDocument: (document: Element) => {
      root = document;
      return document;
    },
  });
  if (!root) return { refused: `${name} holds no text.` };
  const document = root as Element;
  const notes: WordDocument['notes'] = [];
  const reader = new Reader(document, notes);
  const blocks = (document.children ?? []).flatMap((child) => reader.blocks(child));
  const margins = wordsBeside(parts).map((text): Block => ({ kind: 'paragraph', text, style: 'margin' }));
  return { blocks: [...blocks, ...margins], notes, told: reader.told() };
}

class Reader {
  readonly #notes: WordDocument['notes'];
  readonly #document: Element;
  #pictures = 0;
  #comments = 0;
  constructor(document: Element, notes: WordDocument['notes']) {
    this.#document = document;
    this.#notes = notes;
  }

  told(): string[] {
    const pictures = `${this.#pictures === 1 ? 'A picture was' : `${this.#pictures} pictures were`} left out: send it on its own, with a sentence that says what it shows.`; // prettier-ignore
    return [
      ...(this.#pictures > 0 ? [pictures] : []),
      ...(this.#comments > 0 ? ['Comments in the margin were left out.'] : []),
    ];
  }

  blocks(node: Element): Block[] {
    if (node.type === 'table') return [{ kind: 'table', rows: this.#rows(node) }];
    if (node.type !== 'paragraph') return (node.children ?? []).flatMap((child) => this.blocks(child));
    const text = cleanText(this.text(node));
    if (text === '') return [];
    const style = node.styleName ?? '';
    const level = /^heading ([1-9])$/i.exec(style)?.[1] ?? (/^title$/i.test(style) ? '0' : undefined);
    if (level !== undefined) return [{ kind: 'heading', level: Number(level), text: text.replace(/\s+/g, ' ') }];
    const { numbering } = node;
    return [
      {
        kind: 'paragraph',
        text,
        ...(style ? { style } : {}),
        ...(isBold(node) ? { bold: true } : {}),
        ...(numbering
          ? { list: numbering.isOrdered ? 'numbers' : 'bullets', depth: Number(numbering.level) || 0 }
          : {}),
      },
    ];
  }

  #rows(table: Element): string[][] {
    const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
    return rows.map(
      (row) =>
      (row.children ?? [])
        .filter(({ type }) => type === 'tableCell')
        .map((cell) => (cell.children ?? []).map((child) => this.#cell(child)).filter(Boolean).join('\n')), // prettier-ignore
    );
  }

  /** What stands in a cell; a table inside it becomes lines. */
  #cell(node: Element): string {
    if (node.type !== 'table') return cleanText(this.text(node));
    return this.#rows(node)
      .map((row) => row.filter(Boolean).join(' '))
      .join('\n');
  }

  text(node: Element): string {
    switch (node.type) {
      case 'text':
        return node.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return '\n';
      case 'checkbox':
        return node.checked ? '[x] ' : '[ ] ';
      case 'image':
        this.#pictures += 1;
        return node.altText ? ` ${node.altText} ` : '';
      case 'commentReference':
        this.#comments += 1;
        return '';
      case 'noteReference':
        return this.#note(node);
      case 'hyperlink': {
        const words = this.#inside(node);
        const isWeb = /^https?:\/\//i.test(node.href ?? '');
        return isWeb && words.trim() !== '' && words.trim() !== node.href ? `[${words.trim()}](${node.href})` : words;
      }
      default:
        return this.#inside(node);
    }
  }

  #inside = (node: Element): string => (node.children ?? []).map((child) => this.text(child)).join('');

  #note(reference: Element): string {
    const body = this.#document.notes?.resolve(reference)?.body ?? [];
    const link = body.map(linkIn).find(Boolean);
    const text = cleanText(body.map((node) => this.text(node)).join(' ')).replace(/\s+/g, ' ');
    if (text === '') return '';
    this.#notes.push({ text: text.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1'), ...(link ? { link } : {}) });
    return noteMark(this.#notes.length - 1);
  }
}

/** Whether everything that is written in it is bold. */
function isBold(node: Element): boolean {
  const runs = (of: Element): Element[] => (of.type === 'run' ? [of] : (of.children ?? []).flatMap(runs));
  const written = runs(node).filter((run) => JSON.stringify(run.children).includes('"value"'));
  return written.length > 0 && written.every((run) => run.isBold);
}

const linkIn = (node: Element): string | undefined =>
  node.href && /^https?:/i.test(node.href) ? node.href : (node.children ?? []).map(linkIn).find(Boolean);
