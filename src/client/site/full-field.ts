/** Says beside a field that it is full: what is pasted beyond its limit, browsers leave out without a word. */
import { el } from '../elements.ts';

const told = new WeakMap<Element, HTMLElement>();

function tell({ target }: Event): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const { maxLength, value } = target;
  if (maxLength > 0 && value.length >= maxLength) {
    if (told.get(target)?.isConnected) return;
    const limit = maxLength.toLocaleString('en-GB');
    const words = el('p', { class: 'small full-field', role: 'alert' }, [
      `This field is full: it holds up to ${limit} characters. Check that the end of your text is there.`,
    ]);
    told.set(target, words);
    (target.closest('label, .search-box__row') ?? target).after(words);
  } else {
    told.get(target)?.remove();
    told.delete(target);
  }
}

// What a script puts into a field or takes out of it is seen when the reader comes or goes.
for (const kind of ['input', 'focusin', 'focusout']) document.addEventListener(kind, tell);
