/**
 * A text as a cell of a CSV file, on one line: a mark stands before what a spreadsheet would run as a formula, also after
 * spaces and in the wide signs of other keyboards. A plain negative number or percentage is none, and stays a number.
 */
export function safeCell(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (/^-[\d,]+(\.\d+)?%?$/.test(line)) return line;
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${line}` : line;
}
