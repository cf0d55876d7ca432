import { z } from 'zod';
import { oneOf, optional, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage, sourced } from './list-page.ts';
import { nation } from './nation.ts';
import { isoDay } from '#model/text.ts';

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

/** YAML reads 2018 as a number, and 2018-11-06 as a day. */
const dayAsText = (value: unknown): unknown =>
  value instanceof Date ? isoDay(value) : typeof value === 'number' ? String(value) : value;

export const timelineEventSchema = fields({
  ...sourced,
  date: field(
    z.preprocess(
      dayAsText,
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'write 2018, 2018-11 or 2018-11-06' }),
    ),
    { label: 'Date', help: 'The year, month or day, as exactly as the sources give it', example: '2018-11' },
  ),
  dateNote: field(optional(text), {
    label: 'Doubt about the date',
    help: 'Any doubt about the date',
    example: 'The page bears no day',
  }),
  title: field(text, { label: 'Title', help: 'What happened', example: 'A strategy on loneliness' }),
  summary: field(text, {
    label: 'What it was',
    help: 'What it was, in our own words',
    example: 'The government said what it would do.',
  }),
  meaning: field(text, {
    label: 'What it means for councils',
    help: 'What it means for councils',
    example: 'Money for link workers came with it.',
  }),
  actors: field(someOf(text), { label: 'Who did it', help: 'Who did it', example: ['UK Government'] }),
  themes: field(someOf(oneOf(timelineThemes)), { label: 'Themes', help: 'What it is about', example: ['money'] }),
  appliesIn: field(someOf(nation), { label: 'Holds for', help: 'The nations it holds for', example: ['England'] }),
});

export const timelineSchema = fields({
  ...listPage,
  events: field(someOf(timelineEventSchema), {
    label: 'Events',
    help: 'What happened, oldest first',
    group: 'What it means',
  }),
});

export type TimelineEvent = z.infer<typeof timelineEventSchema>;
