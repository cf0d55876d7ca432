import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
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
