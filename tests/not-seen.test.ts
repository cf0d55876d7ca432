import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notSeen, type NotSeen } from '../src/checks/not-seen.ts';
import { formatProblem } from '../src/checks/report/problem.ts';
import { add, put, type Change } from './slips/changes.ts';
import { broughtBy } from './slips/small-site.ts';

// What the page on the rules owns up to is true: each of these mistakes is made, and nothing is told.

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';

const made: Record<NotSeen, Change> = {
  bareNumber: add('briefing/why-it-matters.mdx', '\nThe choir met 31 times.[@testshire-report]\n'),
  otherSource: put(scheme, 'GBP a year\n    source: testshire-report', 'GBP a year\n    source: test-newspaper'),
  otherOutcome: put(study, 'finding: Wellbeing was higher', 'finding: Blood pressure was lower'),
  looselyLike: put('case-studies/northby-walks-without-figures.mdx', '- bland-2021-walking-no-difference', '- ample-2020-singing-trial'), // prettier-ignore
  namedWorker: add(scheme, '\nJane Smith, who leads the choir, chose the songs.\n'),
  harmUnlookedFor: put(study, 'status: reported\n', 'status: not looked for\n'),
  benefitUncounted: put(scheme, 'outcomesQuantified: true', 'outcomesQuantified: false'),
  softRecommendation: put(study, 'meaning: It is', 'meaning: Every council should offer a choir. It is'),
  scoreOfOthers: add('briefing/why-it-matters.mdx', '\nThe mean score of the 97 people rose by 4.2 points.[@testshire-report]\n'), // prettier-ignore
  meanForMedian: put(scheme, 'denominator: 64 people who answered twice', 'denominator: 64 people who answered twice\n    designNote: The median is given.'), // prettier-ignore
  wrongEndOfScale: put('lists/measures.yaml', 'direction: Higher is better', 'direction: Lower is better'),
  earlyYear: add('briefing/why-it-matters.mdx', '\nIt began in 1922.[@testshire-report]\n'),
  otherPeople: add('briefing/why-it-matters.mdx', '\nA trial of children saw higher wellbeing.[@ample-2020-singing]\n'), // prettier-ignore
  howOften: put(scheme, '- a weekly choir', '- a fortnightly choir'),
  otherGroup: put(study, 'finding: Wellbeing was higher among people who sang.', 'finding: Wellbeing was higher among people who did not sing.'), // prettier-ignore
  sizeInWords: put('bodies/singing-wellbeing.yaml', 'raise wellbeing a little', 'raise wellbeing a lot'),
  praiseAsCaveat: put(scheme, 'caveats:\n', 'caveats:\n  - The people who ran it worked very hard.\n'),
  unfairSummary: put(scheme, ' Nobody was compared with them.', ''),
};

for (const [what, change] of Object.entries(made)) {
  test(`${notSeen[what as NotSeen]} Nothing is told`, () => {
    assert.deepEqual(broughtBy(change).map(formatProblem), []);
  });
}
