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
    for (const form of entry[1] > 0 ? shortened(entry[0]) : []) {
      const others = near.get(form);
      if (others) others.push(entry);
      else near.set(form, [entry]);
    }
  }
  const isMistaken = (word: string): boolean => {
    if (split(word, known) !== undefined) return true;
    const candidates = new Map<string, number>();
    for (const form of shortened(word)) {
      for (const [candidate, count] of near.get(form) ?? []) candidates.set(candidate, count);
    }
    return candidates.size > 0 && nearest(word, candidates) !== undefined;
  };
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
  const most = Math.min(2, mostMistakes(word));
  const shorten = (form: string, from: number, mistakes: number): void => {
    if (mistakes === most) return;
    for (let at = from; at < form.length; at += 1) {
      const shorter = form.slice(0, at) + form.slice(at + 1);
      forms.add(shorter);
      shorten(shorter, at, mistakes + 1);
    }
  };
  shorten(word, 0, 0);
  return forms;
}
