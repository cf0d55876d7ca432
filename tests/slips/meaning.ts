import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const allotment = 'case-studies/southby-allotment.mdx';
const body = 'bodies/singing-wellbeing.yaml';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);

/** Slips that leave every field and every sentence whole, and make two of them disagree: places, money, years, directions. */
// prettier-ignore
export const slipsOfMeaning: [what: string, change: Change, rule: RuleId][] = [
  // one place in the names, another in the codes
  ['another council leads', put(scheme, 'name: Testshire Council\n    kind: council', 'name: Southby Council\n    kind: council'), 'lead-council'],
  ['the codes are of another council', put(scheme, '    - TST\n    - EAS', '    - SOU'), 'lead-council'],
  ['the code of a neighbour', put(allotment, '    - SOU', '    - NOR'), 'lead-council'],
  ['another place', put(scheme, 'name: Testshire\n', 'name: Southby\n'), 'place-council'],
  ['the place of a neighbour', put(allotment, '  name: Southby\n', '  name: Northby\n'), 'place-council'],
  ['another council reported it', put(scheme, 'reportedBy: Testshire Council\n  - id: people', 'reportedBy: Southby Council\n  - id: people'), 'place-council'],
  ['another council paid', put(scheme, 'paidBy: People who sang', 'paidBy: Southby Council'), 'place-council'],
  // money that lost its sign, or has another
  ['a sum without £ in prose', says('The choir cost 12,000 a year.[@testshire-report]'), 'contradicted-figure'],
  ['a sum without £ in a cost', put(scheme, 'valueText: £12,000 a year', 'valueText: 12,000 a year'), 'unit-of-figure'],
  ['a bare number as a cost', put(scheme, 'valueText: £12,000 a year', "valueText: '12,000'"), 'unit-of-figure'],
  ['a sum without £ in the list of costs', put('lists/costs.yaml', 'amount: £12,000 a year', 'amount: 12,000 a year'), 'unit-of-figure'],
  ['euros in prose', says('The choir cost €12,000 a year.[@testshire-report]'), 'contradicted-figure'],
  ['dollars in a cost', put(scheme, 'valueText: £12,000 a year', 'valueText: $12,000 a year'), 'unit-of-figure'],
  ['euros in the list of costs', put('lists/costs.yaml', 'amount: £12,000 a year', 'amount: €12,000 a year'), 'unit-of-figure'],
  // days and years
  ['an event of 1066', put('lists/timeline.yaml', "date: '2019'", "date: '1066'"), 'far-date'],
  ['an event to come', put('lists/timeline.yaml', "date: '2019'", "date: '2109'"), 'far-date'],
  ['a month to come', put('lists/timeline.yaml', "date: '2019'", "date: 2027-03"), 'far-date'],
  ['a body read before studies were looked for', put(body, /^reviewed: .*$/m, 'reviewed: 2026-09-20'), 'order-in-time'],
  ['a body judged after it was read', put(body, /^reviewed: .*$/m, 'reviewed: 2026-11-10'), 'order-in-time'],
  ['a month misspelt in a field', put(scheme, 'asOf: March 2023', 'asOf: Marsh 2023'), 'impossible-date'],
  ['a month misspelt in prose', says('It began in Septmber 2022.'), 'impossible-date'],
  ['a source older than what it tells', put('references/testshire-report.json', '2023,\n        3', '2013,\n        3'), 'source-in-time'],
  // the right number of another study
  ['the sample of another study', says('In one trial 258 people took part.[@bland-2021-walking]'), 'figure-of-study'],
  ['the effect of another study', says('Wellbeing was 2.35 points higher (95% CI 0.06 to 4.76).[@bland-2021-walking]'), 'figure-of-study'],
  // a body whose words go against its fields
  ['a sentence that points the other way', put(body, 'sentence: Singing groups probably raise wellbeing a little', 'sentence: Singing groups probably lower wellbeing a little'), 'direction-in-words'],
  ['a line that points the other way', put(body, 'rowLine: Probably a little better', 'rowLine: Probably a little worse'), 'direction-in-words'],
  ['a sentence of no difference', put(body, 'sentence: Singing groups probably raise wellbeing a little', 'sentence: Singing groups probably make little or no difference to wellbeing'), 'direction-in-words'],
  ['a difference where there is none', put('bodies/singing-loneliness.yaml', 'sentence: Singing groups may make little or no difference to loneliness.', 'sentence: Singing groups may reduce loneliness.'), 'direction-in-words'],
  ['other points in words', put(body, 'naturalUnits: About two points of a scale of 100', 'naturalUnits: About twelve points of a scale of 100'), 'figure-of-study'],
  ['other points in figures', put(body, 'naturalUnits: About two points of a scale of 100', 'naturalUnits: About 23 points of a scale of 100'), 'figure-of-study'],
  ['other points in what to do', put(body, 'soWhat: Ask how', 'soWhat: Expect 15 points. Ask how'), 'figure-of-study'],
  ['another activity', put(body, 'activity: singing', 'activity: walking'), 'body-question'],
  ['another outcome', put(body, 'outcome: wellbeing', 'outcome: gp-use'), 'body-question'],
  // what is said twice
  ['two digits changed places in a lesson', put(scheme, 'text: Tea afterwards mattered as much as the songs.', 'text: We lost half of the 79 people referred.'), 'contradicted-figure'],
  ['a length that its band does not hold', put(scheme, 'note: Ten weeks', 'note: Six months'), 'words-and-fields'],
  ['a source by its number alone', says('The choir met 12 times. [8]'), 'figure-without-source'],
];
