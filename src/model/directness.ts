/** How people came to the activity that was studied, nearest to our question first. */
export const directnesses = {
  'referred or offered': 'Referred or offered',
  'joined a trial': 'People who joined a trial',
  'activity without referral': 'The activity, without referral',
  'another setting': 'Another setting',
} as const;
export type Directness = keyof typeof directnesses;

/** Whether a study of this kind speaks of people who are sent to, or offered, the activity. */
export const isDirect = (way: Directness): boolean => way === 'referred or offered' || way === 'joined a trial';
