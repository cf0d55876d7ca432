import type { Evidence } from '#schemas/evidence.ts';

/** What a reader in Wales should know of where a study was done. */
export function markForWales({ country }: Pick<Evidence, 'country'>): string {
  if (/\bWales\b/.test(country)) return 'Studied in Wales';
  if (country === 'England, UK') return 'Check: studied in England only';
  if (/\b(?:Scotland|Northern Ireland)\b/.test(country)) return 'Check: studied elsewhere in the UK';
  if (/^United Kingdom/.test(country)) return 'Check: Wales is not told apart';
  return 'Check: not known to include Wales';
}
