import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { mostMistakes, nearest, split } from '../spelling.ts';
import { stemOf, wordsOf } from '../words.ts';

/**
 * The stems of the English words that a correction would take for words of this site: "bins" is no mistake for "bias".
 * A reader needs these only, not the whole dictionary.
 * @param known the words of the site, with the number of records that hold each
 */
export function englishNear(known: ReadonlyMap<string, number>): string[] {
  const near = new Map<string, [string, number][]>();
  for (const entry of known) {
    for (const form of entry[1] > 0 ? shortened(entry[0]) : []) near.set(form, [...(near.get(form) ?? []), entry]);
  }
  const isMistaken = (word: string): boolean =>
    split(word, known) !== undefined ||
    nearest(word, new Map([...shortened(word)].flatMap((form) => near.get(form) ?? []))) !== undefined;
  const words = [...new Set(englishWords().flatMap(wordsOf))].filter(
    (word) => /^[a-z]{4,}$/.test(word) && !known.has(word),
  );
  return [...new Set(words.filter(isMistaken).map(stemOf))].toSorted();
}

/** Every form of every word of the dictionary. */
function englishWords(): string[] {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  // The types do not tell of its list of forms.
  const { data } = speller as unknown as { data?: Record<string, unknown> };
  if (!data?.word) throw new Error('The dictionary of British English could not be read.');
  return Object.keys(data);
}

/** A word and what is left of it without some letters: two words share one where so many mistakes part them. */
function shortened(word: string): Set<string> {
  const forms = new Set([word]);
  let last = [word];
  for (let mistake = 0; mistake < Math.min(2, mostMistakes(word)); mistake++) {
    last = last.flatMap((form) => [...form].map((_letter, at) => form.slice(0, at) + form.slice(at + 1)));
    for (const form of last) forms.add(form);
  }
  return forms;
}
