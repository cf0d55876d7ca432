import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanText } from '../clean-text.ts';

const body = 'word/document.xml';
/** What the reader of documents passes over: formulas, readings above words, and the oldest kind of line break. */
const passedOver = /<(?:m:t|w:ruby|w:cr)\b/;

/** The same document with formulas, readings above words and old line breaks as ordinary words, so that they are read. */
export function inOrdinaryWords(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const xml = files[body] ? strFromU8(files[body]) : '';
  if (!passedOver.test(xml)) return bytes;
  const plain = xml
    .replace(/<w:cr\b[^>]*\/?>/g, '<w:br/>')
    .replace(/<w:rubyPr\b[^>]*(?:\/>|>[^]*?<\/w:rubyPr>)/g, '')
    .replace(/<\/w:rt>/g, '<w:r><w:t xml:space="preserve"> </w:t></w:r>')
    .replace(/<\/?w:(?:ruby|rt|rubyBase)\b[^>]*>/g, '')
    .replace(/<\/?m:(?!t\b)[^>]*>/g, '')
    .replace(/<m:t\b[^>]*>([^<]*)<\/m:t>/g, '<w:r><w:t xml:space="preserve"> $1 </w:t></w:r>');
  return zipSync({ ...files, [body]: strToU8(plain) });
}

/** Parts of a document that stand beside its text, and what each may be. */
const parts: [RegExp, (part: string) => string][] = [
  [/^word\/(?:header|footer)\d*\.xml$/, (xml) => wordsOf(xml.replace(/<w:del\b[^]*?<\/w:del>|<w:instrText\b[^]*?<\/w:instrText>/g, ''))], // prettier-ignore
  [/^word\/diagrams\/data\d*\.xml$/, (xml) => textsIn(xml, 'a:t')],
  [/^word\/charts\/chart\d*\.xml$/, (xml) => textsIn(xml, '(?:a:t|c:v)')],
  [/^word\/[^/]+\.(?:html?|mht|txt)$/, (html) => wordsOf(html.replace(/<(script|style|head)\b[^]*?<\/\1>/gi, ''))],
];

/** What stands in headers, footers, diagrams, charts and pasted web pages, once each: it may be a letterhead, or a figure. */
export function wordsBeside(bytes: Uint8Array): string[] {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => parts.some(([names]) => names.test(name)) }));
  const texts = files.map(([name, part]) => parts.find(([names]) => names.test(name))![1](strFromU8(part)));
  return [...new Set(texts.map((text) => cleanText(text).replace(/\s+/g, ' ')))].filter((text) => text !== '');
}

const textsIn = (xml: string, tag: string): string =>
  [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<]*)<`, 'g'))].map(([, text]) => signs(text!)).join(' ');

const wordsOf = (xml: string): string =>
  signs(xml.replace(/<\/(?:w:p|p|div|li|td|th|h\d)>|<(?:w:br|w:tab|br)\b[^>]*>/g, ' ').replace(/<[^>]+>/g, ''));

const signs = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&'); // prettier-ignore
