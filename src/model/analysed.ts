import type { Analysed } from '#schemas/analysed.ts';
import { formatNumber } from './text.ts';

/** The number behind a figure, in words: "330 people in 5 studies", or that it is not stated. */
export function analysedInWords(analysed: Analysed | null | undefined): string {
  const studies = analysed?.studies ? `${analysed.studies} ${analysed.studies === 1 ? 'study' : 'studies'}` : null;
  if (!analysed || analysed.value === null) {
    return studies ? `${studies}; number analysed not stated` : 'number analysed not stated';
  }
  const people = `${formatNumber(analysed.value)} ${analysed.unit} analysed`;
  return studies ? `${people}, in ${studies}` : people;
}
