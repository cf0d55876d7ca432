import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../../src/checks/content.ts';
import { limits } from '../../src/checks/limits.ts';
import { isPicture } from '../../src/checks/read/file-names.ts';
import { pictureTells } from './picture-tells.ts';

/** Every name below a content folder, in the order of their paths; of pictures only the size and the first bytes. */
export const readContent = (folder: string): Promise<ContentFile[]> =>
  Promise.all(
    filesBelow(folder)
      .toSorted()
      .map((path) => readOne(folder, path)),
  );

/** A folder that is a link is listed as one name, and not gone into. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

const textEnding = /\.(?:mdx|md|yaml|yml|json|csv|txt|sha256|hexjson)$/i;

async function readOne(folder: string, path: string): Promise<ContentFile> {
  const name = relative(folder, path).split(sep).join('/');
  // A name that is no UTF-8 is read with another sign in it, and there is no file of that name.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return { path: name, text: '', odd: 'name' };
  if (stats.isSymbolicLink()) return { path: name, text: '', odd: 'link' };
  if (!stats.isFile()) return { path: name, text: '', odd: 'special' };
  if (!textEnding.test(name)) {
    const seen = isPicture(name) && stats.size <= limits.pictureBytes ? await lookAt(path) : {};
    return { path: name, text: '', bytes: stats.size, head: headOf(path), ...seen };
  }
  // Four bytes are the most that a character takes.
  if (stats.size > 4 * limits.listCharacters) return { path: name, text: '', bytes: stats.size, odd: 'too large' };
  const bytes = readFileSync(path);
  try {
    return { path: name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { path: name, text: '', odd: 'encoding' };
  }
}

/** Why the build could not open a picture, if it could not: it is cut off, or far too large once unpacked; or what it tells. */
async function lookAt(path: string): Promise<Pick<ContentFile, 'unopened' | 'tells'>> {
  const { default: sharp } = await import('sharp');
  try {
    // By its bytes: what was opened by its name before may be remembered.
    const bytes = readFileSync(path);
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: limits.picturePixels });
    await picture.stats();
    const tells = pictureTells(bytes, await picture.metadata());
    return tells.length > 0 ? { tells } : {};
  } catch (error) {
    const isLarge = /pixel limit/.test((error as Error).message);
    return { unopened: isLarge ? 'it has too many points' : 'it is cut off or damaged' };
  }
}

/** The first bytes of a file, a character each: they say what kind of picture it is. */
function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(32);
    return buffer.toString('latin1', 0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
