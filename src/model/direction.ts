/** Which way evidence points. It does not say how sure we are: that is the certainty of a body of evidence. */
export const directions = {
  favourable: 'Favourable',
  unfavourable: 'Unfavourable',
  mixed: 'Mixed',
  'little or no difference': 'Little or no difference',
  'not known': 'Not known',
} as const;
export type Direction = keyof typeof directions;

/** Which way very uncertain evidence leans, as it is said after "leans". */
export const leans = {
  favourable: 'favourable',
  unfavourable: 'unfavourable',
  mixed: 'both ways',
  none: 'neither way',
} as const;
