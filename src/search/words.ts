import { stemmer } from 'stemmer';

const stems = new Map<string, string>();

/** The text in small letters, without accents, apostrophes and commas inside numbers. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]s\b/g, '')
    .replace(/['’‘`´]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
}

/** The words of a text in small letters: "A&E use, £2,160" gives "a&e", "use" and "2160". */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\d+(?:\.\d+)?|[\p{L}\p{N}]+(?:&\p{L}+)*/gu) ?? [];
}

/** The stem that forms of one word share, by Porter's algorithm (Program 14, 1980). */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = stemmer(word)));
  return stem;
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf);

/** Words that a question is made of and that say nothing of what it is about. */
export const questionWords: ReadonlySet<string> = new Set(
  `a about all am an and any are as at be because been but by can could did do does done dont for from get gets give
  had has have having he her hers him his how i if in into is it its just me more most much my need of on one or
  other our ours out please really show tell than that the their them then there these they this those to too up us
  very was we were what whats when where which who whom whose why will with would you your
  actually anything anyone anybody someone something somewhere there thing things find finding looking look search
  want know like make makes use uses using used not no should shall may might must ought ask asks being both each few
  own same so such while run runs ran take takes taking part keep keeps going enough say says said during until many lot lots every happen happens
  after before between through once still some others doing ever else yet already again also while although though
  cannot cant wont dont doesnt isnt arent didnt mine yours theirs over under upon come comes along anywhere everyone
  everybody put puts made including incl per`.split(/\s+/),
);

/** Words that nearly every question about evidence holds: they decide only between records that are otherwise level. */
export const commonStems: ReadonlySet<string> = new Set(
  `help good best better work effective effectiveness effect impact benefit difference evidence research proof prove
  scheme project programme example information people place area service activity small local improve change happen
    different add often social prescribing study trial review council borough district city county sample`
    .split(/\s+/)
    .map(stemOf),
);
