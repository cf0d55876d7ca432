/**
 * A text as it stands in an address or an id: small letters, digits and single hyphens.
 * Ids of headings come from github-slugger, as everywhere that Markdown is written; it drops what this parts by a hyphen.
 */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
