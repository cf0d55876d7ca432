import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const allotment = 'case-studies/southby-allotment.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const echo = 'evidence/echo-2023-singing-cohort.mdx';
const page = 'references/wales-page.json';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const report = (text: string): Change => says(`${text}[@testshire-report]`);
const trust = (text: string): Change => says(`${text}[@wales-page]`);
const status = (fields: string): Change => put(allotment, 'kind: reported running\n  asOf: undated', fields);

/** Slips of an officer in a second month: sums in words, days of reports, councils of another kind, designs, bases and addresses. */
// prettier-ignore
export const slipsOfOfficers: [what: string, change: Change, rule: RuleId][] = [
  // numbers that do not go with their words
  ['a price each that does not add up', report('It cost £12,000 for 97 people, or £240 each.'), 'impossible-figure'],
  ['a price each of nobody', trust('They paid £900 for 30 places, £90 each.'), 'impossible-figure'],
  ['points as per cent', trust('The share rose by 4% from 45% to 49%.'), 'impossible-figure'],
  ['doubled, and was not', trust('Attendance doubled from 40 to 60.'), 'impossible-figure'],
  ['halved, and was not', trust('Visits halved, from 10 to 8.'), 'impossible-figure'],
  ['between the higher and the lower', trust('A seat costs between £12 and £8.'), 'impossible-figure'],
  ['most who are few', trust('Most people (40 of 97) came again.'), 'impossible-figure'],
  ['a minority that is most', trust('A minority (66%) finished.'), 'impossible-figure'],
  ['a year of five digits', trust('It began in 20022.'), 'impossible-figure'],
  ['thousands for ones', report('In the first year 97,000 people were referred.'), 'contradicted-figure'],
  ['fewer than those who came', report('Fewer than 97 people were referred.'), 'contradicted-figure'],
  ['a unit of another time', put(scheme, 'unit: GBP a year', 'unit: GBP a month'), 'words-and-fields'],
  ['a base of another time', put(scheme, 'base: one choir, for a year', 'base: one choir, for each month'), 'frozen-version'],
  ['before and after changed places', report('The mean score fell from 45.5 to 41.3 points.'), 'contradicted-figure'],
  ['a sum in another money, in words', report('It cost 12,000 euros a year.'), 'contradicted-figure'],
  ['a ratio as a share', says('The odds ratio was 98%.[@ample-2020-singing]'), 'impossible-figure'],
  ['people by the thousand', put('councils/councils.csv', ',200000,300,666.7', ',200,300,666.7'), 'wrong-value'],
  // days of reports
  ['a day in American order', report('It began on January 15, 2022.'), 'date'],
  ['read before the source came out', put(scheme, 'reviewed: 2026-11-18', 'reviewed: 2022-11-18'), 'source-in-time'],
  ['began after its report', put(scheme, 'started: January 2022', 'started: June 2023'), 'order-in-time'],
  ['ended after its report', status('kind: ended\n  ended: June 2024\n  year: 2023\n  asOf: March 2023'), 'order-in-time'],
  // councils
  ['a city council for a district council', add(scheme, '\nEastby City Council gave the hall.[@testshire-report]\n'), 'council-name'],
  ['a borough council for a county council', put(scheme, 'name: Testshire Council\n    kind: council', 'name: Testshire Borough Council\n    kind: council'), 'council-name'],
  ['a nation of another council', put(allotment, '    - SOU', '    - SOU\n  nations: [Wales]'), 'wrong-place'],
  ['the lead among the partners', put(scheme, 'name: The Testshire Singers\n    kind: arts organisation', 'name: Testshire Council\n    kind: council'), 'told-twice'],
  // designs
  ['a trial judged as another study', put(study, 'restsOn: randomised trials', 'restsOn: studies without randomisation'), 'words-and-fields'],
  ['a cohort judged as a trial', put(echo, 'restsOn: studies without randomisation', 'restsOn: randomised trials'), 'words-and-fields'],
  ['a cohort as a trial in its title', put(echo, 'Singing and wellbeing in a cohort:', 'Singing and wellbeing in a trial:'), 'design-in-words'],
  ['a cohort as a trial in its summary', put(echo, 'summary: A cohort study followed', 'summary: A randomised trial followed'), 'design-in-words'],
  ['a trial as a cohort in its summary', put(study, 'summary: In a trial,', 'summary: In a cohort study,'), 'design-in-words'],
  ['a cohort as a trial elsewhere', says('A trial saw no difference in wellbeing.[@echo-2023-cohort]'), 'design-in-words'],
  ['a trial as a review elsewhere', says('In one large review wellbeing was higher.[@ample-2020-singing]'), 'design-in-words'],
  ['a trial as a survey elsewhere', says('A survey saw higher wellbeing.[@ample-2020-singing]'), 'design-in-words'],
  ['a study in another nation', says('A trial in Scotland saw higher wellbeing.[@ample-2020-singing]'), 'design-in-words'],
  ['a study in another nation in its summary', put(study, 'summary: In a trial,', 'summary: In a trial in Wales,'), 'design-in-words'],
  // bases
  ['a share of others', report('Some 66% of the people who started sang to the end.'), 'contradicted-figure'],
  ['a share of others, whole first', report('Of the people who started, 66% sang to the end.'), 'contradicted-figure'],
  ['two bases of one share', put(scheme, 'who: people referred', 'who: people who started'), 'words-and-fields'],
  // signs
  ['p above its bound beside an interval that is clear', put(study, "p: '0.05'", "p: '>0.05'"), 'direction-and-interval'],
  ['under for over', put(study, 'population: Adults over 60', 'population: Adults under 60'), 'other-subject'],
  // addresses
  ['an address that begins twice', says('See [the site](https://https://example.org/x).'), 'deceptive-link'],
  ['an address that ends a sentence', put(page, /("URL": "[^"]*)"/, '$1."'), 'deceptive-link'],
  ['an address without its beginning', says('See [the site](www.example.org/x).'), 'link'],
  // signs of YAML and lists
  ['a field twice in a group', put(scheme, '  note: Ten weeks', '  note: Ten weeks\n  note: Twelve weeks'), 'yaml'],
  ['two items on one hyphen', put(scheme, '  - older-people\n', '  - older-people - carers\n'), 'unknown-term'],
  ['a number with a line below', put(scheme, 'value: 12000', 'value: 12_000'), 'wrong-type'],
  ['a text as a list', put(scheme, '  note: Ten weeks', '  note:\n    - Ten weeks'), 'wrong-type'],
  ['a list that does not end', put('facts/testshire-finished.yaml', /activities:\n  - singing\n/, 'activities: [singing\n'), 'yaml'],
  ['steps in another order', put(scheme, /    - step: referred\n.*\n.*\n    - step: finished\n.*\n.*\n/, '    - step: finished\n      per100: 66\n      figure: finished\n    - step: referred\n      people: 97\n      figure: people-referred\n'), 'wrong-value'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightOfficers: [what: string, change: Change][] = [
  ['a price each, rounded', trust('They paid £900 for 31 places, about £29 each.')],
  ['points that are per cent', trust('The share rose by 9% from 45% to 49%.')],
  ['points that are points', trust('The share rose by 4 percentage points from 45% to 49%.')],
  ['one point of a hundred', trust('The share rose by 1% from 99% to 100%.')],
  ['doubled', trust('Attendance doubled from 40 to 81.')],
  ['nearly doubled', trust('Attendance nearly doubled from 40 to 66.')],
  ['halved', trust('Visits halved, from 10 to 5.')],
  ['between the lower and the higher', trust('A seat costs between £8 and £12.')],
  ['a difference between two', trust('The gap between 48% and 41% of 40 people was wide.')],
  ['most', trust('Most people (60 of 97) came again.')],
  ['most of some', trust('Most people came, and 40 of 97 came again.')],
  ['a number after in', trust('They looked at 12000 letters.')],
  ['more than a rounder number', report('More than 90 people were referred.')],
  ['nearly all', report('Nearly 97 sessions were held.')],
  ['a unit without a time', put(scheme, 'unit: GBP a year', 'unit: GBP')],
  ['began before its report', put(scheme, 'started: January 2022', 'started: February 2023')],
  ['ended before its report', status('kind: ended\n  ended: February 2023\n  year: 2023\n  asOf: March 2023')],
  ['a council by its full name', add(scheme, '\nEastby District Council gave the hall.[@testshire-report]\n')],
  ['a council by its short name', add(scheme, '\nEastby Council gave the hall.[@testshire-report]\n')],
  ['a review that tells of a trial', says('In one trial among nine studies wellbeing rose.[@cross-2022-link-workers]')],
  ['a trial that had a survey', says('A trial with a survey saw higher wellbeing.[@ample-2020-singing]')],
  ['a trial and a cohort', says('A trial and a cohort study differ.[@ample-2020-singing; @echo-2023-cohort]')],
  ['a trial of nobody known', says('A trial would tell more.[@wales-page]')],
  ['a study in its nation', says('A trial in England saw higher wellbeing.[@ample-2020-singing]')],
  ['a study of several countries', says('A review of studies in Wales saw little.[@cross-2022-link-workers]')],
  ['before and after', report('The mean score rose from 41.3 to 45.5 points.')],
  ['a ratio', says('The odds ratio was 0.98.[@ample-2020-singing]')],
  ['a month and a year', report('It began in January 2022.')],
  ['people with a rounded density', put('councils/councils.csv', ',200000,300,666.7', ',200000,300,667')],
  ['a share of those referred', report('Some 66% of the people referred sang to the end.')],
  ['another share of those who started', report('Some 80% of the 40 people who started sang to the end.')],
  ['two words for one base', put(scheme, 'who: people referred', 'who: people sent to the choir')],
  ['p below its bound', put(study, "p: '0.05'", "p: '<0.05'")],
  ['people between two ages', put(study, 'population: Adults over 60', 'population: Adults over 60 and under 90')],
  ['an address with a stop within', says('See [the site](https://example.org/v1.2/x).')],
];
