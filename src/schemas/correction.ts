import { z } from 'zod';
import { anchor, day, oneOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { address } from './removed.ts';

/** What may be put on record about something that was published. */
export const correctionKinds = {
  correction: 'Correction',
  withdrawal: 'Withdrawal',
  clarification: 'Clarification',
} as const;
const correctionFields = {
  date: field(day, { label: 'Date', help: 'The day it was published', example: '2026-11-23' }),
  kind: field(oneOf(correctionKinds), {
    label: 'Kind',
    help: 'correction: it was wrong and is right now; withdrawal: do not use it; clarification: it could be misread',
  }),
  concerns: field(address, {
    label: 'Page',
    help: 'The address of the fact or page: /facts/a-fact/',
    example: '/facts/a-fact/',
  }),
  wrong: field(text, {
    label: 'What was wrong',
    help: 'What was wrong, in one or two sentences',
    example: 'It said 46%.',
  }),
  right: field(text, {
    label: 'What is right',
    help: 'What is right now, or what to use instead',
    example: 'It is 64%.',
    claims: 'none',
  }),
};

/** The file of a correction, content/corrections/<id>.yaml. */
export const correctionFileSchema = fields(correctionFields);

/** One correction. On a fact, it marks every page, card, pack, feed and embed that uses the fact. */
export const correctionSchema = fields({
  id: field(anchor, {
    label: 'Id',
    help: 'The name of its file; links to it use it',
    example: 'walking-figure',
  }),
  ...correctionFields,
});

export type Correction = z.infer<typeof correctionSchema>;

/** What has become of a fact since it was published. */
export const factStatuses = { current: 'Current', corrected: 'Corrected', withdrawn: 'Withdrawn' } as const;
export type FactStatus = keyof typeof factStatuses;
