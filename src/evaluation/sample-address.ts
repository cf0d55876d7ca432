import { longest } from '#model/longest.ts';
import { readNumber } from '#model/read-number.ts';
import type { SampleQuestion } from './sample-words.ts';

/** What is asked of a sample to begin with. */
export const firstSample: SampleQuestion = {
  kind: 'paired',
  delta: 3,
  sd: 10,
  p1: 50,
  p2: 60,
  within: 5,
  power: 80,
  lost: 40,
  size: 1,
  icc: 0.01,
};

/** What a reader typed for a sample, by the names it has in the address. */
export type SampleTexts = Record<keyof SampleQuestion, string>;

const names = Object.keys(firstSample) as (keyof SampleQuestion)[];
const kinds: readonly SampleQuestion['kind'][] = ['paired', 'two-means', 'two-shares', 'precision'];

/** What the end of an address asks of a sample, on top of what stands there to begin with; a kind that is not known is left out. */
export function readSample(hash: string): SampleTexts {
  const texts = Object.fromEntries(names.map((name) => [name, String(firstSample[name])])) as SampleTexts;
  for (const [name, text] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (!isOfSample(name)) continue;
    if (name !== 'kind' || kinds.some((kind) => kind === text)) texts[name] = text.slice(0, longest.number);
  }
  return texts;
}

/** Whether a name in an address is of a sample. */
export const isOfSample = (name: string): name is keyof SampleQuestion => Object.hasOwn(firstSample, name);

/** The end of an address that asks the same: what differs from the beginning. */
export const writeSample = (texts: SampleTexts): string =>
  new URLSearchParams(
    names.flatMap((name) => (texts[name] === String(firstSample[name]) ? [] : [[name, texts[name]]])),
  ).toString();

/** The fields that ask for per cent, where the sign may stand behind the number. */
const shares: readonly (keyof SampleQuestion)[] = ['power', 'p1', 'p2', 'within', 'lost'];

/** The question in numbers; what is no number is not one, and is told by whoever works it out. */
export const questionOf = (texts: SampleTexts): SampleQuestion => ({
  ...(Object.fromEntries(names.map((name) => [name, numberIn(name, texts[name])])) as unknown as SampleQuestion),
  kind: texts.kind as SampleQuestion['kind'],
});

/** "1,000" is a thousand; "0,5" and "12,5", which can be no thousands, are written as elsewhere in Europe. */
function numberIn(name: keyof SampleQuestion, text: string): number {
  const bare = shares.includes(name) ? text.trim().replace(/\s?%$/, '') : text.trim();
  return readNumber(bare.replace(/^(-?(?:0(?=,)|\d+(?=,\d{1,2}$))),(\d+)$/, '$1.$2'), false) ?? Number.NaN;
}
