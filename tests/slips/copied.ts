import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const gardens = 'case-studies/wales-gardens-for-everybody.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const answer = 'answers/singing-helps.yaml';
const wales = 'guides/wales.mdx';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}\n`);
const report = (text: string): Change => says(`${text}[@testshire-report]`);
const trust = (text: string): Change => says(`${text}[@wales-page]`);
const inScheme = (text: string): Change => add(scheme, `\n${text}[@testshire-report]\n`);

/** Slips of an officer who fills a form from a report and another page: things twice, left out, or of another nation or year. */
// prettier-ignore
export const slipsOfCopies: [what: string, change: Change, rule: RuleId][] = [
  // twice
  ['the name of a council twice', report('The Testshire Testshire choir sang.'), 'repeated-word'],
  ['the name of a council twice in a title', put(scheme, "title: 'Testshire: a choir", "title: 'Testshire Testshire: a choir"), 'repeated-word'],
  ['the name of a council twice as a place', put(scheme, '  name: Testshire\n', '  name: Testshire Testshire\n'), 'repeated-word'],
  ['a council twice', put(scheme, '    - TST\n', '    - TST\n    - TST\n'), 'told-twice'],
  ['a way to ask twice', put(answer, '  - do choirs work\n', '  - do choirs work\n  - do choirs work\n'), 'told-twice'],
  ['the summary as what it means', put(scheme, /relevance: .*/, 'relevance: People who were referred to a choir sang for ten weeks. They felt better at the end. Nobody was compared with them.'), 'told-twice'],
  ['a source twice', put(scheme, '  - ref: test-newspaper\n', '  - ref: testshire-report\n    read: abstract\n  - ref: test-newspaper\n'), 'own-source'],
  // left out
  ['the source of a figure', put(scheme, '  - ref: testshire-report\n    read: full text\n', ''), 'own-source'],
  ['two fields of a source', put(scheme, '  - ref: test-newspaper\n    read: web page\n', '  - # the newspaper\n'), 'missing-field'],
  ['how much of a source was read', put(scheme, '  - ref: test-newspaper\n    read: web page\n', '  - ref: test-newspaper\n'), 'missing-field'],
  ['the sign of a citation', says('People sang.[ample-2020-singing]'), 'citation'],
  ['the Lottery among those who pay', put(scheme, 'and the NHS for the leader.', 'and the National Lottery for the leader.'), 'words-and-fields'],
  ['the nation of a guide', put(wales, 'appliesIn:\n  - Wales', 'appliesIn:\n  - England'), 'words-and-fields'],
  ['what is to be doubted', put(answer, 'text: The one trial saw no difference.', 'text: There is no doubt.'), 'placeholder'],
  // shares and sums
  ['a third that is half', says('A newspaper wrote that visits to the GP fell by a third.[@test-newspaper]'), 'contradicted-figure'],
  ['three quarters that are two thirds', report('Three quarters of the 97 people sang to the end.'), 'contradicted-figure'],
  ['a sum of another year', inScheme('In 2020-21 the choir cost £12,000.'), 'contradicted-figure'],
  ['a cost of two years', put(scheme, 'statement: What the choir cost in a year.', 'statement: What the choir cost in 2020-21.'), 'words-and-fields'],
  ['a sum for a week and for a session', put(scheme, 'unit: GBP a session', 'unit: GBP a week'), 'words-and-fields'],
  ['pence for pounds', put(scheme, 'valueText: £2 a session', 'valueText: 2p a session'), 'value-text'],
  ['a comma one place too early', put(scheme, 'valueText: £12,000 a year', 'valueText: £1,2000 a year'), 'value-text'],
  ['a probability in words', put(study, "p: '0.05'", "p: significant"), 'sign-of-figure'],
  // what cannot be
  ['parts of more than all', trust('Of 40 people, 25 stayed and 20 left.'), 'impossible-figure'],
  ['a rise to the same', trust('The number rose from 60 to 60.'), 'impossible-figure'],
  ['a fall below nought', trust('The score fell by -2 points.'), 'impossible-figure'],
  ['an age of nobody', trust('People aged over 180 came.'), 'impossible-figure'],
  ['half past nineteen in the evening', says('They meet at 19.30pm.'), 'impossible-figure'],
  // of another subject
  ['the question of another body', put('bodies/singing-wellbeing.yaml', 'question: Do singing groups', 'question: Do walking groups'), 'body-question'],
  ['no harms as harms', put(study, 'what: Two people left because the halls were cold.', 'what: No harms were reported.'), 'words-and-fields'],
  // of another nation
  ['a health board in an English scheme', inScheme('The health board paid for the leader.'), 'words-and-fields'],
  ['a health board as a partner in England', put(scheme, 'name: Eastby Surgery', 'name: Testshire University Health Board'), 'words-and-fields'],
  ['a board of England that leads in Wales', all(put(gardens, 'name: An Invented Welsh Trust\n    kind: voluntary/community', 'name: An Invented Integrated Care Board\n    kind: NHS')), 'words-and-fields'],
  ['a nation that its councils are not of', put(scheme, '  note: The choir met in Eastby.', '  nations:\n    - Scotland\n  note: The choir met in Eastby.'), 'place-council'],
  ['the inspectors of England in Wales', add(wales, '\nOfsted inspects gardens.[@wales-page]\n'), 'words-and-fields'],
  // forms of other programs
  ['points of a list with letters', says('a) They sang.\nb) They had tea.'), 'word-bullets'],
  ['a title in capitals', put(scheme, /^title: .*/m, 'title: TESTSHIRE CHOIR SCHEME'), 'capitals'],
  ['a heading in capitals', says('## HOW IT WORKS\n\nPeople sang.'), 'capitals'],
  ['two sentences without a space', says('People sang.They had tea.'), 'stray-marks'],
  ['a bracket that does not end', says('People sang (in a hall and had tea.'), 'stray-marks'],
  ['a word that wounds', says('Some had tried to commit suicide.'), 'plain-words'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightCopies: [what: string, change: Change][] = [
  ['a third', says('A newspaper wrote that visits to the GP fell by half.[@test-newspaper]')],
  ['two thirds', report('Two thirds of the 97 people sang to the end.')],
  ['a limit', report('At least half of the 97 people sang to the end.')],
  ['a part of another thing', report('They sang for half an hour.')],
  ['a sum of its year', inScheme('In 2022-23 the choir cost £12,000.')],
  ['a sum without a year', inScheme('The choir cost £12,000 a year.')],
  ['a cost of its year', put(scheme, 'statement: What the choir cost in a year.', 'statement: What the choir cost in 2022-23.')],
  ['parts of all', trust('Of 40 people, 25 stayed and 15 left.')],
  ['a fall', trust('The score fell by 2 points.')],
  ['an age', trust('People aged over 80 came.')],
  ['half past seven', says('They meet at 7.30pm.')],
  ['a board of England in England', inScheme('The integrated care board paid for the leader.')],
  ['an id that is no source', says('People wrote [so-and-so] on it.')],
  ['a letter in brackets', says('It is said under a) of the report, and elsewhere.')],
  ['a heading of short names', says('## NHS, UK\n\nPeople sang.')],
  ['a name with a stop in it', says('People wrote to the Node.Js group.')],
  ['a lettered name in a line', says('They met in a hall.\nb. was the name of the choir.')],
];
