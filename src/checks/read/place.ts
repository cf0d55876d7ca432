/** The line and column of an offset, counted from 1. Lines end where editors and GitHub end them: a lone return ends none. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
