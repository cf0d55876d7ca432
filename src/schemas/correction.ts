import { z } from 'zod';
import { anchor, day, oneOf, text } from './basics.ts';
import { address } from './removed.ts';

/** What may be put on record about something that was published. */
export const correctionKinds = {
  correction: 'Correction',
  withdrawal: 'Withdrawal',
  clarification: 'Clarification',
} as const;
export type CorrectionKind = keyof typeof correctionKinds;

/** One correction. On a fact, it marks every page, card, pack, feed and embed that uses the fact. */
export const correctionSchema = z.strictObject({
  id: anchor.describe('A short name for it, unique in the file; links to it use it'),
  date: day.describe('The day it was published'),
  kind: oneOf(correctionKinds).describe(
    'correction: it was wrong and is right now; withdrawal: do not use it; clarification: it could be misread',
  ),
  concerns: address.describe('The address of the fact or page: /facts/a-fact/'),
  wrong: text.describe('What was wrong, in one or two sentences'),
  right: text.describe('What is right now, or what to use instead'),
});

export type Correction = z.infer<typeof correctionSchema>;

/** What has become of a fact since it was published. */
export const factStatuses = { current: 'Current', corrected: 'Corrected', withdrawn: 'Withdrawn' } as const;
export type FactStatus = keyof typeof factStatuses;
