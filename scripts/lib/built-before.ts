import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeBuild } from './whole-build.ts';

const stampOf = (folder: string): string => join(folder, '.built-from');

/**
 * Whether a folder holds what was built from this state of the project, and holds all of it: a build that was stopped half-way
 * leaves pages of two states, and the stamp of the one before.
 * @param from the fingerprint of the state
 */
export async function isBuiltFrom(folder: string, from: string): Promise<boolean> {
  const stamp = await readFile(stampOf(folder), 'utf8').catch(() => null);
  if (stamp !== from) return false;
  try {
    wholeBuild(folder);
    return true;
  } catch {
    return false;
  }
}

/** Notes from which state of the project a folder was built. */
export const noteBuiltFrom = (folder: string, from: string): Promise<void> => writeFile(stampOf(folder), from);
