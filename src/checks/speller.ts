import nspell from 'nspell';
import type { Dictionary } from './host.ts';
import { kept } from './kept.ts';
import { nearest } from './suggest.ts';

export interface Speller {
  /** The words of a text that the dictionary does not know, each once. */
  misspelt(text: string): string[];
  suggest(word: string): string;
}

/** Made when the first word is looked up: it takes longer than all the rest of starting. */
const spellerOf = kept(({ aff, dic }: Dictionary) => nspell(aff, dic));
type Spell = ReturnType<typeof nspell>;

/** Words that were looked up, and whether the dictionary has them; those of earlier runs may be put here. */
export const lookedUp = kept((_: Dictionary) => ({ words: new Map<string, boolean>() }));

/** Endings and letters that are spelt otherwise in America, and what they are here. */
const americanSpellings: [american: RegExp, ours: string][] = [
  [/ter(s|ed)?$/, 'tre$1'],
  [/or(s|ed|ing|al|able|ful|ite|ites|hood|hoods)?$/, 'our$1'],
  [/og(s|ed)?$/, 'ogue$1'],
  [/([iy])z(e|es|ed|ing|er|ers|ation|ations)$/, '$1s$2'],
  [/([aeiou])l(ing|ed|er|ers|or|ors)$/, '$1ll$2'],
  [/ense(s|d)?$/, 'ence$1'],
  [/gram(s)?$/, 'gramme$1'],
  [/e(?=(?:d|m|st|th)\w+$)/, 'ae'],
  [/fulfill(s|ment)?$/, 'fulfil$1'],
  [/enroll(s|ment)?$/, 'enrol$1'],
  [/gray/, 'grey'],
  [/tire(s)?$/, 'tyre$1'],
];

/** The British spelling of an American word, where the dictionary has it. */
function fromAmerican(word: string, british: Spell): string | null {
  const spelt = americanSpellings
    .filter(([american]) => american.test(word))
    .map(([american, ours]) => word.replace(american, ours));
  return spelt.find((candidate) => british.correct(candidate)) ?? null;
}

/**
 * A British speller.
 * @param ownWords words of the field that no dictionary has, a line each; lines that begin with # are notes
 */
export function createSpeller(ownWords: string, dictionary: Dictionary): Speller {
  const british = (): Spell => spellerOf(dictionary);
  const own = ownWords
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const ownInSmall = new Set(own.map((word) => word.toLowerCase()));
  const isKnown = (word: string): boolean => {
    const { words } = lookedUp(dictionary);
    const key = word.toLowerCase();
    if (ownInSmall.has(key)) return true;
    const found = words.get(key) ?? british().correct(key);
    words.set(key, found);
    return found;
  };
  const suggested = new Map<string, string>();
  return {
    misspelt: (text) => [...new Set(candidates(text).filter((word) => !isKnown(word)))],
    suggest: (word) => {
      const told = suggested.get(word) ?? suggestFor(word);
      suggested.set(word, told);
      return told;
    },
  };

  function suggestFor(word: string): string {
    if (word.length > longestWord) return 'part it into words, or delete it: no word has so many letters';
    const ours = fromAmerican(word, british());
    if (ours) return `write ${ours}, as it is spelt in Britain`;
    const near = british().suggest(word).slice(0, 3);
    const mine = nearest(word, own);
    const options = [...new Set([...(mine ? [mine] : []), ...near])];
    const otherwise = 'if it is right, add it to content/vocabulary/spelling.txt';
    return options.length > 0 ? `did you mean ${options.join(', ')}? ${otherwise}` : otherwise;
  }
}

/** Letters of the longest word that is looked for: a dictionary tries every change of each of them. */
const longestWord = 40;

/** Words in small letters: those with capitals are taken for names, those with digits for codes. */
function candidates(text: string): string[] {
  const prose = text
    .replace(/\[@[^\]]*\]/g, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b\w+\.(?:uk|org|com|mdx|yaml|json|csv|txt|ts)\b|\/\S+\//g, ' ')
    .replace(/["“][^"”]*["”]/g, ' ')
    // "Pre- and post-natal": half a word, of which the rest stands behind the next.
    .replace(/(?<![\p{L}\d'’-])\p{L}+-(?=\s)/gu, ' ');
  return (prose.match(/(?<![\p{L}\d'’@/_-])[a-z][a-z'’]{2,}(?![\p{L}\d@/_])/gu) ?? []).map((word) =>
    word.replaceAll('’', "'").replace(/'s?$/, ''),
  );
}
