/** The kinds of page that can stand side by side, never mixed. */
export const comparable = ['case-studies', 'evidence'] as const;
export type Comparable = (typeof comparable)[number];

/** How many can. */
export const compareLimit = 4;
