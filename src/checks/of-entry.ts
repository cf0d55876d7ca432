import { takesNumber } from '#model/drawn-numbers.ts';
import type { Content, ContentFile, Entry } from './content.ts';
import { kept } from './kept.ts';
import { councilsPath } from './read/list-files.ts';
import { numbersPath } from './read/read-numbers.ts';

const byPath = kept((files: readonly ContentFile[]) => new Map(files.map((file) => [file.path, file])));

/** The file at a path. */
export const fileAt = ({ files }: { files: readonly ContentFile[] }, path: string): ContentFile | undefined =>
  byPath(files).get(path);

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
  const [own, ...numbers] = ownFiles(content.files, path);
  return content.memory.recall(what, [own, ...files, ...numbers], workOut, beside);
}

export type RecallEntry = <T>(entry: Pick<Entry, 'path'>, workOut: () => T) => T;

/** As ofEntry, for many entries beside the same. */
export function ofEach(content: Pick<Content, 'files' | 'memory'>, what: string, beside?: unknown): RecallEntry {
  const recall = content.memory.recaller(what, beside);
  return ({ path }, workOut) => recall(ownFiles(content.files, path), workOut);
}

type OwnFiles = readonly (ContentFile | undefined)[];

/** The file of an entry, and the list of living numbers where it takes some. Every rule asks for them. */
function ownFiles(files: readonly ContentFile[], path: string): OwnFiles {
  const found = ownByPath(files);
  const known = found.get(path) ?? readOwn(files, path);
  found.set(path, known);
  return known;
}

const ownByPath = kept((_files: readonly ContentFile[]) => new Map<string, OwnFiles>());

function readOwn(files: readonly ContentFile[], path: string): OwnFiles {
  const own = fileAt({ files }, path);
  return own && takesNumber(own.text) ? [own, fileAt({ files }, numbersPath)] : [own];
}
