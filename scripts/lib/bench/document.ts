import { splitAtCitations } from '../../../src/markdown/citation-marks.ts';

/** A page as any generator takes it. */
export interface Document {
  /** From the root of the site, with a slash at both ends. */
  address: string;
  title: string;
  summary: string;
  /** CommonMark with tables: the text, the typed results as a table, and the sources that it cites. */
  markdown: string;
}

type Fields = Record<string, unknown>;

/**
 * An entry as plain Markdown with the same words.
 * @param titles of sources, by id
 */
export function asMarkdown(address: string, data: Fields, body: string, titles: ReadonlyMap<string, string>): Document {
  const cited: string[] = [];
  const text = withNumberedCitations(body, cited);
  const lists = Object.entries(data).flatMap(([field, value]) => tableOf(field, value));
  const sources = cited.map((id, index) => `${index + 1}. ${inCell(titles.get(id) ?? id)}`);
  const summary = String(data.summary);
  const parts = [summary, text.trim(), ...lists, ...(sources.length > 0 ? ['## Sources', sources.join('\n')] : [])];
  return { address, title: String(data.title), summary, markdown: `${parts.join('\n\n')}\n` };
}

/** Sources get their numbers in the order in which they are cited. */
function withNumberedCitations(text: string, cited: string[]): string {
  const numberOf = (ref: string): number => (cited.includes(ref) ? cited.indexOf(ref) : cited.push(ref) - 1) + 1;
  const parts = splitAtCitations(text);
  return parts
    .map((part, index) => {
      if ('text' in part) return part.text;
      const before = parts[index - 1];
      const after = parts[index + 1];
      const opens = before === undefined || 'text' in before ? '[' : ', ';
      return `${opens}${numberOf(part.ref)}${after === undefined || 'text' in after ? '](#sources)' : ''}`;
    })
    .join('');
}

/** A list of groups as a table, one of texts as a list: what our own page shows in its place. */
function tableOf(field: string, value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) return [];
  const heading = `## ${field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`;
  const items = value as unknown[];
  if (items.every((item) => typeof item === 'string')) return [heading, items.map((item) => `- ${item}`).join('\n')];
  const rows = items.filter((item): item is Fields => typeof item === 'object' && item !== null);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    heading,
    [
      line(columns),
      line(columns.map(() => '---')),
      ...rows.map((row) => line(columns.map((column) => inCell(row[column])))),
    ].join('\n'),
  ];
}

/** A value as one line that no generator takes for anything but text. */
function inCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? Object.values(value).map(inCell).join('; ') : String(value);
  return text.replace(/\[@[^\]]*\]/g, '').replace(/[|<>{}\r\n]+/g, ' ');
}
