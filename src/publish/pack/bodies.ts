import { directionInWords, isInTheBody, levelWithBasis, namesSomebody } from '#model/body.ts';
import { harmStatuses, harmsInWords } from '#model/harms.ts';
import type { PackBody } from '#model/pack-item.ts';
import type { BodyEntry } from '#lib/evidence/bodies.ts';
import { evidenceSummary } from '#lib/content/collections.ts';
import { addressOf } from '#lib/site/paths.ts';

/** A body of evidence as a pack takes it: never the sentence without its level, and whose level it is. */
export const packBody = ({ id, data, certainty, path }: BodyEntry): PackBody => ({
  id,
  question: data.question,
  sentence: data.sentence,
  direction: directionInWords(data),
  level: levelWithBasis(data, certainty),
  address: addressOf(path),
  everyday: data.naturalUnits ?? null,
  harms: harmsInWords(data.harms),
  harmsKnown: harmStatuses[data.harms.status],
  notFor: namesSomebody(data) ? data.whoItMayNotSuit : null,
  change: data.whatWouldChangeIt,
  sources: mainSources(data.datasets),
});

/** The main publications of the studies within a body, each once. */
const mainSources = (datasets: BodyEntry['data']['datasets']): string[] => [
  ...new Set(
    datasets.filter(isInTheBody).flatMap(({ evidence }) => evidence.map((id) => evidenceSummary(id).data.reference)),
  ),
];
