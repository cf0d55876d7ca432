import { takesNumber } from '#model/drawn-numbers.ts';
import type { Content, ContentFile, Entry } from './content.ts';
import { kept } from './kept.ts';
import { councilsPath } from './read/list-files.ts';
import { numbersPath } from './read/read-numbers.ts';

const byPath = kept((files: readonly ContentFile[]) => new Map(files.map((file) => [file.path, file])));

/** The file at a path. */
export const fileAt = ({ files }: { files: readonly ContentFile[] }, path: string): ContentFile | undefined =>
  byPath(files).get(path);

// Many pieces of work look at one file.
const takesAny = kept((file: ContentFile) => takesNumber(file.text));

/** The line on which a council stands in the list of councils. */
export const lineOfCouncil = (content: { files: readonly ContentFile[] }, code: string): number =>
  (fileAt(content, councilsPath)?.text ?? '').split('\n').findIndex((line) => line.startsWith(`${code},`)) + 1 || 1;

/**
 * What is worked out of one entry, and kept until the entry changes.
 * @param what names the work; what it gives must be plain data
 * @param workOut looks at nothing but the entry, and what is named after it
 * @param beside what it looks at besides: plain data
 * @param files what it looks at besides: files
 */
export function ofEntry<T>(
  content: Pick<Content, 'files' | 'memory'>,
  { path }: Entry,
  what: string,
  workOut: () => T,
  { beside, files = [] }: { beside?: unknown; files?: readonly (ContentFile | undefined)[] } = {},
): T {
  const own = fileAt(content, path);
  const numbers = own && takesAny(own) ? [fileAt(content, numbersPath)] : [];
  return content.memory.recall(what, [own, ...files, ...numbers], workOut, beside);
}
