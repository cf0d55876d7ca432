import type { Row } from '#authoring/draft.ts';
import type { FormField } from '#authoring/form.ts';
import { groupBy } from '#model/groups.ts';
import { el } from '../elements.ts';
import { idOf, question, type Names } from './question.ts';
import type { Answers } from './state.ts';

/** Who is told of what the writer does. */
interface Told {
  changed(): void;
  /** A source is taken out: the numbers by which answers cite those after it change. */
  takeOutSource(index: number): void;
}

/** A form that writes every answer into `answers` as it is typed, and says that something has changed. */
export function drawForm(fields: readonly FormField[], answers: Answers, names: Names, told: Told): HTMLElement {
  const parts = [...groupBy(fields, ({ group }) => group)].map(([group, own]) => {
    const [rare, usual] = [own.filter((field) => field.rare), own.filter((field) => !field.rare)];
    const id = `part-${idOf(group)}`;
    return el('section', { class: 'write__part', 'aria-labelledby': id }, [
      el('h2', { id }, [group]),
      ...usual.map((field) => draw(field, answers, names, told)),
      ...more(rare, 'More that may be known', (field) => draw(field, answers, names, told)),
    ]);
  });
  return el('div', {}, parts);
}

function more(fields: readonly FormField[], title: string, drawOne: (field: FormField) => HTMLElement): HTMLElement[] {
  if (fields.length === 0) return [];
  return [el('details', { class: 'write__more' }, [el('summary', {}, [title]), ...fields.map(drawOne)])];
}

function draw(field: FormField, answers: Answers, names: Names, told: Told): HTMLElement {
  if (field.columns) return rowsOf(field, answers, names, told);
  return question(
    field,
    field.path,
    {
      get: () => String(answers[field.path] ?? ''),
      set: (value) => {
        answers[field.path] = value;
        told.changed();
      },
    },
    names,
  );
}

/** A question that repeats: its rows, each of which can be taken out, and a way to add one. */
function rowsOf(field: FormField, answers: Answers, names: Names, told: Told): HTMLElement {
  const rows = (): Row[] => {
    const kept = answers[field.path];
    if (!Array.isArray(kept) || kept.length === 0) answers[field.path] = field.level === 'draft' ? [{}] : [];
    return answers[field.path] as Row[];
  };
  const id = idOf(field.path);
  const place = el('div', {});
  const add = el('button', { class: 'choose__button', type: 'button', id }, [`Add: ${field.label}`]);
  const show = (): void =>
    place.replaceChildren(
      ...rows().map((row, index) => {
        const name = `${field.label} ${index + 1}`;
        const remove = el('button', { class: 'choose__button', type: 'button', 'aria-label': `Take out ${name}` }, ['Take out']); // prettier-ignore
        remove.addEventListener('click', () => {
          if (field.path === 'sources') return told.takeOutSource(index);
          rows().splice(index, 1);
          show();
          told.changed();
          add.focus();
        });
        const drawColumn = (column: FormField): HTMLElement =>
          question(
            column,
            `${field.path}.${index}.${column.path}`,
            {
              get: () => row[column.path] ?? '',
              set: (value) => {
                row[column.path] = value;
                told.changed();
              },
            },
            names,
          );
        const columns = field.columns!;
        return el('fieldset', { class: 'govuk-fieldset write__row' }, [
          el('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, [name]),
          ...columns.filter(({ rare }) => !rare).map(drawColumn),
          ...more(columns.filter(({ rare }) => rare), 'More about it', drawColumn), // prettier-ignore
          remove,
        ]);
      }),
    );
  add.addEventListener('click', () => {
    rows().push({});
    show();
    told.changed();
    place.lastElementChild?.querySelector<HTMLElement>('input,select,textarea')?.focus();
  });
  show();
  return el('div', { class: 'write__rows', 'data-question': field.path }, [
    el('h3', {}, [field.level === 'optional' ? `${field.label} (optional)` : field.label]),
    el('p', { class: 'govuk-hint' }, [field.help]),
    el('p', { class: 'govuk-error-message', id: `${id}-error`, hidden: '' }),
    place,
    add,
  ]);
}
