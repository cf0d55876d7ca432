/**
 * A text box that suggests how to go on: the combobox with a listbox and manual selection of the ARIA Authoring
 * Practices Guide. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import type { Suggestion } from '#search/suggest.ts';

/** The list of suggestions below a text box: drawn, opened and closed, with one of them active or none (−1). */
function suggestionList(input: HTMLInputElement, choose: (index: number) => void) {
  const list = el('ul', { class: 'suggestions', role: 'listbox', id: `${input.id}-list`, 'aria-label': 'Suggestions' });
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  list.hidden = true;
  input.after(list);
  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  let active = -1;

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function optionOf({ text, note }: Suggestion, index: number): HTMLElement {
    const attributesOf = { class: 'suggestion', role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' };
    const option = el('li', attributesOf, [el('span', {}, [text]), el('span', { class: 'suggestion__note' }, [note])]);
    option.addEventListener('click', () => choose(index));
    return option;
  }

  return {
    activate,
    active: () => active,
    isOpen: () => !list.hidden,
    draw: (found: readonly Suggestion[]): void => list.replaceChildren(...found.map(optionOf)),
    open(isOpen: boolean): void {
      list.hidden = !isOpen;
      input.setAttribute('aria-expanded', String(isOpen));
    },
  };
}

/**
 * Lets a text box suggest.
 * @param suggestionsFor called with what is in the box
 * @param take called when the reader has chosen a suggestion, which is in the box by then
 */
export function startCombobox(
  input: HTMLInputElement,
  suggestionsFor: (typed: string) => Promise<readonly Suggestion[]>,
  take: () => void,
): { close(): void } {
  const list = suggestionList(input, choose);
  let shown: readonly Suggestion[] = [];

  const ask = latest<{ typed: string; found: readonly Suggestion[]; first: number }>(({ typed, found, first }) => {
    if (typed !== input.value || document.activeElement !== input || list.active() >= 0) return;
    shown = found;
    list.draw(found);
    if (found.length === 0) return close();
    list.open(true);
    list.activate(first);
  }, close);

  function close(): void {
    ask.forget();
    list.open(false);
    list.activate(-1);
  }

  function choose(index: number): void {
    input.value = shown[index]!.text;
    close();
    take();
  }

  /** Shows what is suggested for what is in the box now, unless the reader has gone on by then. */
  function open(first = -1): void {
    const typed = input.value;
    list.activate(-1);
    void ask(suggestionsFor(typed).then((found) => ({ typed, found, first })));
  }

  input.addEventListener('input', () => open());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const [last, active, isOpen] = [shown.length - 1, list.active(), list.isOpen()];
    if (event.key === 'ArrowDown' && !isOpen && !event.altKey) open(0);
    else if (event.key === 'ArrowDown' && event.altKey) open();
    else if (event.key === 'ArrowDown') list.activate(active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && isOpen) list.activate(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && isOpen && active >= 0) choose(active);
    else if (event.key === 'Escape' && isOpen) close();
    else {
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  return { close };
}
