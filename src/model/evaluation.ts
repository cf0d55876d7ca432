import { notStated } from './not-stated.ts';

/** Who may use a measure, from the freest. */
export const permissions = {
  free: 'Free, no permission needed',
  register: 'Free after registering, where the use is not commercial',
  ask: 'Ask the owner first',
  licence: 'Licence needed',
  'not stated': notStated,
} as const;
export type Permission = keyof typeof permissions;

/** What keeps a measure from some groups and places. */
export const limits = {
  'not for people over 69': 'Not for people over 69',
  'somebody clinical must read the answers': 'Somebody clinical must read the answers',
  'filled in with a trained worker': 'Filled in with a trained worker',
} as const;
export type Limit = keyof typeof limits;

/** What a column of the data template may hold. */
export const fieldTypes = {
  text: 'Text',
  date: 'Date, as 2026-11-29',
  choice: 'One of a list',
  choice_many: 'One or more of a list, with a semicolon between',
  integer: 'Whole number',
} as const;
export type FieldType = keyof typeof fieldTypes;

/** Whom a group is compared with, weakest first; the wording of a reading follows it. */
export const rungNames = ['none', 'national', 'not-starters', 'waiting', 'matched', 'stepped', 'trial'] as const;
export type RungName = (typeof rungNames)[number];

/** The sections of the planning page, by their ids, which other pages link to. */
export const planSections = [
  'logic-model',
  'comparison',
  'sample-size',
  'data-set',
  'data-protection',
  'formulas',
] as const;

/** The parts of a logic model, in order. */
export const elementNames = [
  'situation',
  'inputs',
  'activities',
  'outputs',
  'outcomes',
  'impact',
  'assumptions',
  'outside',
] as const;
