import { Parser } from 'htmlparser2';

/** What the search of the folder knows of a page. */
export interface PageRecord {
  /** Its file. */
  id: string;
  title: string;
  summary: string;
  /** The words of its headings. */
  headings: string;
}

/** What a search finds a page by; null for pages that stand for nothing, such as one that has moved. */
export function recordOf(html: string, path: string): PageRecord | null {
  if (/<meta name="robots" content="noindex"/.test(html)) return null;
  const headings: string[] = [];
  let title = '';
  let inside = '';
  const parser = new Parser(
    {
      onopentag(name) {
        if (/^h[1-3]$/.test(name)) inside = name;
        if (inside && inside !== 'h1' && /^h[1-3]$/.test(name)) headings.push('');
      },
      ontext(text) {
        if (inside === 'h1') title += text;
        else if (inside) headings[headings.length - 1] += text;
      },
      onclosetag(name) {
        if (name === inside) inside = '';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
  let summary = '';
  const [description = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
  new Parser({ onopentag: (_, { content = '' }) => void (summary = content) }).end(description);
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(title)
    ? { id: path, title: plain(title), summary: plain(summary), headings: headings.map(plain).join(' ') }
    : null;
}
