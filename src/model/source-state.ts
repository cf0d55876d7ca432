/** What was found when the address of a source was asked for, and what that means on a day's page. */

/** What an address answered: in the words of the report. */
export const sourceStates = {
  ok: 'Answers',
  moved: 'Answers at another address',
  changed: 'Answers, and its title no longer stands in it',
  gone: 'Gone (404 or 410)',
  failing: 'No answer, or an error',
  unsure: 'Refuses to be asked by a program',
} as const;
export type SourceState = keyof typeof sourceStates;

/** The record of the last times that the address of a source was asked for. */
export interface SourceCheck {
  source: string;
  state: SourceState;
  /** The day on which it was last asked for. */
  checked: Date;
  /** The first day of the state that it is in. */
  since: Date;
  /** How many times in a row it was found gone or failing. */
  misses: number;
  /** Where it answers now. */
  movedTo?: string | undefined;
  /** A copy that an archive keeps. */
  archive?: string | undefined;
}

/** One failure may be of the day: what was missed so often in a row is called gone. */
export const missesUntilGone = 2;

/** Whether readers should be led to a copy, or be told that there is none. */
export const isDead = ({ state, misses }: SourceCheck): boolean =>
  (state === 'gone' || state === 'failing') && misses >= missesUntilGone;
