import { textOf, type Cell } from './cells.ts';

/** Ten digits whose last is the check digit of NHS numbers (modulus 11). */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const total = [...digits.slice(0, 9)].reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0);
  const check = (11 - (total % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const postcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]{2}$|^(?:[A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/i;
const email = /^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]{2,}$/;
const twoNames = /^\p{Lu}[\p{Ll}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+$/u;

/** What the cells of one column tell of persons, and the rows where; null where they tell nothing. */
export interface Personal {
  what: string;
  /** Places in the list of cells that was given. */
  at: number[];
}

/**
 * Looks for NHS numbers, postcodes and email addresses among the cells of a column, and for names where codes belong.
 * A tenth of all numbers of ten digits pass the check of NHS numbers, so half of a column's must.
 */
export function personalCells(cells: readonly Cell[], holdsCodes: boolean): Personal | null {
  const texts = cells.map((cell) => (cell instanceof Date ? null : textOf(cell)));
  const distinct = [...new Set(texts)].filter((text) => text !== null);
  const where = (test: (text: string) => boolean): number[] => {
    const hits = new Set<string | null>(distinct.filter(test));
    return hits.size === 0 ? [] : texts.flatMap((text, index) => (hits.has(text) ? [index] : []));
  };
  const nhs = where(isNhsNumber);
  if (nhs.length > 0 && nhs.length * 2 >= where((text) => /^\d{10}$/.test(text.replace(/[\s-]/g, ''))).length) {
    return { what: 'NHS numbers', at: nhs };
  }
  const emails = where((text) => email.test(text));
  if (emails.length > 0) return { what: 'email addresses', at: emails };
  // A code may happen to look like a postcode without its space.
  const postcodes = where((text) => postcode.test(text) && (!holdsCodes || text.includes(' ')));
  if (postcodes.length > 0) return { what: 'postcodes', at: postcodes };
  const names = holdsCodes ? where((text) => twoNames.test(text)) : [];
  return names.length > 0 ? { what: 'names', at: names } : null;
}
