import dictionary from 'dictionary-en-gb';
import type { Dictionary, Host } from './host.ts';
import { sha256 } from './sha256.ts';

/** The check on a computer: its dictionary, and the hashes of Node. */
export const nodeHost: Host = { dictionary: whenAsked(), sha256 };

/** The dictionary, of which the letters are read when the first word is looked up. */
function whenAsked(): Dictionary {
  const decoded = { aff: '', dic: '' };
  const letters = (part: 'aff' | 'dic'): string => (decoded[part] ||= new TextDecoder().decode(dictionary[part]));
  return {
    get aff() {
      return letters('aff');
    },
    get dic() {
      return letters('dic');
    },
  };
}
