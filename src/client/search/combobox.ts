/**
 * A text box that suggests how to go on: the combobox with a listbox and manual selection of the ARIA Authoring
 * Practices Guide. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import type { Suggestion } from '#search/suggest.ts';

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
  const list = el('ul', { class: 'suggestions', role: 'listbox', id: `${input.id}-list`, 'aria-label': 'Suggestions' });
  list.hidden = true;
  input.after(list);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let shown: readonly Suggestion[] = [];
  let active = -1;

  function close(): void {
    ask.forget();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function activate(index: number): void {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', list.children[index]!.id);
      list.children[index]!.scrollIntoView({ block: 'nearest' });
    }
  }

  function choose(index: number): void {
    input.value = shown[index]!.text;
    close();
    take();
  }

  /** Shows what is suggested for what is in the box now, unless the reader has gone on by then. */
  async function open(first = -1): Promise<void> {
    const typed = input.value;
    activate(-1);
    await ask(suggestionsFor(typed).then((found) => ({ typed, found, first })));
  }

  const ask = latest<{ typed: string; found: readonly Suggestion[]; first: number }>(({ typed, found, first }) => {
    if (typed !== input.value || document.activeElement !== input || active >= 0) return;
    shown = found;
    list.replaceChildren(
      ...found.map(({ text, note }, index) => {
        const option = el(
          'li',
          { class: 'suggestion', role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' },
          [el('span', {}, [text]), el('span', { class: 'suggestion__note' }, [note])],
        );
        option.addEventListener('click', () => choose(index));
        return option;
      }),
    );
    if (found.length === 0) return close();
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(first);
  }, close);

  input.addEventListener('input', () => void open());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = shown.length - 1;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' && !isOpen && !event.altKey) void open(0);
    else if (event.key === 'ArrowDown' && event.altKey) void open();
    else if (event.key === 'ArrowDown') activate(active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && isOpen) activate(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && isOpen && active >= 0) choose(active);
    else if (event.key === 'Escape' && isOpen) close();
    else {
      if (event.key === 'Enter' || event.key === 'Tab') close();
      return;
    }
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  // The box keeps the focus while a suggestion is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return { close };
}
