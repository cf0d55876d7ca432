import type { RuleId } from '../../src/checks/rule-table.ts';
import type { Change } from './changes.ts';
import { slipsOfCauses } from './causes.ts';
import { slipsOfCopies } from './copied.ts';
import { slipsOfFigures } from './figures.ts';
import { slipsInAHurry } from './hurried.ts';
import { slipsOfMeaning } from './meaning.ts';
import { slipsOfOfficers } from './officers.ts';
import { ordinarySlips } from './ordinary.ts';
import { slipsOfPeople } from './people.ts';
import { slipsOfSubjects } from './subjects.ts';
import { slipsOfTimeAndPlace } from './time-and-place.ts';
import { slips } from './wrong.ts';

/** Every slip, with the rule that tells it first. */
export const allSlips: readonly (readonly [what: string, change: Change, rule: RuleId])[] = [
  ...slips,
  ...slipsOfFigures,
  ...slipsOfMeaning,
  ...ordinarySlips,
  ...slipsOfSubjects,
  ...slipsOfPeople,
  ...slipsOfTimeAndPlace,
  ...slipsOfOfficers,
  ...slipsInAHurry,
  ...slipsOfCopies,
  ...slipsOfCauses,
];
