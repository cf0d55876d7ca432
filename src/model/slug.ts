/**
 * A text as it stands in an address or an id: small letters without accents, digits and single hyphens.
 * Ids of headings come from github-slugger, as everywhere that Markdown is written; it drops what this parts by a hyphen.
 */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The first words of a text as part of an address, without small words at its end. */
export function shortSlug(text: string, most: number): string {
  const words = slug(text).split('-').slice(0, most);
  while (words.length > 1 && smallWords.has(words.at(-1)!)) words.pop();
  return words.join('-');
}

const smallWords = new Set(['a', 'an', 'the', 'of', 'in', 'to', 'for', 'and', 'at', 'on', 'its', 'that']);
