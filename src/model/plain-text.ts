/**
 * What a reader typed, or a link brought, as plain text that every program can hold: without control characters,
 * marks that turn the direction of writing, halves of characters and code points that XML forbids.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '')
    .trim();
}

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
