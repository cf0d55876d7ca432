import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../../src/checks/content.ts';
import { limits } from '../../src/checks/limits.ts';
import { isPicture } from '../../src/checks/read/file-names.ts';

/** Every name below a content folder, in the order of their paths; of pictures only the size and the first bytes. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  // A folder that is a link is listed as one name, and not gone into.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.toSorted().map((path) => readOne(folder, path)));
}

const textEnding = /\.(?:mdx|md|yaml|yml|json|csv|txt|sha256|hexjson)$/i;

async function readOne(folder: string, path: string): Promise<ContentFile> {
  const name = relative(folder, path).split(sep).join('/');
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return { path: name, text: '', odd: 'link' };
  if (!stats.isFile()) return { path: name, text: '', odd: 'special' };
  if (!textEnding.test(name)) {
    const unopened = isPicture(name) && stats.size <= limits.pictureBytes ? await whyUnopened(path) : undefined;
    return { path: name, text: '', bytes: stats.size, head: await headOf(path), ...(unopened ? { unopened } : {}) };
  }
  // Four bytes are the most that a character takes.
  if (stats.size > 4 * limits.listCharacters) return { path: name, text: '', bytes: stats.size, odd: 'too large' };
  const bytes = await readFile(path);
  try {
    return { path: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { path: name, text: '', odd: 'encoding' };
  }
}

/** Why the build could not open a picture: it is cut off, or far too large once unpacked. */
async function whyUnopened(path: string): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    // By its bytes: what was opened by its name before may be remembered.
    await sharp(await readFile(path), { failOn: 'error', limitInputPixels: limits.picturePixels }).stats();
    return undefined;
  } catch (error) {
    return /pixel limit/.test((error as Error).message) ? 'it has too many points' : 'it is cut off or damaged';
  }
}

/** The first bytes of a file, a character each: they say what kind of picture it is. */
async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(32) });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
