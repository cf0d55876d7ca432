import { cleanText } from '#authoring/clean-text.ts';
import { el } from '../elements.ts';
import { markdownOf } from './markdown-of.ts';

/**
 * What a browser can read at once: for each tag its parser may go through all that are open, so that a hundred thousand inside
 * one another take a minute in which no key answers; and for each attribute of a tag through those before it (`pairs`). A text
 * that fits into a field has fewer, whatever wrote it.
 */
const most = { tags: 20_000, opened: 10_000, pairs: 4e9, letters: 5_000_000 };

function isTooMuch(html: string): boolean {
  if (html.length > most.letters) return true;
  const [, ...tags] = html.split('<', most.tags + 2);
  const opened = tags.filter((tag) => !tag.startsWith('/'));
  const pairs = tags.reduce((sum, tag) => sum + tag.split(/[\s/"']/).length ** 2, 0);
  return tags.length > most.tags || opened.length > most.opened || pairs > most.pairs;
}

const tooMuch = el('p', { class: 'small full-field', role: 'alert' });

/** What is pasted from a word processor into a long answer arrives as plain text, with its headings, lists and tables. */
export function takePaste(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData('text/html');
  const field = event.target;
  if (!html || !(field instanceof HTMLTextAreaElement)) return;
  tooMuch.remove();
  if (isTooMuch(html)) {
    tooMuch.textContent =
      'What you copied is too much to be read at once: only its plain text was taken. Copy it in smaller pieces to keep its headings, lists and tables.';
    field.after(tooMuch);
    return;
  }
  const text = cleanText(markdownOf(html));
  // A picture holds no words: what is selected stays.
  if (text === '') return;
  event.preventDefault();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
