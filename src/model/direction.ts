/** Which way a finding points. It does not say how sure we are: that is the certainty. */
export const directions = {
  favourable: 'Favourable',
  mixed: 'Mixed',
  'no clear effect': 'No clear effect',
  unfavourable: 'Unfavourable',
} as const;
export type Direction = keyof typeof directions;
