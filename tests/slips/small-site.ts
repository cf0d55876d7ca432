import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openMemory } from '../../scripts/lib/check-memory.ts';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { mendingOrder } from '../../src/checks/report/order.ts';
import type { RatedProblem } from '../../src/checks/report/problem.ts';
import type { Change } from './changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'slips-'));
/** The day on which all of it is checked: slips of the future stay slips when that day has come. */
const today = new Date('2026-12-01');
after(() => rmSync(folder, { recursive: true, force: true }));
const files = await readContent('tests/content');
const memory = await openMemory(join(folder, 'memory.bin'), 'slips');

const told = ({ path, rule, wrong }: RatedProblem): string => `${path} ${rule} ${wrong}`;
const standing = new Set(checkContent(files, today, memory).map(told));

/** What a change to the small site brings, in the order in which it is to be mended. */
export function broughtBy(change: Change): RatedProblem[] {
  const changed = new Map(files.map((file) => [file.path, file]));
  change(changed);
  return mendingOrder(checkContent([...changed.values()], today, memory).filter((one) => !standing.has(told(one))));
}

/** Whether something is to be done about it: what a merge records by itself is no fault of a change. */
export const isToDo = ({ right }: RatedProblem): boolean => !right.startsWith('nothing to do');
