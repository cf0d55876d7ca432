const megabyte = 1_048_576;

/** Of bytes: a file with its pictures, and its words with all their marks, which are enough for a thousand pages. */
export const most = { file: 20 * megabyte, words: 16 * megabyte };

/** What stands beside the field, in a sentence. */
export const mostInWords = `Up to ${most.file / megabyte} MB are read.`;

/** Why a file of so many bytes is not read; null where it is. */
export const whyTooLarge = (bytes: number, name: string): string | null =>
  bytes > most.file
    ? `${name} is larger than ${most.file / megabyte} MB. Take the pictures out, save it, and bring it again.`
    : null;

/** Said of a document that has too many words, or takes too long. */
export const tooLongIn = (name: string): string =>
  `${name} holds more than can be read here. Copy the part that belongs on the page into a document of its own.`;
