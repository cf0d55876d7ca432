import { z } from 'zod';
import { article } from './article.ts';
import { oneOf, reviewBy } from './basics.ts';
import { nation } from './nation.ts';
import { term } from './term.ts';

/** The parts of the list of guides, in their order. */
export const guideGroups = {
  start: 'Start here',
  activity: 'Guides to activities',
  connect: 'Connect',
  evaluate: 'Evaluate',
  funding: 'Make the case',
  contribute: 'Quote and contribute',
} as const;
export type GuideGroup = keyof typeof guideGroups;

/** Guides that stand at an address of their own, and not below /guides/, by their ids. */
export const guideAddresses: Readonly<Record<string, string>> = {
  'press-lines': '/press/',
  'funding-model-ask': '/press/funding-model/',
};

/** A how-to page. */
export const guideSchema = z.strictObject({
  ...article,
  group: oneOf(guideGroups).describe('The part of the list of guides'),
  activity: term('activities').optional().describe('For a guide to an activity: which one'),
  appliesIn: z.array(nation).min(1).describe('The nations in which the guide holds'),
  reviewBy,
});

export type Guide = z.infer<typeof guideSchema>;
