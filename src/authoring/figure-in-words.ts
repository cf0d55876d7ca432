/** A figure as a person writes it, taken apart: "over £1,200 a year", "18 %", "about 64". */
export interface WrittenFigure {
  value: number;
  qualifier?: string;
  unit?: string;
}

const qualifiers: [RegExp, string][] = [
  [/^(?:over|more than|above|>)\s*/i, 'over'],
  [/^(?:about|around|approximately|approx\.?|nearly|almost|circa|c\.|~|≈)\s*/i, 'about'],
];
const number = /-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?/g;

const scales: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
/** Beside a pound sign a k or an m is a sum of money; alone it may be kilometres or minutes. */
const scaled = /\d\s*(?:(thousand|million|billion)|(k|m|bn))\b/i;

/** The one figure in a text; null where there is none, or more than one, or a letter that may change its size. */
export function figureInWords(text: string): WrittenFigure | null {
  const plain = text.trim().replace(/[−–](?=\d)/g, '-');
  const found = plain.match(number) ?? [];
  const [, word, letter] = scaled.exec(plain) ?? [];
  if (found.length !== 1 || (letter && !plain.includes('£'))) return null;
  const [, qualifier] = qualifiers.find(([words]) => words.test(plain)) ?? [];
  const scale = scales[(word ?? letter ?? '').toLowerCase()] ?? 1;
  // "£1.1m" is 1,100,000, and not the odd number that multiplying gives.
  const value = Number((Number(found[0].replaceAll(',', '')) * scale).toPrecision(12));
  const unit = /%|per ?cent/i.test(plain) ? 'per cent' : plain.includes('£') ? 'GBP' : undefined;
  return { value, ...(qualifier ? { qualifier } : {}), ...(unit ? { unit } : {}) };
}

/** The year in a date as people write it; null where it names none, or two. */
export function yearInWords(text: string): number | null {
  const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])];
  return years.length === 1 ? Number(years[0]) : null;
}
