import { escapeHtml } from '#model/html.ts';
import { harvard, linkOf } from '#lib/text/harvard.ts';
import type { Reference } from '#schemas/reference.ts';

/** The ways in which a citation can be copied. */
export const citationForms = ['text', 'Markdown', 'HTML'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A source as a Harvard line: plain, or with its title as a link where it may be linked. */
export function formatCitation(reference: Reference, form: CitationForm): string {
  const { authors, year, title, rest } = harvard(reference);
  const link = linkOf(reference);
  const end = rest ? ` ${closed(rest)}` : '';
  if (form === 'text') {
    return `${authors} (${year}) ${closed(title)}${end}${link ? ` Available at: ${link}` : ''}`;
  }
  if (form === 'Markdown') {
    const words = `*${escapeMarkdown(title)}*`;
    return `${escapeMarkdown(`${authors} (${year})`)} ${link ? `[${words}](<${link}>)` : words}${mark(title)}${escapeMarkdown(end)}`;
  }
  const words = `<cite>${escapeHtml(title)}</cite>`;
  const linked = link ? `<a href="${escapeHtml(link)}">${words}</a>` : words;
  return `${escapeHtml(`${authors} (${year})`)} ${linked}${mark(title)}${escapeHtml(end)}`;
}

/** The text with a full stop, unless it ends with a mark of its own. */
const closed = (text: string): string => `${text}${mark(text)}`;
const mark = (text: string): string => (/[.?!]$/.test(text) ? '' : '.');

/** The text with the characters of Markdown escaped. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
