import { load } from 'js-yaml';
import { idOfNumber, wordsOfNumber } from '#model/drawn-numbers.ts';
import { numbersOfList, type LivingNumber } from '#schemas/living-number.ts';
import type { ContentFile } from '../content.ts';

export const numbersPath = 'lists/living-numbers.yaml';

/** What fields take their living numbers from. */
export interface Numbers {
  /** The file of the list; what was read with it is read again when it changes. */
  file: ContentFile | undefined;
  /** What `<Number of="…" />` says; null where there is no such number. */
  wordsOf: (of: string) => string | null;
}

export const noNumbers: Numbers = { file: undefined, wordsOf: () => null };

/** The numbers of the list, as far as it can be read: what is wrong with it is told where lists are read. */
export function readNumbers(file: ContentFile | undefined): LivingNumber[] {
  try {
    return numbersOfList(load(file?.text ?? ''));
  } catch {
    return [];
  }
}

/** The same numbers, to be taken by fields. */
export function toBeTaken(numbers: readonly LivingNumber[], file?: ContentFile): Numbers {
  const byId = new Map(numbers.map((number) => [number.id, number]));
  return { file, wordsOf: (of) => wordsOfNumber(byId.get(idOfNumber(of)), of) };
}
