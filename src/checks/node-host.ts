import dictionary from 'dictionary-en-gb';
import { lazily } from '#model/text.ts';
import type { Host } from './host.ts';
import { sha256 } from './sha256.ts';

/** A part of the dictionary, of which the letters are read when the first word is looked up. */
const letters = (part: 'aff' | 'dic') => lazily(() => new TextDecoder().decode(dictionary[part]));
const [aff, dic] = [letters('aff'), letters('dic')];

/** The check on a computer: its dictionary, and the hashes of Node. */
export const nodeHost: Host = {
  dictionary: {
    get aff() {
      return aff();
    },
    get dic() {
      return dic();
    },
  },
  sha256,
};
