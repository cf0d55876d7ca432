import type { PagefindPage } from '../pagefind.ts';
import { el } from '../elements.ts';
import { highlight, type Piece } from './highlight.ts';
import type { Passage } from './passage.ts';
import type { Understanding } from './query.ts';
import type { SearchRecord } from './types.ts';
import { questionWords } from './words.ts';

/** The stems to mark in results: of the reader's words and of other words for them, but not small words among those. */
export function markedStems({ concepts }: Understanding): ReadonlySet<string> {
  const stems = concepts.flatMap(({ ways }) =>
    ways.flatMap((way, at) => way.stems.filter((stem) => at === 0 || !questionWords.has(stem))),
  );
  return new Set(stems);
}

/** A result as an item of the list; what its page says comes later. */
export function drawResult(record: SearchRecord, kind: string, stems: ReadonlySet<string>): HTMLElement {
  return el('li', { class: 'search-result' }, [
    el('h3', { class: 'search-result__title' }, [el('a', { href: record.url }, draw(highlight(record.title, stems)))]),
    el('p', { class: 'search-result__note' }, [
      el('span', { class: 'search-result__kind' }, [kind]),
      ...(record.note ? [` ${record.note}`] : []),
    ]),
    ...(record.summary ? [drawSummary(record.summary, stems)] : []),
  ]);
}

/** Puts the summary of its page under a result whose record has none. */
export function addSummary(result: HTMLElement, { meta }: PagefindPage, stems: ReadonlySet<string>): void {
  if (meta.summary) result.append(drawSummary(meta.summary, stems));
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

const drawSummary = (summary: string, stems: ReadonlySet<string>): HTMLElement =>
  el('p', { class: 'search-result__summary' }, draw(highlight(summary, stems)));

const draw = (pieces: readonly Piece[]): (string | HTMLElement)[] =>
  pieces.map(({ text, marked }) => (marked ? el('mark', {}, [text]) : text));
