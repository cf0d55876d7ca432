import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { stop } from './stop.ts';

/**
 * Writes a file, with the folders above it, whole or not at all: on a full disk the file that somebody has written stays as it
 * was, where to write into it would have cut it. Where it cannot be written, the command ends with a sentence that says so.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const mode = await stat(path).then((now) => now.mode & 0o777, () => 0o666); // prettier-ignore
    await writeFile(beside, content, { mode });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    stop(`${path} could not be written, and is as it was (${(error as Error).message.replaceAll(basename(beside), basename(path))}).`); // prettier-ignore
  }
}

/**
 * Makes a file that is not there, with the folders above it, whole or not at all. What came to stand there in the meantime is
 * left as it is: the disk refuses the second of two, however near one another they come.
 * @returns whether it was made; false where something has its name
 */
export async function makeFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const beside = `${path}.${randomUUID()}`;
  const made = await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(beside, content))
    .then(() => link(beside, path))
    // A stick knows no second name of a file.
    .catch((error: NodeJS.ErrnoException) =>
      error.syscall === 'link' && error.code !== 'EEXIST'
        ? copyFile(beside, path, constants.COPYFILE_EXCL)
        : Promise.reject(error),
    )
    .catch((error: unknown) => error as NodeJS.ErrnoException);
  await rm(beside, { force: true }).catch(() => undefined);
  if (made instanceof Error && made.code !== 'EEXIST') stop(`${path} could not be written, and is as it was (${made.message.replaceAll(basename(beside), basename(path))}).`); // prettier-ignore
  return !(made instanceof Error);
}
