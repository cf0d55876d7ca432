import type { SearchRecord } from '#model/search-record.ts';
import type { PagefindPage } from '#search/pagefind.ts';
import { el } from '../elements.ts';
import { highlight, type Piece, type Wanted } from '#search/highlight.ts';
import type { Passage } from '#search/passage.ts';

/** A result as an item of the list; what its page says comes later. */
export function drawResult(record: SearchRecord, kind: string, wanted: readonly Wanted[]): HTMLElement {
  return el('li', { class: 'search-result' }, [
    el('h3', { class: 'search-result__title' }, [el('a', { href: record.url }, draw(highlight(record.title, wanted)))]),
    el('p', { class: 'search-result__note' }, [
      el('span', { class: 'search-result__kind' }, [kind]),
      ...(record.note ? [` ${record.note}`] : []),
    ]),
    ...(record.summary ? [drawSummary(record.summary, wanted)] : []),
  ]);
}

/** Puts the summary of its page under a result whose record has none. */
export function addSummary(result: HTMLElement, { meta }: PagefindPage, wanted: readonly Wanted[]): void {
  if (meta.summary) result.append(drawSummary(meta.summary, wanted));
}

/** Puts under a result the passage of its page that answers best, with a link to the section it stands in. */
export function addPassage(result: HTMLElement, passage: Passage): void {
  result.append(
    el('p', { class: 'search-result__passage' }, [
      ...(passage.section ? [el('a', { href: passage.url }, [passage.section]), ': '] : []),
      '… ',
      ...draw(passage.pieces),
      ' …',
    ]),
  );
}

const drawSummary = (summary: string, wanted: readonly Wanted[]): HTMLElement =>
  el('p', { class: 'search-result__summary' }, draw(highlight(summary, wanted)));

const draw = (pieces: readonly Piece[]): (string | HTMLElement)[] =>
  pieces.map(({ text, marked }) => (marked ? el('mark', {}, [text]) : text));
