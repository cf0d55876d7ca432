import { el } from '../elements.ts';
import type { Numbering } from '#model/numbering.ts';
import { notStated } from '#model/not-stated.ts';
import { groupsOf, type Cell, type CellPart, type Row } from './rows.ts';

/** A copy of a mark that the page holds, so that grades and directions look as they do everywhere. */
function mark(name: string): Node {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-mark="${name}"]`);
  return template ? template.content.cloneNode(true) : document.createTextNode(name);
}

function drawPart(part: CellPart): Node | string {
  if ('cite' in part) {
    return el('a', { class: 'citation', href: `#source-${part.cite}`, 'aria-label': `source ${part.cite}` }, [
      String(part.cite),
    ]);
  }
  if ('design' in part) return el('span', { class: 'design' }, [part.design]);
  if ('direction' in part) return mark(part.direction);
  const words = part.strong ? el('strong', {}, [part.text]) : part.text;
  return part.href ? el('a', { href: part.href }, [words]) : words;
}

/** A line of a cell. Not even a space stands between the mark of a source and the words before it: a line would begin with it. */
const drawLine = (line: CellPart[]): (Node | string)[] =>
  line.flatMap((part, index) => {
    const isApart = index > 0 && !('text' in part) && !('cite' in part);
    return isApart ? [' ', drawPart(part)] : [drawPart(part)];
  });

function drawCell(cell: Cell): (Node | string)[] {
  if (cell.length === 0) return [el('span', { class: 'compare__missing' }, [notStated])];
  return cell.map((line) => el('p', {}, drawLine(line)));
}

export interface Column {
  ref: string;
  title: string;
  address: string;
}

/** What stands before the colon of a title: the place of a scheme, the subject of a study. */
const shortTitle = (title: string): string => title.split(': ')[0]!;

/**
 * The table of a comparison. Roles are given because a phone shows rows as blocks, for which some browsers would
 * forget that they are rows.
 */
export function drawTable(caption: string, columns: readonly Column[], rows: readonly Row[]): HTMLElement {
  const head = el('tr', { role: 'row' }, [
    el('th', { scope: 'col', role: 'columnheader' }, ['What']),
    ...columns.map(({ ref, title, address }) =>
      el('th', { scope: 'col', role: 'columnheader' }, [
        el('a', { href: address }, [title]),
        el(
          'button',
          { type: 'button', class: 'choose__button', 'data-remove': ref, 'aria-label': `Remove: ${title}` },
          ['Remove'],
        ),
      ]),
    ),
  ]);
  const rowFor = ({ label, cells }: Row) =>
    el('tr', { role: 'row' }, [
      el('th', { scope: 'row', role: 'rowheader' }, [label]),
      ...cells.map((cell, index) =>
        el('td', { role: 'cell', 'data-label': shortTitle(columns[index]!.title) }, drawCell(cell)),
      ),
    ]);
  const group = (name: string, title: string, rows: readonly Row[], isFolded = false) =>
    rows.length === 0
      ? []
      : [
          el('tbody', { role: 'rowgroup', 'data-group': name }, [
            el('tr', { role: 'row', class: 'compare__group' }, [
              el('th', { scope: 'rowgroup', role: 'rowheader', colspan: String(columns.length + 1) }, [
                isFolded ? foldButton(`compare-${name}`, title) : title,
              ]),
            ]),
          ]),
          el(
            'tbody',
            { role: 'rowgroup', id: `compare-${name}`, ...(isFolded ? { hidden: '', class: 'compare__folded' } : {}) },
            rows.map(rowFor),
          ),
        ];
  const { deciding, differing, same } = groupsOf(rows);
  const isAlone = columns.length === 1;
  const groups = isAlone
    ? [el('tbody', { role: 'rowgroup' }, rows.map(rowFor))]
    : [
        ...group('deciding', parts['compare-deciding'], deciding),
        ...group('differing', parts['compare-differing'], differing),
        ...group('same', `The same in all (${same.length})`, same, true),
      ];
  return el('table', { class: 'compare__table', role: 'table' }, [
    el('caption', { id: 'compare-caption' }, [caption]),
    el('thead', { role: 'rowgroup' }, [head]),
    ...groups,
  ]);
}

/** Opens and closes the rows that it stands over. */
function foldButton(controls: string, words: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'compare__fold', 'aria-expanded': 'false', 'aria-controls': controls },
    [words],
  );
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
    document.getElementById(controls)!.hidden = isOpen;
  });
  return button;
}

const parts = {
  'compare-deciding': 'Differences that a decision turns on',
  'compare-differing': 'Other differences',
  'compare-sources': 'Sources',
  'compare-choose': 'Choose others',
};

/** Links to the parts of the page that are there: what is compared may have no differences. */
export const drawContents = (): HTMLElement =>
  el(
    'ul',
    { class: 'formats' },
    Object.entries(parts)
      .filter(([id]) => document.getElementById(id))
      .map(([id, label]) => el('li', {}, [el('a', { href: `#${id}` }, [label])])),
  );

/** The sources that the cells cite, numbered as they are cited. */
export function drawSources(numbers: Numbering): HTMLElement {
  const items = numbers
    .cited()
    .map(({ number, source: { text, url, read } }) =>
      el('li', { id: `source-${number}`, class: 'source', tabindex: '-1' }, [
        text,
        ...(url ? [' ', el('a', { href: url }, [url])] : []),
        ...(read ? [` ${read}.`] : []),
      ]),
    );
  return el('ol', { class: 'sources' }, items);
}
