const left = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'META', 'LINK', 'TITLE', 'HEAD', 'NOSCRIPT']);

/** Tags that HTML, where they were left open, opens again in every block after it: a few thousand would become millions. */
const openedAgain = /(<\/?)(?=(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>])/gi;

/** The tree of HTML, in which tags that would be opened again stand under names of their own: x-b for b. */
const treeOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html.replace(openedAgain, '$1x-'), 'text/html').body;

/** HTML of a document, which is never shown, as Markdown: headings, lists, tables, links and bold; everything else as text. */
export function markdownOf(html: string): string {
  return blocks(treeOf(html))
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocks(node: Node): string {
  return [...node.childNodes].map(block).join('');
}

function block(node: Node): string {
  if (!(node instanceof Element)) return inline(node);
  if (left.has(node.tagName)) return '';
  const heading = /^H([1-6])$/.exec(node.tagName)?.[1];
  if (heading) return `\n\n${'#'.repeat(Math.max(2, Number(heading)))} ${inlines(node)}\n\n`;
  if (/^(?:OL|UL)$/.test(node.tagName)) return `\n\n${list(node, '')}\n\n`;
  if (node.tagName === 'TABLE') return `\n\n${table(node)}\n\n`;
  if (node.tagName === 'BR') return '\n';
  if (/^(?:P|DIV|SECTION|ARTICLE|BLOCKQUOTE|BODY|TBODY|DL|DT|DD|FIGURE|PRE|MAIN|HEADER|FOOTER)$/.test(node.tagName))
    return hasBlocks(node) ? `\n\n${blocks(node)}\n\n` : `\n\n${inlines(node)}\n\n`;
  return hasBlocks(node) ? blocks(node) : inline(node);
}

const hasBlocks = (node: Element): boolean =>
  node.querySelector('p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,section,blockquote') !== null;

function list(node: Element, indent: string): string {
  const isNumbered = node.tagName === 'OL';
  return [...node.children]
    .map((item, index) => {
      const nested = [...item.children].filter(({ tagName }) => /^(?:OL|UL)$/.test(tagName));
      const own = [...item.childNodes].filter((child) => !nested.includes(child as Element)).map(inline).join('');
      const below = nested.map((inner) => `\n${list(inner, `${indent}  `)}`).join('');
      return `${indent}${isNumbered ? `${index + 1}.` : '-'} ${squeeze(own)}${below}`;
    })
    .join('\n'); // prettier-ignore
}

/** A table whose first line is its head; a table inside a cell becomes text in its place. */
function table(node: Element): string {
  const rows = [...node.querySelectorAll('tr')].filter((row) => row.closest('table') === node);
  const cells = rows.map((row) => [...row.children].map((cell) => squeeze(inlines(cell)).replaceAll('|', '\\|')));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return '';
  if (width === 1) return cells.map(([cell = '']) => cell).join('\n\n');
  const lines = cells.map((row) => `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`);
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inlines = (node: Node): string => squeeze([...node.childNodes].map(inline).join(''));

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || left.has(node.tagName)) return '';
  if (node.tagName === 'BR') return ' ';
  if (node.tagName === 'IMG') return (node as HTMLImageElement).alt;
  const text = [...node.childNodes].map(inline).join('');
  if (text.trim() === '') return text;
  if (/^X-(?:STRONG|B)$/.test(node.tagName) && !/^[^\w]*$/.test(text)) return `**${text.trim()}**${/\s$/.test(text) ? ' ' : ''}`; // prettier-ignore
  const href = node.tagName === 'X-A' ? (node.getAttribute('href') ?? '') : '';
  if (/^https?:\/\//.test(href) && href !== text.trim()) return `[${text.trim()}](${href})`;
  return /^(?:TD|TH|P|DIV|LI|TR|H[1-6])$/.test(node.tagName) ? `${text} ` : text;
}
