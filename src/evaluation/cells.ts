/** A cell as it came: CSV gives text, a workbook also numbers, true and false, and days. */
import { isoDay } from '#model/text.ts';
import { readIsoDay } from '#model/dates.ts';

export type Cell = string | number | boolean | Date | null;

/** What a cell was read as, or why it could not be; `note` says what was changed to read it. */
export type Read<T> = { value: T | null; note?: string } | { wrong: string; right: string };

const blanks = new Set(['', '-', '–', '—', '.', 'n/a', 'na', '#n/a', 'null', 'none given', 'missing', 'not recorded']);

/** A cell as trimmed text; null where nothing was entered. */
export function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return isoDay(cell);
  const written = String(cell);
  // Nearly every cell is a short word or number without a space: nothing to tidy.
  const text = /^[!-~]+$/.test(written) ? written : written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return blanks.has(text.toLowerCase()) ? null : text;
}

/** A number from a number or from text, with a point or a European comma. */
export function readNumber(cell: Cell): Read<number> {
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'string' && /^\d$/.test(cell)) return { value: Number(cell) };
  if (cell instanceof Date)
    return { wrong: 'is a date', right: 'enter the number; Excel may have turned it into a date' };
  const text = textOf(cell)?.replace(/^['’]/, '') ?? null;
  if (text === null) return { value: null };
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^[+-]?\d+,\d+$/.test(text)) {
    return { value: Number(text.replace(',', '.')), note: 'a decimal comma was read as a point' };
  }
  return { wrong: `"${short(text)}" is not a number`, right: 'enter a number, or leave it empty' };
}

/** A whole number from `min` to `max`. */
export function readWhole(cell: Cell, min: number, max: number): Read<number> {
  const read = readNumber(cell);
  if ('wrong' in read || read.value === null) return read;
  const right = `enter a whole number from ${min} to ${max}, or leave it empty`;
  if (!Number.isInteger(read.value)) return { wrong: `${read.value} is not a whole number`, right };
  if (read.value < min || read.value > max) {
    const isCode = [-1, -9, -99, 9, 99, 999].includes(read.value);
    return {
      wrong: `${read.value} is outside ${min} to ${max}`,
      right: isCode ? `if it stands for no answer, leave the cell empty; else ${right}` : right,
    };
  }
  return read;
}

/** How a column writes days where the order of day and month cannot be seen in one cell. */
export type DayOrder = 'day first' | 'month first';

const slashed = /^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{2}|\d{4})$/;

/** Day and month of text such as 03/05/2024, in the order written; null for anything else. */
export function dayAndMonth(cell: Cell): [number, number] | null {
  const match = typeof cell === 'string' ? slashed.exec(cell.trim().replace(/ 00:00(:00)?$/, '')) : null;
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** A day as 2026-11-29, from that, from 29/11/2026, from Excel's own days and from Excel's numbers for days. */
export function readDay(cell: Cell, order: DayOrder): Read<string> {
  const right = 'enter it as 2026-11-29';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? { wrong: 'is no day', right } : within(isoDay(cell));
  if (typeof cell === 'number' || /^\d{5}(\.0+)?$/.test(textOf(cell) ?? '')) return fromExcel(Number(cell));
  const text = textOf(cell)?.replace(/[T ]00:00(:00(\.000)?)?Z?$/, '') ?? null;
  if (text === null) return { value: null };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return existing(text);
  const match = slashed.exec(text);
  if (!match) return { wrong: `"${short(text)}" is not a date`, right };
  const [first, second] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')];
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]!;
  const read = existing(order === 'day first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`);
  return 'wrong' in read
    ? { wrong: `"${text}" is not a day, read ${order}`, right }
    : { ...read, note: `dates were read ${order}` };
}

function fromExcel(serial: number): Read<string> {
  // Excel counts days from 30 December 1899, since it takes 1900 for a leap year.
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const read =
    serial > 0 && serial < 80_000
      ? within(isoDay(day))
      : { wrong: `${serial} is not a date`, right: 'enter it as 2026-11-29' };
  return 'wrong' in read ? read : { ...read, note: "Excel's numbers for days were turned into dates" };
}

function existing(text: string): Read<string> {
  return readIsoDay(text)
    ? within(text)
    : { wrong: `"${text}" is not a day in the calendar`, right: 'enter it as 2026-11-29' };
}

const within = (text: string): Read<string> =>
  text >= '1990-01-01' && text < '2100-01-01'
    ? { value: text }
    : { wrong: `${text} is far from today`, right: 'enter the year in full, as in 2026-11-29' };

/** One of the listed values, however it is written: "GP practice" is gp_practice, "35–49" is 35_49, "85+" is 85_plus. */
export function readChoice(cell: Cell, values: readonly string[]): Read<string> {
  if (cell instanceof Date)
    return { wrong: 'is a date', right: `enter one of ${listed(values)}; Excel may have turned it into a date` };
  const text = cell === true ? 'yes' : cell === false ? 'no' : textOf(cell);
  if (text === null) return { value: null };
  const plain = plainChoice(text);
  const found = values.find((value) => plainChoice(value) === plain) ?? shorthand[plain];
  if (found !== undefined && values.includes(found)) return { value: found };
  return { wrong: `"${short(text)}" is not on the list`, right: `enter one of ${listed(values)}` };
}

const shorthand: Record<string, string> = { y: 'yes', n: 'no', male: 'man', m: 'man', female: 'woman', f: 'woman' };

const plainChoice = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('+', '_plus')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|(?<!_)_+$/g, '');

const listed = (values: readonly string[]): string =>
  values.length > 9 ? `${values.slice(0, 8).join(', ')} … (the plan page has all)` : values.join(', ');

/** The beginning of what was entered, so that a message stays a line. */
const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
