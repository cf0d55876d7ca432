import { cleanText } from '#authoring/clean-text.ts';
import { markdownOf } from './markdown-of.ts';

/** What is pasted from a word processor into a long answer arrives as plain text, with its headings, lists and tables. */
export function takePaste(event: ClipboardEvent): void {
  const html = event.clipboardData?.getData('text/html');
  const field = event.target;
  if (!html || !(field instanceof HTMLTextAreaElement)) return;
  const text = cleanText(markdownOf(new DOMParser().parseFromString(html, 'text/html').body));
  // A picture holds no words: what is selected stays.
  if (text === '') return;
  event.preventDefault();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
