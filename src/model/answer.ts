import { certaintyLevels, type Certainty } from './certainty.ts';

/** What people come to do, in the order of the main navigation. Every answer belongs to one of them. */
export const tasks = {
  'does it work': { id: 'does-it-work', label: 'Does it work?' },
  'who does it': { id: 'who-does-it', label: 'Who does it?' },
  'what it costs': { id: 'what-it-costs', label: 'What does it cost and who pays?' },
  'do it': { id: 'do-it', label: 'Do it and evaluate it' },
  'quote it': { id: 'quote-it', label: 'Quote it' },
} as const;
export type Task = keyof typeof tasks;

/** The steps on which people are counted, from referral to the end. */
export const reachSteps = {
  referred: 'Referred',
  seen: 'Seen',
  started: 'Started',
  finished: 'Finished',
} as const;

/** The words in which each level is said; a sentence may be more careful than its level, never less. */
const hedges: Record<Certainty, { words: RegExp; is: string }> = {
  'very low': { words: /\bwe (?:do not know|cannot (?:yet )?judge)\b/i, is: '"we do not know"' },
  low: { words: /\bmay\b/i, is: '"may"' },
  moderate: { words: /\bprobably\b/i, is: '"probably"' },
  high: { words: /./, is: 'no hedge' },
};

/** How a sentence must be said that rests on bodies of this level; null where it says no more than they do. */
export function hedgeMissing(sentence: string, level: Certainty | null): string | null {
  // What has no level cannot carry a claim: it is said as what nobody knows.
  const allowed = certaintyLevels.slice(0, certaintyLevels.indexOf(level ?? 'very low') + 1);
  return allowed.some((one) => hedges[one].words.test(sentence)) ? null : hedges[level ?? 'very low'].is;
}

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!])\s+(?=[A-Z“"])/).filter((part) => part.trim() !== '');

/** So many characters of a sentence of an answer, and of its doubt, leave room on a phone's first screen for what is done with it. */
export const mostOfSentence = 325;
export const mostOfDoubt = 170;
