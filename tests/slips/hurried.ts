import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const allotment = 'case-studies/southby-allotment.mdx';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const report = (text: string): Change => says(`${text}[@testshire-report]`);
const trust = (text: string): Change => says(`${text}[@wales-page]`);

/** Slips of an officer in a hurry: how many times as much, ranges and days that were turned round, words pasted twice. */
// prettier-ignore
export const slipsInAHurry: [what: string, change: Change, rule: RuleId][] = [
  // how many times as much
  ['trebled, and doubled', trust('Referrals trebled from 20 to 40.'), 'impossible-figure'],
  ['threefold, and twofold', trust('The number rose threefold, from 30 to 60.'), 'impossible-figure'],
  ['by half, and by less', trust('Costs fell by half, from £900 to £700.'), 'impossible-figure'],
  ['twice as many, and nearly as many', trust('Twice as many people came in May (40) as in June (35).'), 'impossible-figure'],
  ['four times, and three times', trust('Attendance rose to four times what it was, from 20 to 60.'), 'impossible-figure'],
  ['a score that doubled, and did not', report('The mean wellbeing score doubled between the first and the last week.'), 'contradicted-figure'],
  ['a result that doubled, and did not', put(scheme, 'wellbeing score rose', 'wellbeing score doubled'), 'words-and-fields'],
  // turned round
  ['a group of more to fewer', trust('They met in groups of 12 to 8.'), 'impossible-figure'],
  ['more weeks to fewer', trust('It lasts 12 to 8 weeks.'), 'impossible-figure'],
  ['a day as machines write it', trust('It began on 2024-11-28.'), 'date'],
  ['a name with its last word twice', report('Eastby Council Council gave the hall.'), 'repeated-word'],
  // the same number of something else
  ['points as a share', report('Wellbeing rose by 4.2%.'), 'contradicted-figure'],
  ['a share of another number of people', report('Some 66% of the 64 people sang to the end.'), 'contradicted-figure'],
  ['a sum for another time', report('The choir cost £12,000 a month.'), 'contradicted-figure'],
  ['millions twice', trust('They spent £1.2m million.'), 'impossible-figure'],
  ['per cent twice', trust('Some 40% per cent of 30 people came.'), 'impossible-figure'],
  ['a year without its century', trust("It began in '22."), 'date'],
  ['shares of more than all', put('councils/councils.csv', 'Rural,0.3,0.3,0.4,18', 'Rural,0.3,0.3,0.7,18'), 'wrong-value'],
  // the other way round
  ['the worse as the better', says('In one trial wellbeing was lower among people who sang.[@ample-2020-singing]'), 'way-of-study'],
  ['more visits as fewer', says('People who walked saw their GP less often.[@bland-2021-walking]'), 'way-of-study'],
  // bodies of another nation
  ['a board of England in Wales', add('guides/wales.mdx', '\nThe integrated care board pays for gardens.[@wales-page]\n'), 'words-and-fields'],
  // left behind by a copy
  ['the summary of another page', put(scheme, /summary: .*/, 'summary: A council keeps an allotment for anybody. People come by themselves. Nothing was measured.'), 'told-twice'],
  ['a caveat twice', put(scheme, 'caveats:\n', 'caveats:\n  - Only people who stayed answered twice.\n'), 'told-twice'],
  // pasted from programs
  ['a source of a chatbot', says('People felt better【4†source】.'), 'placeholder'],
  ['a hidden mark of a chatbot', says('People felt better citeturn0search1.'), 'placeholder'],
  ['the greeting of a chatbot', says('Sure! Here is a concise summary of the scheme:'), 'placeholder'],
  ['what a chatbot knows', says('As of my last update in 2023, the choir was running.'), 'placeholder'],
  ['the head of a letter', says('From: Jane Smith\nSent: 28 November 2024 10:14\nTo: Jo Bloggs'), 'placeholder'],
  ['the foot of a letter', says('Kind regards,\n\nJane'), 'placeholder'],
  ['the foot of a page', says('People sang.\n\nPage 3 of 12\n\nThey had tea.'), 'placeholder'],
  ['what is left of a picture', says('[Image: people singing in a hall]'), 'placeholder'],
  ['a word cut at the end of a line', says('People sang in a li- brary.'), 'stray-marks'],
  ['a sign of HTML in a title', put(allotment, "title: 'Southby: an", "title: 'Southby &amp; co: an"), 'stray-marks'],
  ['a space in an address', says('See [the report](https://example.org/my report.pdf).'), 'stray-marks'],
  // people
  ['a name, an age and a story', says('Doris, 81, who has COPD, came every week.[@testshire-report]'), 'personal-data'],
  ['an address of a home', says('She lives at 12 High Street, Eastby EA1 2BD.'), 'personal-data'],
  ['an NHS number', says('Her NHS number is 943 476 5919.'), 'personal-data'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightInAHurry: [what: string, change: Change][] = [
  ['trebled', trust('Referrals trebled from 20 to 60.')],
  ['more than trebled', trust('Referrals more than trebled from 20 to 90.')],
  ['a fall by half', trust('Costs fell by half, from £900 to £450.')],
  ['a third of the people', trust('The number fell by a third of a day.')],
  ['twice as many', trust('Twice as many people came in May (40) as in June (20).')],
  ['a score that nobody holds', trust('The mean wellbeing score doubled between the first and the last week.')],
  ['a thing that doubled, beside a score', report('The time that people spent in the hall doubled.')],
  ['a group of some to more', trust('They met in groups of 8 to 12.')],
  ['a vote', trust('The members voted by 12 to 8.')],
  ['a day in the address of a page', says('See [the page](https://example.org/2024-11-28/x).')],
  ['a town whose name is a word twice', trust('They went to Baden Baden.')],
  ['points', report('Wellbeing rose by 4.2 points.')],
  ['a share of its own people', report('Some 66% of the 97 people sang to the end.')],
  ['a sum for its time', report('The choir cost £12,000 a year.')],
  ['a sum of another thing', trust('One was worth £5,000 a garden.')],
  ['the way that the finding goes', says('In one trial wellbeing was higher among people who sang.[@ample-2020-singing]')],
  ['no difference', says('In one cohort study wellbeing did not differ.[@echo-2023-cohort]')],
  ['the way of those who did not', says('Wellbeing was lower among people who did not sing.[@ample-2020-singing]')],
  ['a board of England set apart in Wales', add('guides/wales.mdx', '\nWales has no integrated care boards.[@wales-page]\n')],
  ['a pair with one ending', trust('They met before the pre- and post-natal classes.')],
  ['the name of a table of a source', report('Table 2 of the report says so.')],
  ['good wishes in a sentence', says('They sent their best wishes.')],
];
