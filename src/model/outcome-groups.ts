/** The columns of the strand table: outcomes that a council weighs together. */
export const outcomeGroups = {
  activity: { label: 'Physical activity', short: 'Active' },
  mood: { label: 'Mental health', short: 'Mood' },
  loneliness: { label: 'Loneliness', short: 'Lonely' },
  wellbeing: { label: 'Wellbeing and quality of life', short: 'Well\u00adbeing' },
  health: { label: 'Physical health', short: 'Body' },
  'nhs-use': { label: 'Use of the NHS', short: 'NHS use' },
  money: { label: 'Money', short: 'Money' },
  'taking-part': { label: 'Taking part', short: 'Taking part' },
} as const;
export type OutcomeGroup = keyof typeof outcomeGroups;

/** The groups in the order of the columns. */
export const outcomeGroupNames = Object.keys(outcomeGroups) as OutcomeGroup[];
