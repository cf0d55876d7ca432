import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Inspection } from './make-record.ts';

const file = 'node_modules/.cache/accessibility.json';

/** A test of every page that was broken off, with what it had found. */
export interface Kept {
  /** The commit, and the checksums of what was built of it. */
  commit: string;
  edition: string;
  axe: string;
  inspections: Inspection[];
}

/** What was found before, if it was of the same commit, built to the same bytes. */
export function recall(of: Pick<Kept, 'commit' | 'edition'>): Kept {
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if ((Object.keys(of) as (keyof typeof of)[]).every((key) => kept[key] === of[key])) return kept;
  }
  return { ...of, axe: '', inspections: [] };
}

/** Keeps what was found, so that the test can go on from there. */
export function keep(kept: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}

/** Forgets a test that has come to its end. */
export const forget = (): void => rmSync(file, { force: true });
