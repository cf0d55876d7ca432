/**
 * A text that every program can hold: without control characters, marks that turn the direction of writing, halves of
 * characters and code points that XML forbids. What breaks a line in some program breaks it here, a tab is a space.
 */
export const holdable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '');

/** What a reader typed, or a link brought, as plain text. */
export const plainText = (text: string): string => holdable(text).trim();

/** The first characters of a text, counted as a reader counts them, so that none is cut in half. */
export function firstCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...new Intl.Segmenter('en-GB').segment(text)];
  return characters
    .slice(0, limit)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd();
}

/** Whether the first letter of a text belongs to a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}
