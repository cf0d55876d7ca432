import { z } from 'zod';
import { text } from './basics.ts';

const message = 'write at least two words that mean the same: [singing, choir]';
const words = z.array(text).min(2, { error: message });

/**
 * Groups of words that mean the same to a reader who searches; the first is the word the site uses. Words of a trade
 * and abbreviations say where they were read; an old name, which leads to the new ones, is not meant by any of them.
 */
export const searchWordsSchema = z.array(
  z.union(
    [
      words,
      z.strictObject({ words, readIn: text }),
      z.strictObject({ oldName: text, now: z.array(text).min(1), readIn: text }),
    ],
    { error: `${message}; words: [singing, choir] with readIn; or oldName: a name, now: [its new names] with readIn` },
  ),
);
