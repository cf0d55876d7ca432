import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, put, remove, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const gardens = 'case-studies/wales-gardens-for-everybody.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const body = 'bodies/singing-wellbeing.yaml';
const answer = 'answers/singing-helps.yaml';
const wales = 'guides/wales.mdx';
const singing = 'guides/singing.mdx';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const inWales = (text: string): Change => add(wales, `\n${text}[@wales-page]\n`);
const paid = 'note: The council paid for the hall and the NHS for the leader.';
const paidBy = 'paidBy: Testshire Council and the NHS';

/** Slips of one cause and several messages, and what stands in the wrong place by what it rests on. */
// prettier-ignore
export const slipsOfCauses: [what: string, change: Change, rule: RuleId][] = [
  // numbers that are none
  ['a season and a year of two digits', says('The choir began in Spring 22.'), 'date'],
  ['a feast and a year of two digits', says('The choir ended at Christmas 22.'), 'date'],
  ['a short month and a number', says('The choir began in Sept 22.'), 'date'],
  ['a quarter and a year of two digits', says('The choir began in Q1 22.'), 'date'],
  ['a season in a lesson', put(scheme, 'Tea afterwards mattered as much as the songs.', 'Tea began in Spring 22.'), 'date'],
  ['people who are counted behind a season', says('In spring 22 people came.'), 'figure-without-source'],
  ['songs that are counted behind a day', says('They sang each day 12 songs.'), 'figure-without-source'],
  ['a part of a whole that is no year', says('It was better in 22/25.'), 'figure-without-source'],
  // causes first
  ['the activity of a scheme left out', put(scheme, 'activities:\n  - singing\n  - link-working\n', ''), 'missing-field'],
  ['one of two activities left out', put(scheme, '  - singing\n  - link-working\n', '  - singing\n'), 'emptied-list'],
  ['another activity of a scheme', put(gardens, '  - gardening\n', '  - singing\n'), 'emptied-list'],
  ['a level that the judgements do not give', put(body, 'level: moderate', 'level: high'), 'body-level'],
  ['a study that was deleted', remove(study), 'vanished-address'],
  ['a body that was deleted', remove(body), 'vanished-address'],
  ['a scheme that was deleted', remove(gardens), 'vanished-address'],
  ['a figure under another id', put(scheme, 'id: people-referred', 'id: people-sent'), 'flow-figure'],
  ['a council under another address', put('councils/councils.csv', /,southby,/, ',southby-new,'), 'vanished-address'],
  // on another subject than its fields
  ['a body on another activity', put(answer, '    - singing-wellbeing\nsays', '    - singing-wellbeing\n    - walking-loneliness\nsays'), 'other-subject'],
  ['no body on what is asked', all(put(answer, '    - singing-loneliness\n    - singing-wellbeing', '    - singing-wellbeing'), put(answer, /says:\n(?: .*\n)+/, '')), 'other-subject'],
  ['a guide to another activity', put(singing, 'activity: singing', 'activity: walking'), 'other-subject'],
  ['a payer of the note that the kinds lack', put(gardens, 'note: A grant until 2020', 'note: The council, and a grant of the Lottery until 2020'), 'words-and-fields'],
  ['a payer of a sum that the kinds lack', put(scheme, paidBy, 'paidBy: The National Lottery'), 'words-and-fields'],
  ['a payer of the kinds that nothing names', all(put(scheme, paid, 'note: The council paid.'), put(scheme, paidBy, 'paidBy: Testshire Council')), 'words-and-fields'],
  ['another length in the summary', put(scheme, 'sang for ten weeks', 'sang for six weeks'), 'words-and-fields'],
  ['another length as a course', put(scheme, 'a choir sang for ten weeks', 'a choir had a three-month course'), 'words-and-fields'],
  ['less loneliness that was not found', put(study, 'had higher wellbeing than', 'were less lonely than'), 'direction-in-words'],
  ['a law of England in Wales', inWales('The Care Act 2014 asks for it.'), 'words-and-fields'],
  ['a newer law of England in Wales', add(gardens, '\nThe Health and Care Act 2022 asks for it.[@wales-page]\n'), 'words-and-fields'],
  ['a board of England in Wales', inWales('The integrated care board pays.'), 'words-and-fields'],
  ['a law of Wales in England', add(scheme, '\nThe Social Services and Well-being Act asks for it.[@testshire-report]\n'), 'words-and-fields'],
];

/** Slips of one cause, with every rule that tells of them, in the order in which they are to be mended. */
// prettier-ignore
export const toldOnce: [what: string, change: Change, rules: RuleId[]][] = [
  ['a study under another activity', put(study, 'activities:\n  - singing', 'activities:\n  - walking'), ['directness-of-activity', 'emptied-list', 'other-subject']],
  ['an activity that emptied two lists', put(gardens, '  - gardening\n', '  - singing\n'), ['emptied-list']],
  ['a payer of the note and of a sum', all(put(scheme, paid, 'note: The council paid, and the National Lottery.'), put(scheme, paidBy, 'paidBy: The National Lottery')), ['words-and-fields']],
  ['a body deleted', remove(body), ['vanished-address', 'unknown-entry', 'unknown-figure', 'emptied-list']],
  ['the address of a council', put('councils/councils.csv', /,southby,/, ',southby-new,'), ['vanished-address']],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightCauses: [what: string, change: Change][] = [
  ['a season and a whole year', says('The choir began in Spring 2022.')],
  ['a day of a month', says('The choir began on 22 September.')],
  ['a financial year in short', says('The choir ran in 22/23.')],
  ['a week by its number', says('They drop out after week 3.')],
  ['a paper by its number', says('See slide 12, and clause 4.')],
  ['a body that a part of the answer names', all(put(answer, '    - singing-wellbeing\nsays', '    - singing-wellbeing\n    - walking-loneliness\nsays'), put(answer, 'says:\n', 'says:\n  - text: We do not know whether walking groups do.\n    bodies:\n      - walking-loneliness\n'))],
  ['a payer who did not pay', put(gardens, 'note: A grant until 2020', 'note: A grant until 2020. The council did not pay.')],
  ['a payer whom only the money names', put(scheme, paid, 'note: The council paid.')],
  ['another length of the same band', put(scheme, 'sang for ten weeks', 'sang for eleven weeks')],
  ['a length after which was asked', put(scheme, 'They felt better at the end.', 'They felt better after a six-month break.')],
  ['nobody less lonely', put(study, 'had higher wellbeing than', 'were not less lonely than')],
  ['a law of England in England', add(scheme, '\nThe Care Act 2014 asks for it.[@testshire-report]\n')],
  ['a law of England that is called so', inWales('The Care Act 2014 is for England.')],
];
