import { isOthers, type Reference } from '#schemas/reference.ts';
import { exportReference, type ExportedReference } from './exported-reference.ts';

const types: Record<Reference['type'], string> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  chapter: 'incollection',
  document: 'misc',
  report: 'techreport',
  webpage: 'misc',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The sources as a BibTeX file in UTF-8, under their own ids as keys. */
export function toBibtex(references: readonly Reference[]): string {
  return references.map((reference) => formatEntry(exportReference(reference))).join('\n');
}

function formatEntry(item: ExportedReference): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author && braced(item.author.map(formatName).join(' and '))],
    ['title', braced(protectCapitals(item.title))],
    [item.type === 'chapter' ? 'booktitle' : 'journal', literal(item['container-title'])],
    ['volume', literal(item.volume)],
    ['number', literal(item.issue)],
    // A range has TeX's dash, which escaping would take apart.
    ['pages', item.page && braced(escape(item.page).replace('-', '--'))],
    // Twice, or "Arts and Health" would be two publishers.
    [item.type === 'report' ? 'institution' : 'publisher', item.publisher && braced(literal(item.publisher)!)],
    ['year', literal(year?.toString())],
    // A macro of BibTeX, not a word: styles print it in their own language.
    ['month', months[(month ?? 0) - 1]],
    ['day', literal(day?.toString())],
    ['doi', item.DOI && braced(item.DOI)],
    ['url', item.URL && braced(encodeBraces(item.URL))],
    ['language', literal(item.language)],
    ['pmid', literal(item.PMID)],
    ['note', literal(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${types[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

const braced = (value: string): string => `{${value}}`;
const literal = (value: string | undefined): string | undefined => value && braced(escape(value));

const special: Record<string, string> = {
  // By name, since BibTeX counts a brace behind a backslash too, and one without its partner would end the whole file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // In the old encoding of TeX these two are upside-down signs of Spanish.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The text with the characters that TeX reads as commands escaped. */
const escape = (text: string): string =>
  text
    .replace(/[\\^~&%$#_{}<>]/g, (char) => special[char] ?? `\\${char}`)
    // Two hyphens in a row would become a dash.
    .replace(/-(?=-)/g, '-{}');

/** Styles set titles in small letters; braces keep the capitals of names and abbreviations. */
function protectCapitals(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word, index) => (index > 0 && /\p{Lu}/u.test(word) ? braced(escape(word)) : escape(word)))
    .join('');
}

/** Braces keep an organisation's name whole. "others" is a word of BibTeX, not a name. */
function formatName(name: NonNullable<Reference['author']>[number]): string {
  if (isOthers(name)) return 'others';
  if ('literal' in name) return braced(escape(name.literal));
  // "and" parts names, and a comma the parts of one.
  const family = /[\s,]and\s|,|^others$/i.test(name.family) ? braced(escape(name.family)) : escape(name.family);
  return [family, name.given && escape(name.given)].filter(Boolean).join(', ');
}

const encodeBraces = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');
