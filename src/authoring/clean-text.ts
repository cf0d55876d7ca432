const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/** A text without what word processors add and nobody sees: odd spaces, marks without width, ligatures. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(invisible, '')
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (sign) => ligatures[sign]!)
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .trim();

/** A text on one line, as a field holds it. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** A text on one line of Markdown, in which nothing is taken for a mark, a link or somebody's name. */
export const inMarkdown = (text: string): string => oneLine(text).replace(/[\\`*_<>[\]|#@]/g, (sign) => `\\${sign}`);

/** The lines of a list, without the marks that stand before them. */
export const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•●▪◦‣·*–—-]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
