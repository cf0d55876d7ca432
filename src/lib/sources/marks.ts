import { escapeHtml } from '#model/html.ts';
import { numberOf, type NumberedSource } from './sources.ts';

/**
 * The mark that leads to a source, as HTML. It is written here, and not as an element of a template, because not even a
 * space may stand between it and the words before it: a line would begin with it.
 */
export function markHtml(sources: readonly NumberedSource[], source: string, anchor: string): string {
  const number = numberOf(sources, source);
  return `<a class="citation" id="${escapeHtml(anchor)}" href="#source-${number}" aria-label="source ${number}">${number}</a>`;
}
