import { basisInWords, levelInWords } from '#model/body.ts';
import type { PackBody } from '#model/pack-item.ts';
import type { BodyEntry } from '#lib/evidence/bodies.ts';
import { addressOf } from '#lib/site/paths.ts';

/** A body of evidence as a pack takes it: never the sentence without its level, and whose level it is. */
export const packBody = ({ id, data, certainty, path }: BodyEntry): PackBody => ({
  id,
  sentence: data.sentence,
  level: [levelInWords(data, certainty.level), basisInWords(certainty)].filter(Boolean).join('; '),
  address: addressOf(path),
});
