import dictionary from 'dictionary-en-gb';
import type { Host } from './host.ts';
import { sha256 } from './sha256.ts';

/** The check on a computer: its dictionary, and the hashes of Node. */
export const nodeHost: Host = {
  dictionary: { aff: new TextDecoder().decode(dictionary.aff), dic: new TextDecoder().decode(dictionary.dic) },
  sha256,
};
