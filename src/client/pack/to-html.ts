/** The paper as part of a page: what is read on the screen and printed. */
import { el } from '../elements.ts';
import { bindFigures } from '#model/binding.ts';
import { citedRanges, inPlainTexts, setRuns, type Block, type Paper, type Run } from '#paper/structure.ts';

/** The paper as elements; its headings begin below the heading of the page. */
export function paperHtml(paper: Paper): HTMLElement[] {
  const { title, date, blocks } = inPlainTexts(paper);
  let paragraph = 0;
  return [
    el('p', { class: 'paper__title' }, [title]),
    el('p', { class: 'paper__date' }, [date]),
    ...blocks.map((block) => drawBlock(block, () => ++paragraph)),
  ];
}

function drawBlock(block: Block, next: () => number): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return el(`h${block.level + 2}`, { class: `paper__h${block.level}${block.newPage ? ' paper__new-page' : ''}` }, [
        bindFigures(block.text),
      ]);
    case 'paragraph':
      return block.numbered
        ? el('p', { class: 'paper__numbered' }, [
            el('span', { class: 'paper__number' }, [`${next()}.`]),
            el('span', {}, drawRuns(block.runs)),
          ])
        : el('p', {}, drawRuns(block.runs));
    case 'note':
      return el('div', { class: 'paper__note' }, [
        el('p', {}, [el('strong', {}, ['Note by the author of this pack'])]),
        ...block.text.split('\n').map((line) => el('p', { dir: 'auto' }, [line])),
      ]);
    case 'list':
      return el(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => el('li', {}, drawRuns(item))),
      );
    case 'table':
      return drawTable(block);
    case 'references':
      return el(
        'ol',
        { class: 'paper__references' },
        block.items.map(({ number, text, url, read }) =>
          el('li', { id: `reference-${number}`, value: String(number) }, [
            text,
            ...(url ? [' ', el('a', { href: url }, [url])] : []),
            ...(read ? [` ${read}.`] : []),
          ]),
        ),
      );
  }
}

function drawTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): HTMLElement {
  return el('table', { class: 'govuk-table stacked-table' }, [
    el('caption', { class: 'govuk-table__caption govuk-table__caption--s' }, [caption]),
    el('thead', { class: 'govuk-table__head' }, [
      el(
        'tr',
        { class: 'govuk-table__row' },
        columns.map((name) => el('th', { scope: 'col', class: 'govuk-table__header' }, [name])),
      ),
    ]),
    el(
      'tbody',
      { class: 'govuk-table__body' },
      rows.map(([first, ...rest]) =>
        el('tr', { class: 'govuk-table__row' }, [
          el('th', { scope: 'row', class: 'govuk-table__header' }, drawRuns(first!)),
          ...rest.map((cell, index) =>
            el('td', { class: 'govuk-table__cell', 'data-label': columns[index + 1]! }, drawRuns(cell)),
          ),
        ]),
      ),
    ),
  ]);
}

const drawRuns = (runs: readonly Run[]): (Node | string)[] =>
  setRuns(runs).flatMap((run): (Node | string)[] => {
    if ('lineBreak' in run) return [el('br')];
    if ('prompt' in run) return [el('mark', { class: 'paper__prompt' }, [run.prompt])];
    if ('cites' in run) {
      const to = (cite: number) =>
        el('a', { href: `#reference-${cite}`, 'aria-label': `reference ${cite}` }, [String(cite)]);
      const links = citedRanges(run.cites).flatMap(([first, last], index) => [
        index > 0 ? ', ' : '',
        to(first),
        ...(last > first ? ['\u2011', to(last)] : []),
      ]);
      return ['\u00a0[', ...links, ']'];
    }
    const words = run.strong ? el('strong', {}, [run.text]) : run.text;
    return [run.href ? el('a', { href: run.href }, [words]) : words];
  });
