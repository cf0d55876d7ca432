/** What is known of harm. "Not read" is not "none": only a full text can show that none was reported. */
export const harmStatuses = {
  reported: 'Reported',
  'not reported': 'Not reported (the full text was read)',
  'not read': 'Not read',
  'not looked for': 'Not looked for',
} as const;
export type HarmStatus = keyof typeof harmStatuses;

/** What is known of harm, in words: "Not read. We read the abstract, which says nothing of harm." */
export const harmsInWords = ({ status, what }: { status: HarmStatus; what: string }): string =>
  `${harmStatuses[status]}. ${what}`;
