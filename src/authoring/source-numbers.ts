/** Numbers of sources in square brackets, with the space before them: " [1]", "[1, 3]"; the address after one makes it a link. */
export const bracketedNumbers = /(?<!\s)\s*\[(\d{1,3}(?:\s{0,9}[,;]\s{0,9}\d{1,3})*)\](?!\()/g;

/** The number in an answer that names a source: "1", "[1]", "Source 1"; null where it names one in another way. */
export function sourceNumber(written: string): number | null {
  const number = /^\[?(?:source\s{0,9})?(\d{1,3})\]?$/i.exec(written.trim())?.[1];
  return number === undefined ? null : Number(number);
}

/** How the number of a source changes; null where the source is gone. */
export type Moved = (number: number) => number | null;

/** A text whose numbers of sources in square brackets are those after a change. */
export const renumberedText = (text: string, moved: Moved): string =>
  text.replace(bracketedNumbers, (whole, numbers: string) => {
    const left = numbers.split(/[,;]/).flatMap((number) => moved(Number(number)) ?? []);
    return left.length > 0 ? whole.replace(numbers, left.join(', ')) : '';
  });

/** An answer that names a source, after a change; empty where that source is gone. */
export function renumberedAnswer(written: string, moved: Moved): string {
  const number = sourceNumber(written);
  return number === null ? written : String(moved(number) ?? '');
}
