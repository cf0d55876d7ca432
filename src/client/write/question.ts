import type { FormField } from '#authoring/form.ts';
import { longest } from '#model/longest.ts';
import { el } from '../elements.ts';

/** Where the answer to a question is kept, and who is told when it changes. */
export interface Kept {
  get(): string;
  set(value: string): void;
}

/** Names to choose from, by what a question points to. */
export type Names = (pointsTo: string) => { id: string; name: string }[];

/** The id of the control that answers a question. */
export const idOf = (path: string): string => `q-${path.replace(/[^a-z0-9]+/gi, '-')}`;

/** One question with its label, its hint, a place for what is wrong, and its control. */
export function question(field: FormField, path: string, kept: Kept, names: Names): HTMLElement {
  const id = idOf(path);
  const hint = hintOf(field);
  const isGroup = field.widget === 'choices' || field.widget === 'yes or no' || isShort(field);
  const label = field.level === 'optional' ? `${field.label} (optional)` : field.label;
  const heading = isGroup
    ? el('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' }, [label])
    : el('label', { class: 'govuk-label govuk-label--s', for: id }, [label]);
  const about = [
    ...(hint ? [el('div', { class: 'govuk-hint', id: `${id}-hint` }, [hint])] : []),
    el('p', { class: 'govuk-error-message', id: `${id}-error`, hidden: '' }),
  ];
  const described = `${hint ? `${id}-hint ` : ''}${id}-error`;
  const control = controlOf(field, id, described, kept, names);
  return el('div', { class: 'govuk-form-group', 'data-question': path }, [
    isGroup
      ? el('fieldset', { class: 'govuk-fieldset', 'aria-describedby': described }, [heading, ...about, control])
      : el('div', {}, [heading, ...about, control]),
  ]);
}

/** What belongs there, and an answer as it might be given; choices are their own example. */
function hintOf({ help, example, choices, pointsTo }: FormField): string {
  const first = help && (/[.?!]$/.test(help) ? help : `${help}.`);
  const shown = example && !choices && !pointsTo ? `For example: ${example.replaceAll('\n', ', ')}` : '';
  return [first, shown].filter(Boolean).join(' ');
}

/** A choice of few is shown whole. */
const isShort = ({ choices = [], widget }: FormField): boolean =>
  widget === 'choice' && choices.length > 0 && choices.length <= 5;

function controlOf(field: FormField, id: string, described: string, kept: Kept, names: Names): HTMLElement {
  if (field.widget === 'choices') return chosenList(field, id, kept, names);
  if (field.widget === 'yes or no') return radios(id, ['yes', 'no'], kept);
  if (isShort(field)) return radios(id, field.choices!.map(({ value }) => value), kept); // prettier-ignore
  if (field.widget === 'choice' && field.choices) return select(field, id, described, kept);
  if (field.widget === 'text' || field.widget === 'lines') return area(field, id, described, kept);
  const input = el('input', {
    class: 'govuk-input',
    type: 'text',
    id,
    maxlength: String(longest.line),
    'aria-describedby': described,
    autocomplete: 'off',
    ...(field.widget === 'number' ? { inputmode: 'decimal' } : {}),
  }) as HTMLInputElement;
  input.value = kept.get();
  input.addEventListener('input', () => kept.set(input.value));
  const { pointsTo } = field;
  return pointsTo ? el('div', {}, [input, offered(input, `${id}-names`, () => names(pointsTo))]) : input;
}

function area(field: FormField, id: string, described: string, kept: Kept): HTMLElement {
  const box = el('textarea', { class: 'govuk-textarea', id, rows: field.path === 'text' ? '14' : '3', maxlength: String(longest.page), 'aria-describedby': described }) as HTMLTextAreaElement; // prettier-ignore
  box.value = kept.get();
  box.addEventListener('input', () => kept.set(box.value));
  return box;
}

function select(field: FormField, id: string, described: string, kept: Kept): HTMLElement {
  const box = el('select', { class: 'govuk-select', id, 'aria-describedby': described }, [
    el('option', { value: '' }, ['Choose']),
    ...field.choices!.map(({ value, label }) => el('option', { value }, [label])),
  ]) as HTMLSelectElement;
  const known = field.choices!.some(({ value }) => value === kept.get());
  // What came from a document and is no choice is shown, so that it is not lost.
  if (kept.get() !== '' && !known) box.append(el('option', { value: kept.get() }, [kept.get()]));
  box.value = kept.get();
  box.addEventListener('change', () => kept.set(box.value));
  return box;
}

function radios(id: string, values: readonly string[], kept: Kept): HTMLElement {
  const items = values.map((value, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    const input = el('input', { class: 'govuk-radios__input', type: 'radio', id: own, name: id, value }) as HTMLInputElement; // prettier-ignore
    input.checked = kept.get().toLowerCase() === value.toLowerCase();
    input.addEventListener('change', () => kept.set(value));
    return el('div', { class: 'govuk-radios__item' }, [
      input,
      el('label', { class: 'govuk-label govuk-radios__label', for: own }, [value]),
    ]);
  });
  return el('div', { class: 'govuk-radios govuk-radios--small' }, items);
}

/** Several names, one by one: a box that knows them, and a list of those chosen. */
function chosenList(field: FormField, id: string, kept: Kept, names: Names): HTMLElement {
  const known = (): { name: string }[] =>
    field.choices?.map(({ value }) => ({ name: value })) ?? names(field.pointsTo!);
  const list = el('ul', { class: 'chosen', 'aria-label': `${field.label}: chosen` });
  const input = el('input', { class: 'govuk-input', type: 'text', id, maxlength: String(longest.line), autocomplete: 'off', 'aria-label': `${field.label}: add one` }) as HTMLInputElement; // prettier-ignore
  const add = el('button', { class: 'choose__button', type: 'button' }, ['Add']);
  const values = (): string[] => kept.get().split('\n').filter((line) => line.trim() !== ''); // prettier-ignore
  const show = (): void =>
    list.replaceChildren(
      ...values().map((value) => {
        const remove = el('button', { class: 'chosen__remove', type: 'button', 'aria-label': `Take out ${value}` }, ['×']); // prettier-ignore
        remove.addEventListener('click', () => {
          kept.set(values().filter((other) => other !== value).join('\n')); // prettier-ignore
          show();
          input.focus();
        });
        return el('li', { class: 'chosen__one' }, [value, remove]);
      }),
    );
  const take = (): void => {
    const value = input.value.trim();
    if (value === '') return;
    kept.set([...new Set([...values(), value])].join('\n'));
    input.value = '';
    show();
  };
  add.addEventListener('click', () => {
    take();
    input.focus();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    take();
  });
  // What was typed and not added is an answer all the same.
  input.addEventListener('change', () => {
    if (known().some(({ name }) => name === input.value.trim())) take();
  });
  input.addEventListener('blur', take);
  show();
  return el('div', { class: 'choosing' }, [
    list,
    el('div', { class: 'choosing__add' }, [input, add]),
    offered(input, `${id}-names`, known),
  ]);
}

/** Names offered in a box, looked up as somebody comes to it: they depend on other answers, and are many. */
function offered(input: HTMLInputElement, id: string, names: () => { name: string }[]): HTMLElement {
  const list = el('datalist', { id });
  input.setAttribute('list', id);
  input.addEventListener('focus', () => list.replaceChildren(...names().map(({ name }) => el('option', { value: name })))); // prettier-ignore
  input.addEventListener('blur', () => list.replaceChildren());
  return list;
}
