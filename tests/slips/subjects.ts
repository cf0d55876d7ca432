import type { RuleId } from '../../src/checks/rule-table.ts';
import { add, all, put, type Change } from './changes.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const walking = 'evidence/bland-2021-walking-no-difference.mdx';
const fact = 'facts/testshire-finished.yaml';
const numbers = 'lists/living-numbers.yaml';
const says = (text: string): Change => add('briefing/why-it-matters.mdx', `\n${text}[@wales-page]\n`);
const ofStudy = (text: string): Change => add(study, `\n${text}[@ample-2020-singing]\n`);
const finding = (text: string): Change =>
  put(study, 'finding: Wellbeing was higher among people who sang.', `finding: ${text}`);
const everyday = (text: string): Change =>
  put(study, '      note: Points on a scale', `      everyday: ${text}\n      note: Points on a scale`);

/** Slips of one page against another, of words against fields, and of three numbers that belong together. */
// prettier-ignore
export const slipsOfSubjects: [what: string, change: Change, rule: RuleId][] = [
  ['followed for years and not months', put(study, 'meaning: It is', 'meaning: People were followed for six years. It is'), 'follow-up-in-words'],
  ['a follow-up of years in prose', ofStudy('At the six-year follow-up little was left.'), 'follow-up-in-words'],
  ['followed up after too long', ofStudy('They were followed up for about two years.'), 'follow-up-in-words'],
  ['a title of another activity', put(scheme, "title: 'Testshire: a choir that people are sent to", "title: 'Testshire: gardening that people are sent to"), 'other-subject'],
  ['a title of another activity, of a study', put(study, "title: 'Ten weeks of singing:", "title: 'Ten weeks of walking:"), 'other-subject'],
  ['a title of another activity, by a form of its name', put(walking, /^title: .*$/m, 'title: Museum visits and no difference in a small trial'), 'other-subject'],
  ['a study of another subject as like it', put(scheme, '- ample-2020-singing-trial', '- dear-2018-museum-model'), 'other-subject'],
  ['a fact under another activity', put(fact, '  - singing', '  - gardening'), 'other-subject'],
  ['a fact under another outcome', put(fact, '  - reach', '  - loneliness-and-connection'), 'other-subject'],
  ['a living number ten times too large', put(numbers, 'value: 31250', 'value: 312500'), 'number-leap'],
  ['a living number ten times too small', put(numbers, 'value: 31250', 'value: 3125'), 'number-leap'],
  ['a part of a whole first told, with another share', says('Of 100 people referred, 62 (26%) finished.'), 'share-arithmetic'],
  ['a share before its part', says('Some 26% (62 of 100 people) finished.'), 'share-arithmetic'],
  ['a share behind a stroke', says('In all 62/100 people (26%) finished.'), 'share-arithmetic'],
  ['a share behind a comma', says('In all 62 out of 100 people, 26 per cent, finished.'), 'share-arithmetic'],
  ['a share behind or', says('Of the 200 who came, 50, or 35%, stayed.'), 'share-arithmetic'],
  ['half of other numbers', says('About half (30 of 100 people) stayed.'), 'share-arithmetic'],
  ['two thirds of other numbers', says('Two thirds of people (40 of 120) stayed.'), 'share-arithmetic'],
  ['shares that do not lie within one another', says('Of 97 people 27% had two or more illnesses, and 59% three or more.'), 'parts-and-total'],
  ['groups that are not the whole', put(study, 'unit: participants\n', 'unit: participants\n  note: 129 v 219\n'), 'words-and-fields'],
  ['points in everyday words that are others', everyday('About 5.2 points higher on a scale of 0 to 100'), 'words-and-fields'],
  ['people who refer themselves, and may not', all(put(scheme, "selfReferral: 'yes'", "selfReferral: 'no'"), put(scheme, 'how: A nurse gives a name to the choir,', 'how: People can refer themselves. A nurse gives a name to the choir,')), 'words-and-fields'],
  ['no fixed length in a band', put(scheme, 'note: Ten weeks', 'note: No fixed length.'), 'words-and-fields'],
  ['more of something bad, as favourable', finding('People who sang were more lonely than others.'), 'direction-in-words'],
  ['a higher score of something bad, as favourable', finding('There was higher mean anxiety among people who sang.'), 'direction-in-words'],
];

/** What looks like one of these slips and is right. */
// prettier-ignore
export const rightSubjects: [what: string, change: Change][] = [
  ['followed for as long as the field says', ofStudy('They were followed for six months.')],
  ['a look in between', ofStudy('At the three-month follow-up it was as high.')],
  ['weeks for months', ofStudy('They were followed up for 26 weeks.')],
  ['a follow-up that is asked for', ofStudy('A follow-up letter came after two years of waiting.')],
  ['what followed', ofStudy('Six years of talk followed the trial.')],
  ['a follow-up in another unit', ofStudy('The follow-up lasted half a year.')],
  ['a title with its own activity', put(study, "title: 'Ten weeks of singing:", "title: 'Singing or walking:")],
  ['a title without an activity', put(scheme, "title: 'Testshire: a choir that people are sent to", "title: 'Testshire: an hour a week that people are sent to")],
  ['a title with a word of a place', put(scheme, "title: 'Testshire: a choir", "title: 'Testshire Gardens Estate: a choir")],
  ['a fact without activities', put(fact, 'activities:\n  - singing\n', '')],
  ['a pay rise', put(numbers, 'value: 30125', 'value: 26000')],
  ['a share that adds up', says('Of 100 people referred, 62 (62%) finished.')],
  ['a share before its part that adds up', says('Some 62% (62 of 100 people) finished.')],
  ['a rounded share', says('Some 66% (64 of 97 people) finished.')],
  ['a share of others', says('In all, 62 of 100 people came (26% of them men).')],
  ['a share of part of them', says('Of 100 people, 62 came, and 40% of those stayed.')],
  ['a difference behind a count', says('In all 62 of 100 people finished, 26% more than before.')],
  ['about half', says('About half (46 of 97 people) stayed.')],
  ['nearly two thirds', says('Nearly two thirds (60 of 97 people) stayed.')],
  ['two counts with one share each', says('Of 97 people 64 stayed and 33 left, or 66% and 34%.')],
  ['a date with a stroke', says('In 2022/23 about 100 people came.')],
  ['shares within one another', says('Of 97 people 59% had two or more illnesses, and 27% three or more.')],
  ['shares of two kinds', says('Of 97 people 27% had two or more illnesses. Of 40 carers 59% had three or more.')],
  ['groups that are the whole', put(study, 'unit: participants\n', 'unit: participants\n  note: 129 v 129\n')],
  ['groups after some left', put(study, 'unit: participants\n', 'unit: participants\n  note: Of 258, 129 sang\n')],
  ['points in everyday words', everyday('About 2.4 points higher on a scale of 0 to 100')],
  ['points in everyday words, rounded', everyday('About 2 points higher on a scale of 0 to 100')],
  ['no everyday words', everyday('No everyday unit was published')],
  ['people who cannot refer themselves', all(put(scheme, "selfReferral: 'yes'", "selfReferral: 'no'"), put(scheme, 'how: A nurse', 'how: Nobody can come unasked. A nurse'))],
  ['no fixed length at first', put(scheme, 'note: Ten weeks', 'note: No fixed length in the pilot; ten weeks since.')],
  ['less of something bad', finding('People who sang were less lonely than others.')],
  ['no more of something bad', finding('Wellbeing was higher, and people were no more anxious.')],
  ['fewer falls', finding('There were fewer falls among people who sang.')],
  ['more people who were less lonely', finding('More people said that they were less lonely.')],
  ['higher wellbeing in spite of pain', finding('Wellbeing was higher in people with pain.')],
  ['a rise among people who were anxious', finding('Wellbeing rose more in people who were anxious.')],
  ['thirty-one days', says('It ran until 31 October 2024.')],
  ['a leap day', says('It met on 29 February 2024.')],
  ['a version with points', says('The form is version 3.5.24 of the trust.')],
  ['a score with a stroke', says('They gave it 8/10 on the whole.')],
];
