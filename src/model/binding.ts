/** No break within a figure: its sign, its range, and what it counts. */
const nonBreakingSpace = '\u00a0';
const nonBreakingHyphen = '\u2011';

/**
 * A text in which a minus sign stays with its number, a range with both its ends, and a number with the word or sign after
 * it. Addresses stay as they are, to be copied.
 */
export function bindFigures(text: string): string {
  return text
    .split(/((?<!\S)\S*(?:\/|@|doi:)\S*)/)
    .map((part, index) => (index % 2 === 1 ? part : bindIn(part)))
    .join('');
}

const bindIn = (text: string): string =>
  text
    // A hyphen for a minus sign becomes one; Word and LibreOffice break after a hyphen.
    .replace(/(^|[\s([=<>,;:])-(?=[£$€]?\d)/g, '$1\u2212')
    // Dashes and hyphens between the ends of a range.
    .replace(/(?<=[\d%])[\u2010\u2013-](?=[£$€\u2212]?\d)/g, nonBreakingHyphen)
    .replace(/(?<=\d[%\w]{0,3}) (to|and|or) (?=[£$€\u2212]?\d)/g, `${nonBreakingSpace}$1${nonBreakingSpace}`)
    .replace(/(?<=[£$€=<>±≤≥]) (?=\d)/g, nonBreakingSpace)
    .replace(/(?<=\d[.,]{0,3}) (?=[\p{L}%])/gu, nonBreakingSpace);
