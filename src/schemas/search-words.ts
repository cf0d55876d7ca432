import { z } from 'zod';
import { text } from './basics.ts';

const message = 'write at least two words that mean the same: [singing, choir]';

/** Groups of words that mean the same to a reader who searches; the first is the word the site uses. */
export const searchWordsSchema = z.array(z.array(text).min(2, { error: message }));
