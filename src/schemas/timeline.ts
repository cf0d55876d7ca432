import { z } from 'zod';
import { oneOf, text } from './basics.ts';
import { listPage, sourced } from './list-page.ts';
import { nation } from './nation.ts';

/** What an event is about, as the filter of the timeline names it. */
export const timelineThemes = {
  'national-policy': 'National policy',
  'link-workers': 'Link workers and general practice',
  money: 'Money for activities',
  culture: 'Arts, culture and creative health',
  movement: 'Sport and movement',
  nature: 'Nature',
  evidence: 'Evidence and standards',
  places: 'Places and devolution',
} as const;
export type TimelineTheme = keyof typeof timelineThemes;

export const timelineEventSchema = z.strictObject({
  ...sourced,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'write 2018, 2018-11 or 2018-11-06, in quotes' })
    .describe('The year, month or day, as exactly as the sources give it'),
  dateNote: text.optional().describe('Any doubt about the date'),
  title: text.describe('What happened'),
  summary: text.describe('What it was, in our own words'),
  meaning: text.describe('What it means for councils'),
  actors: z.array(text).min(1).describe('Who did it'),
  themes: z.array(oneOf(timelineThemes)).min(1).describe('What it is about'),
  appliesIn: z.array(nation).min(1).describe('The nations it holds for'),
});

export const timelineSchema = z.strictObject({ ...listPage, events: z.array(timelineEventSchema).min(1) });

export type TimelineEvent = z.infer<typeof timelineEventSchema>;
