import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, copy, put, remove, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const note = (text: string): Change => put(scheme, 'note: The choir met in Eastby.', `note: ${text}`);

const measures = 'lists/measures.yaml';
const numbers = 'lists/living-numbers.yaml';
/** A fact more, on the figure of one that is there. */
const newFact = (...edits: [string, string][]): Change =>
  copy('facts/testshire-finished.yaml', 'facts/testshire-came.yaml', ['title: Who sang to the end', 'title: Who came'], ...edits); // prettier-ignore

/** Slips of a first week: dates, sums, Word, other lists, signs of YAML. Each brings one thing to mend. */
// prettier-ignore
export const ordinarySlips: [what: string, change: Change, rule: RuleId][] = [
  // dates
  ['a day in short words', put(scheme, 'reviewed: 2026-11-18', 'reviewed: 18 Nov 26'), 'wrong-value'],
  ['a day and an hour', put(scheme, 'reviewed: 2026-11-18', 'reviewed: 2026-11-18T10:00:00'), 'wrong-value'],
  ['an event in words', put('lists/timeline.yaml', "date: '2019'", 'date: 29 February 2024'), 'wrong-value'],
  ['a month in figures', put(scheme, 'asOf: March 2023', 'asOf: 03/2023'), 'date'],
  ['a month in figures in prose', says('It began in 04/2022.'), 'date'],
  ['a year of two digits', says("It began in March '23."), 'date'],
  ['a month in small letters', says('It began in march 2023.'), 'impossible-date'],
  ['another day of the week', says('It began on Monday 3 May 2024.[@testshire-report]'), 'impossible-date'],
  ['another day of the week, with its ending', says('It met on Monday, 4th June 2021.[@testshire-report]'), 'impossible-date'],
  ['years the wrong way round', says('It ran in 2023/2022.[@testshire-report]'), 'impossible-figure'],
  ['months the wrong way round', says('It ran from March 2024 to January 2024.[@testshire-report]'), 'impossible-figure'],
  // sums and shares
  ['a point for a comma', says('The choir cost £12.000 a year.[@testshire-report]'), 'impossible-figure'],
  ['a comma for a point', says('A seat cost £1,20.[@testshire-report]'), 'impossible-figure'],
  ['the sign behind', says('It cost 12,000£ a year.[@testshire-report]'), 'impossible-figure'],
  ['two signs', says('It cost ££12,000 a year.[@testshire-report]'), 'impossible-figure'],
  ['pounds and pence', says('A seat cost £0.50p.[@testshire-report]'), 'impossible-figure'],
  ['GBP in prose', says('It cost GBP 12,000 a year.[@testshire-report]'), 'contradicted-figure'],
  ['per cent twice', says('Some 66%% of 97 people finished.[@testshire-report]'), 'impossible-figure'],
  ['a fall below nothing', says('Visits fell by 150%.[@testshire-report]'), 'impossible-figure'],
  ['another sample as n', says('The trial (N=285) was small.[@ample-2020-singing]'), 'figure-of-study'],
  ['a value with its sign', put(scheme, 'value: 2\n', 'value: £2\n'), 'wrong-type'],
  ['a value with its unit', put(scheme, 'value: 4.2\n', 'value: 4.2 points\n'), 'wrong-type'],
  ['a value with a comma', put(scheme, 'value: 12000\n', 'value: 12,000\n'), 'wrong-type'],
  ['a text that is a number', put(study, 'followUp: Six months', 'followUp: 6'), 'wrong-type'],
  ['hours shown and minutes meant', all(put(scheme, 'valueText: 4.2 points', 'valueText: 4.2 hours'), put(scheme, 'unit: points on a scale of 14 to 70', 'unit: minutes')), 'unit-of-figure'],
  // from Word, from mail and from notes
  ['a field of Word', says('See HYPERLINK "https://example.org/report" for more.'), 'placeholder'],
  ['a reference that Word lost', says('See Error! Reference source not found. for more.'), 'placeholder'],
  ['a comment of Word', says('The choir met weekly [JB1].'), 'placeholder'],
  ['a note to a colleague', says('They met weekly (check with Jo).'), 'placeholder'],
  ['a sum to come', says('It cost £X a year.[@testshire-report]'), 'placeholder'],
  ['an address in words', says('Write to jo at example dot org.'), 'personal-data'],
  ['Welsh letters that were lost', says('The choir of TÅ· Prawf met.'), 'hidden-character'],
  ['a highlight', says('They met ==weekly==.'), 'stray-marks'],
  ['two stops', says('They met.. Then they sang.'), 'stray-marks'],
  ['a source as papers name it', says('Singing was liked (Ample et al., 2020).'), 'source-by-number'],
  ['ibid', says('They met weekly (ibid.).'), 'source-by-number'],
  ['a source in words', says('They met weekly. Source: council report 2023.'), 'source-by-number'],
  ['the title as the summary', put(scheme, /^summary: .*$/m, "summary: 'Testshire: a choir that people are sent to, and what changed'"), 'told-twice'],
  // another list, another kind
  ['people among the needs', put(scheme, '- loneliness-and-isolation', '- older-people'), 'unknown-term'],
  ['an activity among the settings', put(scheme, '- community-venue', '- singing'), 'unknown-term'],
  ['two terms on one line', put(scheme, 'people:\n  - older-people\n  - people-who-are-lonely-or-isolated', 'people: older-people, people-who-are-lonely-or-isolated'), 'unknown-term'],
  ['a scheme among the studies', put(scheme, '- ample-2020-singing-trial', '- southby-allotment'), 'unknown-entry'],
  ['a study drawn as a scheme', says('<Result from="ample-2020-singing-trial" of="loneliness" />'), 'unknown-figure'],
  ['a scheme drawn as a study', says('<Finding from="testshire-singing-for-breath" of="finished" />'), 'unknown-figure'],
  ['a summary cited as a source', says('People liked it.[@ample-2020-singing-trial]'), 'unknown-reference'],
  // signs that YAML takes for code
  ['a text that begins with a star', note('*The choir* met in Eastby.'), 'yaml'],
  ['a text that begins with @', note('@The choir met in Eastby.'), 'yaml'],
  ['a text that begins with a bracket', note('[draft] The choir met in Eastby.'), 'yaml'],
  ['a text that begins with per cent', note('%The choir met in Eastby.'), 'yaml'],
  ['a text that begins with a hyphen', note('- The choir met in Eastby.'), 'yaml'],
  // names of fields, hyphens and colons
  ['a field misspelt', put(scheme, 'summary:', 'sumary:'), 'unknown-field'],
  ['a field misspelt in a group', put(scheme, 'valueText: 4.2 points', 'valeuText: 4.2 points'), 'unknown-field'],
  ['a field of a source misspelt', put('references/ample-2020-singing.json', '"title"', '"titel"'), 'unknown-field'],
  ['a field in small letters', put(scheme, 'reviewBy:', 'reviewby:'), 'unknown-field'],
  ['a colon twice', put(scheme, 'region: test-midlands', 'region:: test-midlands'), 'unknown-field'],
  ['no space behind a colon', put(scheme, 'region: test-midlands', 'region:test-midlands'), 'yaml'],
  ['an equals sign for a colon', put(scheme, 'region: test-midlands', 'region = test-midlands'), 'yaml'],
  ['a field too far out', put(scheme, '  region: test-midlands', 'region: test-midlands'), 'yaml'],
  ['a field too far in', put(scheme, '  region: test-midlands', '    region: test-midlands'), 'yaml'],
  ['a text that goes on at the margin', put(scheme, 'note: The choir met in Eastby.', 'note: The choir met in Eastby.\nIt is a town.'), 'yaml'],
  ['an apostrophe within quotes', note("'The choir's hall is in Eastby.'"), 'yaml'],
  ['stars for hyphens', put(scheme, '  - singing\n', '  * singing\n'), 'yaml'],
  ['a hyphen lost', put(scheme, '  - older-people\n', '  older-people\n'), 'unknown-term'],
  ['a hyphen without its space', put(scheme, '  - older-people\n', '  -older-people\n'), 'unknown-term'],
  ['a source by its address', put(scheme, 'source: testshire-report\n    formerly', 'source: https://example.org/testshire-report\n    formerly'), 'unknown-reference'],
  ['a source by its title', put(scheme, 'source: testshire-report\n    formerly', 'source: "Singing for breath: report of the first year"\n    formerly'), 'unknown-reference'],
  ['a source by its DOI', put(study, 'source: ample-2020-singing\n    formerly', 'source: 10.1000/ample\n    formerly'), 'unknown-reference'],
  ['a kind with a capital', put(scheme, 'name: Testshire Council\n    kind: council', 'name: Testshire Council\n    kind: Council'), 'unknown-value'],
  ['a design in everyday words', put(scheme, 'design: uncontrolled before-after\n    reportedBy', 'design: before and after\n    reportedBy'), 'unknown-value'],
  // questionnaires and living numbers
  ['a questionnaire of another length', put(measures, "items: '14'", "items: '41'"), 'value-text'],
  ['a scale turned round', put(measures, 'scale: 14 to 70', 'scale: 70 to 14'), 'value-text'],
  ['the least above the most', put(measures, 'least: 1\n      most: 5', 'least: 5\n      most: 1'), 'value-text'],
  ['a sum that comes to something else', put(numbers, "how: '75 ÷ 2'", "how: '57 ÷ 2'"), 'value-text'],
  ['a year of account to come', put(numbers, 'period: 2025/26', 'period: 2052/53'), 'order-in-time'],
  ['a year of account turned round', put(numbers, 'period: 2025/26', 'period: 2026/25'), 'order-in-time'],
  // what a new fact rests on
  ['a fact with another base', newFact(['denominator: 97 people referred', 'denominator: 79 people referred']), 'fact-figure'],
  // addresses
  ['a page without its last slash', put('history/choir-finished.yaml', '- /case-studies/testshire-singing-for-breath/', '- /case-studies/testshire-singing-for-breath'), 'wrong-value'],
  ['two sources parted by a comma', says('People came.[@testshire-report,@wales-page]'), 'citation'],
  // two files
  ['a source renamed in its file name alone', all(copy('references/wales-page.json', 'references/wales-web-page.json'), remove('references/wales-page.json')), 'file-name'],
];

/** Changes that look like one of these slips and are right. */
// prettier-ignore
export const ordinaryRight: [what: string, change: Change][] = [
  ['a month in words', put(scheme, 'asOf: March 2023', 'asOf: April 2023')],
  ['the right day of the week', says('It began on Friday 3 May 2024.[@testshire-report]')],
  ['the right day without its year', says('It meets on Monday 3 May.[@testshire-report]')],
  ['years in their order', says('It ran in 2022/2023.[@testshire-report]')],
  ['a year of account', says('It ran in 2022-23.[@testshire-report]')],
  ['months in their order', says('It ran from November 2023 to January 2024.[@testshire-report]')],
  ['one month', says('It ran between March 2024 and March 2024, for four days.[@testshire-report]')],
  ['a sum in thousands of millions', says('The fund holds £1.250 million.[@wales-page]')],
  ['a price below a pound to three places', says('The power cost £0.125 for each unit.[@wales-page]')],
  ['pence', says('A seat cost 50p, and tea £1.50.[@wales-page]')],
  ['a rise above double', says('Visits rose by 150% among 40 people.[@wales-page]')],
  ['the sample as n', says('The trial (N=258) was small.[@ample-2020-singing]')],
  ['minutes and a week', all(put(scheme, 'valueText: 4.2 points', 'valueText: 4.2 minutes a week'), put(scheme, 'unit: points on a scale of 14 to 70', 'unit: minutes a week'))],
  ['a check that is no note', says('A nurse gave a check (a blood test) to each.')],
  ['at and dot as words', says('They met at noon, dot on time.')],
  ['Å of a name', says('The Åland choir met Ms Åse Ødegård.')],
  ['equal signs', says('They wrote a == b for fun.')],
  ['three dots', says('They sang… and stopped.')],
  ['three stops', says('They sang... and stopped.')],
  ['a path of a file', says('It is kept one folder up, in ../songs of the choir.')],
  ['a year in brackets', says('The report (March 2023) came late.')],
  ['a name and a year without a comma', says('The finding (Ample 2020) is old.')],
  ['a list that runs on', says('They 1) met, 2) sang and 3) left.')],
  ['sources as a word', says('The source: a well behind the hall.')],
  ['a text in quotes that begins with a bracket', put(scheme, 'note: The choir met in Eastby.', "note: '[sic] The choir met in Eastby.'")],
  ['a text in quotes that begins with @', put(scheme, 'note: The choir met in Eastby.', "note: '@home was its name. The choir met in Eastby.'")],
  ['a county leads in its district', all(put('case-studies/northby-walks-without-figures.mdx', /^reviewBy: .*$/m, 'reviewBy: 2027-11-19'))],
  ['a lead that the note explains', all(put(scheme, 'name: Testshire Council\n    kind: council', 'name: Southby Council\n    kind: council'), put(scheme, 'note: The choir met in Eastby.', 'note: The choir met in Eastby. Southby runs it for its neighbours.'))],
  ['a town council leads', put('case-studies/southby-allotment.mdx', 'name: Southby Council', 'name: Northby Town Council')],
  ['a department of the council', put('case-studies/southby-allotment.mdx', 'name: Southby Council', 'name: Southby Council, public health')],
  ['a place within a council', put('case-studies/southby-allotment.mdx', '  name: Southby\n', '  name: Hillside and Southby\n')],
  ['a body that others paid', put(scheme, 'paidBy: People who sang', 'paidBy: Testshire Council, Eastby and the NHS')],
  ['a sum and a number of people that is the same', says('In all 12,000 people heard of it.[@testshire-report]')],
  ['a sum in words', says('It cost about 12 thousand pounds a year.[@wales-page]')],
  ['a month of an event', put('lists/timeline.yaml', "date: '2019'", 'date: 2019-03')],
  ['an event of long ago', put('lists/timeline.yaml', "date: '2019'", "date: '1851'")],
  ['a sentence that says ease', put('bodies/singing-wellbeing.yaml', 'sentence: Singing groups probably raise wellbeing a little', 'sentence: Singing groups probably improve wellbeing a little, though no more than walking does,')],
  ['a sentence with more and less', put('bodies/singing-wellbeing.yaml', 'rowLine: Probably a little better', 'rowLine: Probably a little more wellbeing')],
  ['a length with a range', put(scheme, 'note: Ten weeks', 'note: Eight to ten weeks, as the leader sees fit')],
  ['a length in months', put(scheme, 'note: Ten weeks', 'note: Up to eleven weeks')],
  ['a fact more', newFact()],
  ['a fact more, with where its base is from', newFact(['denominator: 97 people referred', 'denominator: 97 people, of 1,200 on the list'])],
  ['a sum with what it comes to', put(numbers, "how: '75 ÷ 2'", "how: '75 ÷ 2 = 37.5'")],
  ['a sum in words', put(numbers, "how: '75 ÷ 2'", 'how: Half of 75')],
  ['two years of account', put(numbers, 'period: 2025/26', 'period: 2024/25 to 2025/26')],
  ['a sum of another study beside', says('In one trial 258 people took part.[@ample-2020-singing; @bland-2021-walking]')],
];
