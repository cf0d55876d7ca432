/** Whether people in an activity were compared with people who were not. */
export const comparisons = {
  yes: 'Yes',
  no: 'No',
  varies: 'A review: it differs from study to study',
  'not of people': 'Does not apply, or not of people',
} as const;
export type Comparison = keyof typeof comparisons;
