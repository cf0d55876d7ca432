import { lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts a file, with the folders above it, where another may stand. One that is as it would be made is left alone. */
export function putFile(path: string, content: string | Uint8Array): void {
  putFolder(dirname(path));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (isAsMade(path, bytes)) return;
  // Never written into: it may have another name elsewhere.
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, bytes);
}

function isAsMade(path: string, bytes: Uint8Array): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const isAlike = found?.isFile() && found.size === bytes.length && (found.mode & 0o777) === (0o666 & ~process.umask());
  return isAlike ? readFileSync(path).equals(bytes) : false;
}

/** Makes a folder and those above it; a file that stands there gives way. */
export function putFolder(path: string): void {
  if (isFolder(path)) return;
  putFolder(dirname(path));
  rmSync(path, { force: true });
  mkdirSync(path);
}

/** A folder, or a link to one: what is built may stand behind a link. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Takes away every file below a folder that is not wanted, every link, and every folder that is empty; what belongs to Git stays. */
export function leaveOnly(folder: string, isWanted: (path: string) => boolean): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === '.git') continue;
    if (entry.isDirectory()) {
      leaveOnly(path, isWanted);
      if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
    } else if (!entry.isFile() || !isWanted(path)) rmSync(path, { force: true });
  }
}
