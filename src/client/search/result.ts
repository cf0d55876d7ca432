import { el } from '../elements.ts';
import { highlight } from './highlight.ts';
import type { Passage } from './pagefind-text.ts';
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

/** A result as an item of the list; the passage of its page comes later. */
export function drawResult(record: SearchRecord, kind: string, stems: ReadonlySet<string>): HTMLElement {
  const marked = (text: string) =>
    highlight(text, stems).map((piece) => (piece.marked ? el('mark', {}, [piece.text]) : piece.text));
  return el('li', { class: 'search-result' }, [
    el('h3', { class: 'search-result__title' }, [el('a', { href: record.url }, marked(record.title))]),
    el('p', { class: 'search-result__note' }, [
      el('span', { class: 'search-result__kind' }, [kind]),
      ...(record.note ? [` ${record.note}`] : []),
    ]),
    ...(record.summary ? [el('p', { class: 'search-result__summary' }, marked(record.summary))] : []),
  ]);
}

/** Puts under a result the passage of its page that answers best, with a link to the section it stands in. */
export function addPassage(result: HTMLElement, { url, section, excerpt }: Passage): void {
  if (!excerpt.includes('<mark>')) return;
  const words = el('span', {});
  // Pagefind escapes the text of the page and adds only <mark>.
  words.innerHTML = excerpt;
  result.append(
    el('p', { class: 'search-result__passage' }, [
      ...(section ? [el('a', { href: url }, [section]), ': '] : []),
      '… ',
      words,
      ' …',
    ]),
  );
}
