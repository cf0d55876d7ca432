import { strFromU8, strToU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import { cleanText } from '../clean-text.ts';

type Parts = Record<string, Uint8Array<ArrayBuffer>>;

const body = 'word/document.xml';
/** What the reader of documents passes over: formulas, readings above words, and the oldest kind of line break. */
const passedOver = /<(?:m:t|w:ruby|w:cr)\b/;

/** The same document with formulas, readings above words and old line breaks as ordinary words, so that they are read. */
export function inOrdinaryWords(parts: Parts): Parts {
  const xml = parts[body] ? strFromU8(parts[body]) : '';
  if (!passedOver.test(xml)) return parts;
  const plain = xml
    .replace(/<w:cr\b[^<>]*>/g, '<w:br/>')
    .replace(/<\/w:rt>/g, '<w:r><w:t xml:space="preserve"> </w:t></w:r>')
    .replace(/<\/?w:(?:ruby|rt|rubyBase)\b[^<>]*>/g, '')
    .replace(/<\/?m:(?!t\b)[^<>]*>/g, '')
    .replace(/<m:t\b[^<>]*>([^<]*)<\/m:t>/g, '<w:r><w:t xml:space="preserve"> $1 </w:t></w:r>');
  return { ...parts, [body]: strToU8(plain) };
}

interface Beside {
  names: RegExp;
  /** The elements that hold the words; all but what is left out where there is none. */
  words?: string[];
  leftOut?: string[];
}

/** Parts of a document that stand beside its text. */
const beside: Beside[] = [
  { names: /^word\/(?:header|footer)\d*\.xml$/, leftOut: ['w:del', 'w:instrText'] },
  { names: /^word\/diagrams\/data\d*\.xml$/, words: ['a:t'] },
  { names: /^word\/charts\/chart\d*\.xml$/, words: ['a:t', 'c:v'] },
  { names: /^word\/[^/]+\.(?:html?|mht|txt)$/, leftOut: ['script', 'style', 'head'] },
];

/** The parts of a document that are read. */
export const readParts = /\.(?:xml|rels|html?|mht|txt)$/;

/** What stands in headers, footers, diagrams, charts and pasted web pages, once each: it may be a letterhead, or a figure. */
export function wordsBeside(parts: Parts): string[] {
  const texts = Object.entries(parts).flatMap(([name, part]) => {
    const kind = beside.find(({ names }) => names.test(name));
    return kind ? [cleanText(wordsIn(strFromU8(part), kind, name.endsWith('.xml'))).replace(/\s+/g, ' ')] : [];
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

const apart = new Set(['w:p', 'w:br', 'w:tab', 'p', 'div', 'li', 'td', 'th', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function wordsIn(markup: string, { words, leftOut = [] }: Beside, xmlMode: boolean): string {
  let text = '';
  const within: string[] = [];
  const isWanted = (): boolean =>
    !within.some((name) => leftOut.includes(name)) && (!words || words.includes(within.at(-1) ?? ''));
  const parser = new Parser(
    {
      onopentag: (name) => void within.push(name),
      ontext: (piece) => void (isWanted() && (text += piece)),
      onclosetag: (name) => {
        within.pop();
        if (apart.has(name) || words?.includes(name)) text += ' ';
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return text;
}
