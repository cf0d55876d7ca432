import type { Problem, RefusedColumn } from '#evaluation/read-table.ts';
import type { SheetNote } from '#evaluation/files/sheet.ts';
import { el } from '../elements.ts';
import { formatNumber, capitalise } from '#model/text.ts';

/** "rows 3, 9, 12 and 40 more". */
export function rowsInWords(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  if (rows.length === 1) return `row ${rows[0]}`;
  const shown = rows.slice(0, 12).join(', ');
  return rows.length > 12 ? `rows ${shown} and ${formatNumber(rows.length - 12)} more` : `rows ${shown}`;
}

/** Errors first, each with its place and its remedy; notes behind a summary. */
export function problemList(problems: readonly Problem[], sheetNotes: readonly SheetNote[]): HTMLElement[] {
  const lines = [
    ...sheetNotes.map(({ level, wrong, right }) => ({ level, item: item('The sheet', wrong, right) })),
    ...problems.map((problem) => ({
      level: problem.level,
      item: item(placeOf(problem), problem.wrong, problem.right),
    })),
  ];
  const errors = lines.filter(({ level }) => level === 'error').map(({ item: one }) => one);
  const notes = lines.filter(({ level }) => level === 'note').map(({ item: one }) => one);
  return [
    ...(errors.length > 0
      ? [
          el('p', {}, [
            `${errors.length === 1 ? 'One thing' : `${errors.length} things`} to mend in the file. What could not be read was left out of the figures; nothing was guessed.`,
          ]),
          el('ul', { class: 'problems', 'data-problems': '' }, errors),
        ]
      : []),
    ...(notes.length > 0
      ? [
          el('details', { class: 'check__notes' }, [
            el('summary', {}, [`How the file was read (${notes.length})`]),
            el('ul', { class: 'problems' }, notes),
          ]),
        ]
      : []),
  ];
}

function placeOf({ column, rows }: Problem): string {
  const parts = [
    column ? `${column.letter ? `Column ${column.letter}, ` : ''}${column.name}` : '',
    rowsInWords(rows),
  ].filter(Boolean);
  return parts.length === 0 ? 'The file' : parts.join(', ');
}

const item = (place: string, wrong: string, right: string): HTMLElement =>
  el('li', { 'data-problem': '' }, [
    el('strong', {}, [place]),
    `: ${wrong}. `,
    el('span', { class: 'problems__right' }, [`${capitalise(right)}.`.replace(/([.?!])\.$/, '$1')]),
  ]);

/** What tells who a person is: said at once, with a way to go on without it. Values are never shown. */
export function refusal(columns: readonly RefusedColumn[], goOn: () => void): HTMLElement[] {
  const button = el('button', { class: 'govuk-button', type: 'button', 'data-leave-out': '' }, [
    'Leave these columns out and go on',
  ]);
  button.addEventListener('click', goOn);
  return [
    el('p', {}, ['Nothing was worked out, because the file says who people are. An evaluation does not need to know, and a file with names or numbers can do harm if it goes astray.']),
    el('ul', { class: 'problems', 'data-problems': '' }, columns.map(({ name, letter, what, rows }) =>
      el('li', { 'data-problem': '' }, [el('strong', {}, [`Column ${letter}, ${name}${rows.length > 0 ? `, ${rowsInWords(rows)}` : ''}`]), `: ${what}.`]),
    )),
    el('p', {}, ['Better: delete these columns in your own file and save it without them.']),
    button,
  ]; // prettier-ignore
}
