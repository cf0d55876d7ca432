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

/** The one figure in a text; null where there is none, or more than one, or a word that changes its size. */
export function figureInWords(text: string): WrittenFigure | null {
  const plain = text.trim().replace(/[−–](?=\d)/g, '-');
  const found = plain.match(number) ?? [];
  if (found.length !== 1 || /\d\s*(?:k|m|bn|million|billion|thousand)\b/i.test(plain)) return null;
  const [, qualifier] = qualifiers.find(([words]) => words.test(plain)) ?? [];
  const value = Number(found[0].replaceAll(',', ''));
  const unit = /%|per ?cent/i.test(plain) ? 'per cent' : plain.includes('£') ? 'GBP' : undefined;
  return { value, ...(qualifier ? { qualifier } : {}), ...(unit ? { unit } : {}) };
}

/** The year in a date as people write it; null where it names none, or two. */
export function yearInWords(text: string): number | null {
  const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? [])];
  return years.length === 1 ? Number(years[0]) : null;
}
