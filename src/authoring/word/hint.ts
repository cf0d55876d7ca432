import { nearestBy } from '#checks/suggest.ts';
import type { FormField } from '../form.ts';

/** What the template says below a question: it is taken out again when the document is read. */
export const hintOf = ({ help, example }: FormField): string =>
  `${help}.${
    example
      ? ` For example: ${example
          .split('\n')
          .map((line) => line.trim())
          .join(', ')}`
      : ''
  }`
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a paragraph below a question is its hint in other words: that of a template which somebody took before the hint
 * was changed. What nobody would write by chance is as long as a sentence, and nearly what the hint says without its example.
 */
export function isEarlierHint(field: FormField, text: string): boolean {
  const [now, then] = [hintOf(field), text].map((hint) => hint.replace(/(\.) For example: .*$/s, '$1'));
  return then!.length >= 20 && nearestBy(then!, [now!], now!.length / 4) !== null;
}
