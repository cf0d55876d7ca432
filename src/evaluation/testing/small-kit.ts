import { rungNames } from '#model/evaluation.ts';
import type { Field, Kit, Measure, Score } from '../definitions.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  type: 'text',
  required: false,
  ...more,
});

const score = (id: string, more: Partial<Score> = {}): Score => ({
  id,
  name: id.toUpperCase(),
  rule: { kind: 'sum' },
  says: 'Add the codes.',
  reversed: [],
  min: 0,
  max: 100,
  better: 'higher',
  thresholds: [],
  averages: [],
  ...more,
});

const measure = (column: string, items: number, least: number, most: number, scores: Score[], more: Partial<Measure> = {}): Measure => ({
  id: column,
  name: column.toUpperCase(),
  outcomes: ['wellbeing'],
  column,
  items,
  least,
  most,
  labels: 'codes as printed',
  mayMiss: 0,
  scores,
  ...more,
}); // prettier-ignore

/** The raw totals of SWEMWBS and their metric values (Stewart-Brown and others 2009). */
const metric = [7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35]; // prettier-ignore

/** A kit of few columns and measures, one of each rule of scoring. */
export const smallKit: Kit = {
  fields: [
    field('participant_id', { required: true, pattern: '^[A-Za-z0-9-]{3,20}$' }),
    field('site'),
    field('referral_date', { type: 'date' }),
    field('age_band', { type: 'choice', values: ['18_24', '35_49', '85_plus'] }),
    field('accepted', { type: 'choice', values: ['yes', 'declined'] }),
    field('first_attended_date', { type: 'date' }),
    field('sessions_offered', { type: 'integer', min: 0, max: 200 }),
    field('sessions_attended', { type: 'integer', min: 0, max: 200 }),
    field('finished', { type: 'choice', values: ['yes', 'no'] }),
    field('before_date', { type: 'date' }),
    field('after_date', { type: 'date' }),
    field('group', { type: 'choice', values: ['scheme', 'comparison'] }),
  ],
  measures: [
    measure('wemwbs', 14, 1, 5, [score('wemwbs', { min: 14, max: 70, thresholds: [{ value: 3, text: 'three', sources: [] }], averages: [{ value: 50, who: 'everybody', sources: [] }] })]), // prettier-ignore
    measure('swemwbs', 7, 1, 5, [
      score('swemwbs', { min: 7, max: 35, rule: { kind: 'table', table: Object.fromEntries(metric.map((value, index) => [index + 7, value])) }, thresholds: [{ value: 1.03, text: 'one error', sources: [] }, { value: 2.87, text: 'more', sources: [] }] }), // prettier-ignore
    ]),
    measure('ucla3', 3, 1, 3, [score('ucla3', { min: 3, max: 9, better: 'lower' })]),
    measure('dejong6', 6, 1, 3, [score('dejong6', { min: 0, max: 6, better: 'lower', rule: { kind: 'count', codes: [[2, 3], [1, 2], [1, 2], [2, 3], [1, 2], [2, 3]] } })], { mayMiss: 1 }), // prettier-ignore
    measure('brs', 6, 1, 5, [score('brs', { min: 1, max: 5, rule: { kind: 'mean' }, reversed: [2, 4, 6] })]),
    measure('loneliness-direct', 1, 1, 5, [score('loneliness-direct', { min: 0, max: 1, better: 'lower', rule: { kind: 'share', item: 1, codes: [1] } })]), // prettier-ignore
    measure('ons4', 4, 0, 10, [score('ons4-satisfaction', { max: 10, rule: { kind: 'item', item: 1 } }), score('ons4-anxiety', { max: 10, better: 'lower', rule: { kind: 'item', item: 4 } })], { mayMiss: 4 }), // prettier-ignore
    measure('pam', 0, 0, 0, [score('pam', { rule: { kind: 'total' } })]),
  ],
  refused: [
    { words: ['surname', 'first name'], what: 'a name' },
    { words: ['nhs number', 'nhs'], what: 'a number that the NHS gives' },
    { words: ['postcode'], what: 'a postcode' },
    { words: ['date of birth', 'dob'], what: 'a date of birth' },
  ],
  subgroups: ['site', 'age_band'],
  rungs: rungNames.map((rung, index) => ({ rung, text: rung, allows: rung, how: `Reach ${rung}`, needsGroup: index > 1, design: rung === 'trial' ? 'RCT' : index > 1 ? 'controlled' : 'uncontrolled before-after' })), // prettier-ignore
  draftSource: 'own-figures',
  activities: {},
};

/** A sheet from a head and rows. */
export const sheetOf = (head: string[], ...rows: (string | number | null | Date)[][]) => ({ rows: [head, ...rows] });
