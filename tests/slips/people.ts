import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const allotment = 'case-studies/southby-allotment.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const walking = 'evidence/bland-2021-walking-no-difference.mdx';
const answer = 'answers/singing-helps.yaml';
const page = 'references/wales-page.json';
const article = 'references/ample-2020-singing.json';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const caveat = (text: string): Change => put(scheme, '- Nobody was compared, so other things may explain the change.', `- ${text}`); // prettier-ignore
/** A result of the scheme that was measured by a questionnaire of the list. */
const measured = put(scheme, 'measure: WEMWBS', 'measure: Test Scale of Wellbeing');

/** Slips of an officer's first entries: people, questionnaires, comparisons, sources, and words in the place of ids. */
// prettier-ignore
export const slipsOfPeople: [what: string, change: Change, rule: RuleId][] = [
  // people and who they are
  ['children among older people', put(study, 'population: Adults over 60', 'population: Children aged 8 to 11'), 'other-subject'],
  ['pupils in the note on people', put(scheme, 'peopleNote: Older adults who', 'peopleNote: Pupils of one school who'), 'other-subject'],
  ['older people among the lonely', put(walking, 'population: Adults who said they were lonely', 'population: Pensioners who said they were lonely'), 'other-subject'],
  ['an answer under another activity', put(answer, 'activities:\n  - singing', 'activities:\n  - walking'), 'other-subject'],
  ['another step in an answer than in the flow', put(answer, 'step: referred\n    caseStudy', 'step: finished\n    caseStudy'), 'answer-ground'],
  // questionnaires
  ['another questionnaire in the statement', all(measured, put(scheme, 'statement: The mean wellbeing score', 'statement: The mean score on the Test Resilience Scale')), 'measure-in-words'],
  ['another questionnaire in the text', all(measured, add(scheme, '\nThe Test Resilience Scale rose too.[@testshire-report]\n')), 'measure-in-words'],
  ['a score above its scale', put(scheme, 'unit: points on a scale of 14 to 70', 'unit: points on a scale of 7 to 35'), 'value-text'],
  ['a count in another unit', put(scheme, 'valueText: 97 people', 'valueText: 97 sessions'), 'words-and-fields'],
  ['a base of other numbers in the text', put(scheme, 'denominator: 64 people who answered twice', 'denominator: 640 people who answered twice'), 'contradicted-figure'],
  // comparisons and designs
  ['a benefit that was measured nowhere', put(allotment, 'outcomesQuantified: false', 'outcomesQuantified: true'), 'measured-benefit'],
  ['a control group where nobody was compared', caveat('The control group was small.'), 'words-and-fields'],
  ['a comparison in the summary', put(scheme, 'Nobody was compared with them.', 'They were compared with people who did not sing.'), 'words-and-fields'],
  ['a review for a trial', put(study, 'designNote: People were drawn by lot.', 'designNote: A systematic review of 12 trials.'), 'words-and-fields'],
  ['studies for people', put(study, 'unit: participants', 'unit: studies'), 'words-and-fields'],
  ['nobody as the other group', put(study, 'comparator: Usual care', 'comparator: Nobody'), 'words-and-fields'],
  ['an abstract for the whole', put(study, 'readingNote: Read in full.', 'readingNote: We read the abstract alone.'), 'words-and-fields'],
  ['a hall abroad', put(study, 'setting: Three halls in Testshire', 'setting: Three halls in Sydney, Australia'), 'words-and-fields'],
  ['another payer', put(scheme, 'note: The council paid for the hall and the NHS for the leader.', 'note: The National Lottery paid for all of it.'), 'words-and-fields'],
  ['a good title over mixed findings', put(study, 'direction: favourable', 'direction: mixed'), 'direction-in-words'],
  // numbers and days of one meaning
  ['more than there are, side by side', says('In all 97 of 64 people finished.[@testshire-report]'), 'impossible-figure'],
  ['a day in figures that no calendar has', says('It began on 31/04/2024.'), 'date'],
  ['a rise of another share', says('Attendance rose by 25% from 80 to 120.[@wales-page]'), 'impossible-figure'],
  // sources
  ['a family name that is initials', put(article, '"family": "Ample",\n      "given": "A."', '"family": "A.",\n      "given": "Ample"'), 'wrong-value'],
  ['a body as a person', put(page, '"literal": "An Invented Welsh Trust"', '"family": "Trust", "given": "An Invented Welsh"'), 'wrong-value'],
  ['pages that end before they begin', put(article, '45-67', '67-45'), 'wrong-value'],
  ['the site behind a title', put(page, '"Gardens for everybody"', '"Gardens for everybody | An Invented Welsh Trust"'), 'site-in-title'],
  ['a title in capitals', put(page, '"Gardens for everybody"', '"GARDENS FOR EVERYBODY"'), 'site-in-title'],
  // words in the place of ids and choices
  ['a question without its mark', put(answer, 'question: Do singing groups help people who are lonely?', 'question: Singing groups help people who are lonely.'), 'wrong-value'],
  ['a better direction', put(study, 'direction: favourable', 'direction: better'), 'unknown-value'],
  ['two activities in words', put(scheme, 'activities:\n  - singing\n  - link-working', 'activities: Singing; link working'), 'unknown-term'],
  ['a study by its title', put(scheme, '- ample-2020-singing-trial', '- Ten weeks of singing'), 'unknown-entry'],
  ['a page by its address', put(answer, '- lists/costs', '- /costs/'), 'unknown-entry'],
  ['the beginning of a field', put(study, "ciLow: '0.06'", "ci: '0.06'"), 'unknown-field'],
  ['a comma for a point in a figure', put(study, "valueText: '2.35'", "valueText: '2,35'"), 'value-text'],
  // what says nothing, and leads nowhere
  ['a link that leads nowhere', says('They met in [the choir]().'), 'link'],
  ['points of a list with dashes', says('– Ask\n– Count\n– Compare'), 'word-bullets'],
  ['no limitation at all', put(study, '  - People knew which group they were in.', '  - None'), 'placeholder'],
  ['no caveat at all', put(scheme, /caveats:\n(?: .*\n)+?relevance/, 'caveats: None\nrelevance'), 'placeholder'],
  ['more of them than there are, doing anything', says('Of 240 people, 258 sang.[@ample-2020-singing]'), 'impossible-figure'],
  // hostile hands
  ['a word of thousands of letters', says('a'.repeat(7_000)), 'spelling'],
  ['a DOI that climbs', put(article, '10.1234/test.2020.1', '10.1234/../../elsewhere'), 'wrong-value'],
  ['a line that is no address among those published', put('published.txt', /^/, 'javascript:alert(1)\n'), 'vanished-address'],
  // quotes
  ['quotes that do not end', put(scheme, /^title: .*$/m, 'title: "Testshire: a choir that people are sent to'), 'yaml'],
  ['quotes within quotes', put('facts/testshire-finished.yaml', /doNotSay: .*/, 'doNotSay: "The choir "works" for 66%."'), 'yaml'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightPeople: [what: string, change: Change][] = [
  ['people of all ages', put(study, 'population: Adults over 60', 'population: Adults over 60 and their families, children among them')],
  ['older people by their age', put(study, 'population: Adults over 60', 'population: People aged 60 and over')],
  ['grown children', put(scheme, 'peopleNote: Older adults who', 'peopleNote: Older adults, and some adult children of theirs, who')],
  ['an answer that names a second activity', put(answer, 'activities:\n  - singing', 'activities:\n  - singing\n  - walking')],
  ['the questionnaire that was used', all(measured, add(scheme, '\nThe Test Scale of Wellbeing was filled in twice.[@testshire-report]\n'))],
  ['a questionnaire without a source', says('The Test Resilience Scale asks how people bounce back.')],
  ['a score at the end of its scale', put(scheme, 'unit: points on a scale of 14 to 70', 'unit: points on a scale of 41 to 46')],
  ['people by another word', put(scheme, 'valueText: 97 people', 'valueText: 97 patients')],
  ['no control group', caveat('There was no control group.')],
  ['a control group that is asked for', caveat('Until there is a comparison group nothing can be said of the cause.')],
  ['a control group that is not stated', caveat('Any comparison group is not stated in the report.')],
  ['a trial of others', caveat('A randomised trial of another choir is not told here.')],
  ['a note on how people were drawn', put(study, 'designNote: People were drawn by lot.', 'designNote: Randomised by computer, with a waiting list.')],
  ['a hall at home', put(study, 'setting: Three halls in Testshire', 'setting: Three halls in Testshire, England')],
  ['the arts council as payer', put(scheme, 'note: The council paid for the hall and the NHS for the leader.', 'note: Arts Council England and a trust paid for some of it.')],
  ['a title that takes it back', all(put(study, 'direction: favourable', 'direction: mixed'), put(study, /^title: .*$/m, "title: 'Ten weeks of singing: better on one scale, and no different on another'"))],
  ['a part of its whole', says('In all 64 of 97 people finished.[@testshire-report]')],
  ['a week and its people', says('In week 12 of 8 people three had left.[@wales-page]')],
  ['a year and its people', says('In 2023 of 97 people nobody had left.[@testshire-report]')],
  ['a rise of its share', says('Attendance rose by 50% from 80 to 120.[@wales-page]')],
  ['a rise in points', says('Attendance rose by 5% from 80% to 84%.[@wales-page]')],
  ['pages of which the last is short', put(article, '45-67', '1145-67')],
  ['a volume with its word', put(article, '"volume": "12"', '"volume": "Vol. 12"')],
  ['a title with a dash', put(page, '"Gardens for everybody"', '"Gardens for everybody – what councils do"')],
  ['a dash in a paragraph', says('They met –\nand sang – for years.')],
  ['a sentence that begins with a dash', says('– and then they sang.')],
  ['a caveat that begins with nothing', caveat('Nothing was measured.')],
  ['a title that is a name in capitals', put(page, '"Gardens for everybody"', '"NHSE AHPS 2026/27"')],
];
