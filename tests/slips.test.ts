import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem } from '../src/checks/report/problem.ts';
import { allSlips } from './slips/all.ts';
import { rightCauses, toldOnce } from './slips/causes.ts';
import { rightCopies } from './slips/copied.ts';
import { rightChanges } from './slips/right.ts';
import { broughtBy, isToDo } from './slips/small-site.ts';
import { rightInAHurry } from './slips/hurried.ts';
import { rightOfficers } from './slips/officers.ts';
import { ordinaryRight } from './slips/ordinary.ts';
import { rightPeople } from './slips/people.ts';
import { rightSubjects } from './slips/subjects.ts';
import { rightTimeAndPlace } from './slips/time-and-place.ts';

// One change at a time to the small site, each as a careless or a hostile hand would make it.

/** Words of programs, which tell an author nothing. */
const programWords =
  /\b(?:undefined|NaN|null pointer|Too (?:small|big)|Invalid (?:input|option|string)|expected|received|zod|schema|regex|string|array|object Object)\b/;

for (const [what, change, rule] of allSlips) {
  test(`${what}: told by ${rule} first`, () => {
    const found = broughtBy(change);
    assert.equal(found[0]?.rule, rule, found.map(formatProblem).join('\n') || 'nothing is told');
    for (const { wrong, right } of found) {
      assert.doesNotMatch(`${wrong.replace(/"[^"]*"/g, '')} ${right.replace(/"[^"]*"/g, '')}`, programWords);
      assert.notEqual(right.trim(), '');
    }
  });
}

for (const [what, change, rules] of toldOnce) {
  test(`${what}: the cause first, and nothing that only follows from it`, () => {
    const found = broughtBy(change);
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))], rules, found.map(formatProblem).join('\n'));
  });
}

for (const [what, change] of [
  ...rightChanges,
  ...ordinaryRight,
  ...rightSubjects,
  ...rightPeople,
  ...rightTimeAndPlace,
  ...rightOfficers,
  ...rightInAHurry,
  ...rightCopies,
  ...rightCauses,
]) {
  test(`${what}: right as it is`, () => {
    const found = broughtBy(change).filter(isToDo);
    assert.deepEqual(found.map(formatProblem), []);
  });
}
