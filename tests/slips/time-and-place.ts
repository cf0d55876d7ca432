import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const allotment = 'case-studies/southby-allotment.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const body = 'bodies/singing-wellbeing.yaml';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const ofStudy = (text: string): Change => add(study, `\n${text}[@ample-2020-singing]\n`);
const ofScheme = (text: string): Change => add(scheme, `\n${text}[@testshire-report]\n`);
const note = (text: string): Change => put(allotment, 'note: The page has no date.', `note: ${text}`);

/** Slips of when and where: a unit of time, the year of a source, another council, a scheme that is over; and shares for counts. */
// prettier-ignore
export const slipsOfTimeAndPlace: [what: string, change: Change, rule: RuleId][] = [
  // weeks and months
  ['months for weeks in a summary', put(study, 'people who sang for ten weeks', 'people who sang for ten months'), 'length-in-words'],
  ['months for weeks in a title', put(study, 'Ten weeks of singing', 'Ten months of singing'), 'length-in-words'],
  ['months for weeks in a period', put(scheme, 'period: ten weeks', 'period: ten months'), 'length-in-words'],
  ['months for weeks in a text', put(scheme, 'Sang in a library for ten weeks', 'Sang in a library for ten months'), 'length-in-words'],
  ['weeks for months of follow-up', ofStudy('They were followed up for six weeks.'), 'length-in-words'],
  ['years for months of follow-up', put(study, 'meaning: It is', 'meaning: It went on for 6 years. It is'), 'length-in-words'],
  ['months for weeks on another page', says('People who sang for ten months had higher wellbeing.[@ample-2020-singing]'), 'length-in-words'],
  // the year of a source
  ['another year of a trial', says('A trial of 2012 found higher wellbeing.[@ample-2020-singing]'), 'source-in-time'],
  ['another year of a report', says('The report of 2013 says that 97 people were referred.[@testshire-report]'), 'source-in-time'],
  ['another year before its trial', says('The 2012 trial found higher wellbeing.[@ample-2020-singing]'), 'source-in-time'],
  ['in another year a trial', says('In 2012 a small trial found higher wellbeing.[@ample-2020-singing]'), 'source-in-time'],
  ['published in another year', says('It was published in 2012.[@ample-2020-singing]'), 'source-in-time'],
  ['told of a later year', says('In 2025 97 people were referred.[@testshire-report]'), 'source-in-time'],
  ['told of a later month', ofScheme('In March 2032 the choir moved.'), 'source-in-time'],
  ['searched before a study came out', put(body, 'searchedTo: November 2026', 'searchedTo: February 2020'), 'source-in-time'],
  ['searched years before a study came out', put(body, 'searchedTo: November 2026', 'searchedTo: 3 May 2017 (a review)'), 'source-in-time'],
  // another council
  ['another council in the text of a scheme', ofScheme('Southby Council paid for the hall.'), 'place-council'],
  ['another council at the head of a title', put(scheme, "title: 'Testshire: a choir", "title: 'Southby: a choir"), 'place-council'],
  ['another council in a summary', put(scheme, 'summary: People who were', 'summary: In Southby people who were'), 'place-council'],
  ['another council beside its source', says('Southby Council counted 97 people referred.[@testshire-report]'), 'place-of-source'],
  ['another place beside its source', says('In Southby 97 people were referred.[@testshire-report]'), 'place-of-source'],
  ['another place in a fact', put('facts/testshire-finished.yaml', 'geography: Testshire', 'geography: Southby'), 'frozen-version'],
  // shares and counts
  ['a count as a share', says('Some 64% of 97 people finished.[@testshire-report]'), 'contradicted-figure'],
  ['a count as a share, whole first', ofScheme('Of the 97 people referred, 64% finished.'), 'contradicted-figure'],
  ['a share as a count', says('In all 66 of 97 people sang to the end.[@testshire-report]'), 'contradicted-figure'],
  // a scheme that is over
  ['over by its note', note('It ended in 2024, when the money ran out.'), 'words-and-fields'],
  ['over by its page', note('The page says that it has closed.'), 'words-and-fields'],
  ['over by its summary', put(allotment, 'People come by themselves. Nothing', 'The scheme closed in 2021. Nothing'), 'words-and-fields'],
  ['over by its text', add(allotment, '\nThe scheme no longer runs.[@northby-page]\n'), 'words-and-fields'],
  ['running by its note', all(put(allotment, 'kind: reported running', 'kind: ended'), note('The page says that it still runs.')), 'words-and-fields'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightTimeAndPlace: [what: string, change: Change][] = [
  ['a length in another unit', ofStudy('They were followed up for 26 weeks, half a year.')],
  ['a length that is told elsewhere too', all(put(scheme, 'note: Ten weeks', 'note: Ten weeks, ten months after the first talk'), ofScheme('It took ten months to begin.'))],
  ['the end of a range', ofScheme('People sing for ten weeks, and mostly for ten months or more after it.')],
  ['two lengths of one number in one sentence', ofScheme('They sing for ten weeks and meet again after ten months.')],
  ['a number of days of small things', ofScheme('The leader came two days early.')],
  ['the year of a trial', says('A trial of 2020 found higher wellbeing.[@ample-2020-singing]')],
  ['the years of a study', says('A study of 2009 to 2012 found higher wellbeing.[@ample-2020-singing]')],
  ['two studies of two years', says('A trial of 2020 and one of 2021 saw no difference.[@ample-2020-singing; @bland-2021-walking]')],
  ['a study without a date', says('A report of 2012 says so.[@northby-page]')],
  ['a plan for a later year', says('It was to be open to 40 people in 2030.[@testshire-report]')],
  ['a promise of a later year', says('Money was promised for 40 people in 2030.[@testshire-report]')],
  ['an earlier year', says('In 2021 nobody was referred.[@testshire-report]')],
  ['searched in the month of a study', put(body, 'searchedTo: November 2026', 'searchedTo: May 2020; looked for in November 2026')],
  ['a search without a day', put(body, 'searchedTo: November 2026', 'searchedTo: Not shown')],
  ['its own council', ofScheme('Testshire Council paid for the hall.')],
  ['a council within it', ofScheme('Eastby District Council paid for the hall.')],
  ['another council that the note explains', all(put(scheme, 'note: The choir met in Eastby.', 'note: The choir met in Eastby. Southby began one like it.'), ofScheme('Southby Council began one like it.'))],
  ['a place in a lesson', put(scheme, 'text: Tea afterwards mattered', 'text: As in Southby, tea afterwards mattered')],
  ['its own place beside its source', says('In Testshire 97 people were referred.[@testshire-report]')],
  ['a place beside a source of everywhere', says('In Southby people liked it.[@wales-page]')],
  ['a place beside the source of nobody', says('In Southby wellbeing was higher.[@ample-2020-singing]')],
  ['a university of a place', says('The Southby Singers counted 97 people.[@testshire-report]')],
  ['a share of its count', says('Some 66% of 97 people finished.[@testshire-report]')],
  ['a count of its share', says('In all 64 of 97 people finished.[@testshire-report]')],
  ['a share of others', says('Some 64% of 40 people liked it.[@wales-page]')],
  ['whether it closed', note('Nobody says whether it closed.')],
  ['it closed and opened again', note('It closed in 2020 and reopened in 2021.')],
  ['it ended with tea', add(allotment, '\nIt ended with tea.[@northby-page]\n')],
  ['another that closed', add(allotment, '\nThe garden beside it closed in 2016.[@northby-page]\n')],
  ['an end that is told as such', all(put(allotment, 'kind: reported running', 'kind: ended'), note('It ended in 2024.'))],
];
