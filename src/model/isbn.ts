/** Whether a text is one ISBN whose last digit follows from the others (ISO 2108: ISBN-13, and ISBN-10 before 2007). */
export function isIsbn(text: string): boolean {
  const signs = text.replace(/^ISBN:?\s*/i, '').replace(/[\s-\u2010-\u2013]/g, '');
  if (/^97[89]\d{10}$/.test(signs)) return weighted(signs, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dXx]$/.test(signs) && weighted(signs, (place) => 10 - place) % 11 === 0;
}

const weighted = (signs: string, weight: (place: number) => number): number =>
  [...signs].reduce((sum, sign, place) => sum + weight(place) * (/x/i.test(sign) ? 10 : Number(sign)), 0);
