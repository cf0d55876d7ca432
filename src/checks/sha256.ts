import { createHash } from 'node:crypto';

/** The SHA-256 of a file's text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
