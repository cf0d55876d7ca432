import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openMemory } from '../scripts/lib/check-memory.ts';
import { readContent } from '../scripts/lib/read-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { mendingOrder } from '../src/checks/report/order.ts';
import { formatProblem, type RatedProblem } from '../src/checks/report/problem.ts';
import type { Change } from './slips/changes.ts';
import { rightChanges } from './slips/right.ts';
import { slips } from './slips/wrong.ts';

// One change at a time to the small site, each as a careless or a hostile hand would make it.
const folder = mkdtempSync(join(tmpdir(), 'slips-'));
/** The day on which all of it is checked: slips of the future stay slips when that day has come. */
const today = new Date('2026-12-01');
after(() => rmSync(folder, { recursive: true, force: true }));
const files = await readContent('tests/content');
const memory = await openMemory(join(folder, 'memory.bin'), 'slips');

const told = ({ path, rule, wrong }: RatedProblem): string => `${path} ${rule} ${wrong}`;
const standing = new Set(checkContent(files, today, memory).map(told));

/** What a change brings, in the order in which it is to be mended. */
function broughtBy(change: Change): RatedProblem[] {
  const changed = new Map(files.map((file) => [file.path, file]));
  change(changed);
  return mendingOrder(checkContent([...changed.values()], today, memory).filter((one) => !standing.has(told(one))));
}

/** Words of programs, which tell an author nothing. */
const programWords =
  /\b(?:undefined|NaN|null pointer|Too (?:small|big)|Invalid (?:input|option|string)|expected|received|zod|schema|regex|string|array|object Object)\b/;

for (const [what, change, rule] of slips) {
  test(`${what}: told by ${rule} first`, () => {
    const found = broughtBy(change);
    assert.equal(found[0]?.rule, rule, found.map(formatProblem).join('\n') || 'nothing is told');
    for (const { wrong, right } of found) {
      assert.doesNotMatch(`${wrong.replace(/"[^"]*"/g, '')} ${right.replace(/"[^"]*"/g, '')}`, programWords);
      assert.notEqual(right.trim(), '');
    }
  });
}

for (const [what, change] of rightChanges) {
  test(`${what}: right as it is`, () => {
    const found = broughtBy(change).filter(({ right }) => !right.startsWith('nothing to do'));
    assert.deepEqual(found.map(formatProblem), []);
  });
}
