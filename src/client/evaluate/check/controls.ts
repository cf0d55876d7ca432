/** What a reader can choose beside what was found in a file. */
import { el } from '../../elements.ts';
import type { ScoreChoice } from './state.ts';

/** Which published threshold or average a score is read with. */
export function scoreControl({ of, score, label, options, at }: ScoreChoice, set: (at: number) => void): HTMLElement {
  const id = `${of === 'thresholds' ? 'threshold' : 'average'}-${score}`;
  const choices = options.map((words, index) => new Option(words, String(index), index === at, index === at));
  const field = el('select', { class: 'govuk-select', id }, choices) as HTMLSelectElement;
  field.addEventListener('change', () => set(Number(field.value)));
  return el('p', { class: 'check__choice' }, [el('label', { for: id }, [label]), field]);
}

/** Whether the file has turned the reversed items of a measure already. */
export function turnedControl(
  measure: { id: string; name: string },
  isTurned: boolean,
  set: (isTurned: boolean) => void,
): HTMLElement {
  const id = `turned-${measure.id}`;
  const box = el('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id }) as HTMLInputElement;
  box.checked = isTurned;
  box.addEventListener('change', () => set(box.checked));
  const words = `In this file the reversed items of ${measure.name} are turned already`;
  return el('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, [
    el('div', { class: 'govuk-checkboxes__item' }, [
      box,
      el('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, [words]),
    ]),
  ]);
}

/** A button in a line of its own. */
export function lineButton(words: string, press: () => void): HTMLElement {
  const button = el('button', { class: 'choose__button', type: 'button' }, [words]);
  button.addEventListener('click', press);
  return el('p', {}, [button]);
}
