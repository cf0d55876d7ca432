import { z } from 'zod';
import { councilCode, evidenceId, formerly, referenceId, reviewBy, reviewed, text } from './basics.ts';
import { resultDesign } from './design.ts';
import { costSchema, resultSchema } from './figure.ts';
import { nation } from './nation.ts';
import { organisationSchema } from './organisation.ts';
import { sources } from './source.ts';
import { term } from './term.ts';

export const statusKinds = {
  'reported running': 'Reported running',
  ended: 'Ended',
  'not known': 'Not known',
} as const;

export const lengthBands = [
  'up to 8 weeks',
  '9 to 12 weeks',
  '13 to 26 weeks',
  'longer or open-ended',
  'not stated',
] as const;

export const funderKinds = [
  'council',
  'NHS',
  'central government',
  'lottery',
  'charity or trust',
  'social investors',
  'participants',
  'not stated',
] as const;

const place = z.strictObject({
  name: text.describe('The place as readers know it'),
  region: term('regions'),
  councils: z
    .array(councilCode)
    .describe('Codes from content/councils/councils.csv; empty for a scheme of a whole nation'),
  nations: z.array(nation).default([]).describe('For a scheme of a whole nation: which'),
  note: text.optional().describe('What the codes leave out, or that the council did not run it'),
});

const status = z.strictObject({
  kind: z.enum(Object.keys(statusKinds) as [keyof typeof statusKinds]).describe('Was it last reported running?'),
  asOf: text.describe('The date of that report'),
  note: text.describe('Who said so, and what is not known'),
  started: text.nullable().describe('When it began, as the source says it'),
  ended: text.nullable().describe('When it ended, or null'),
});

const referral = z.strictObject({
  who: text.describe('Who refers, in a few words'),
  how: text.describe('How a person gets from there to the activity'),
  selfReferral: z.enum(['yes', 'no', 'not stated']).describe('Can people refer themselves?'),
});

const length = z.strictObject({
  band: z.enum(lengthBands).describe('The length of the main course'),
  note: text.describe('The length in the words of the source'),
});

const funding = z.strictObject({
  kinds: z.array(z.enum(funderKinds)).min(1).describe('Where the money came from, by kind'),
  note: text.describe('Who paid for what, with dates'),
});

const lesson = z.strictObject({
  text: text.describe('One thing the scheme learned, as it was reported'),
  source: referenceId,
});

/** One scheme. The file name is the last part of its address; the text below the front matter says how it works. */
export const caseStudySchema = z.strictObject({
  title: text.describe(
    'Place, then the finding, in one line: "Rotherham: pay the charities that receive the referrals"',
  ),
  summary: text.max(320).describe('Two sentences that a councillor understands: the finding and how sure we are'),
  place,
  lead: z.array(organisationSchema).min(1).describe('Who led the scheme'),
  partners: z.array(organisationSchema).default([]).describe('Who else took part, and how'),
  status: status.describe('Whether it runs, as of which date'),
  activities: z.array(term('activities')).min(1).describe('What people did, by type'),
  offered: z.array(text).default([]).describe('What was on offer, in the words of the scheme'),
  people: z.array(term('people')).min(1).describe('Who it was for, by group'),
  peopleNote: text.optional().describe('Who it was for, more exactly'),
  needs: z.array(term('needs')).default([]).describe('What people were referred for'),
  settings: z.array(term('settings')).min(1).describe('Where it happened'),
  referral,
  length,
  funding,
  outcomes: z.array(term('outcomes')).default([]).describe('What was measured (not what was hoped for)'),
  results: z.array(resultSchema).default([]).describe('Every figure reported for the scheme'),
  costs: z.array(costSchema).default([]).describe('Every sum of money reported'),
  strongestDesign: resultDesign.describe('The strongest design behind any of the results'),
  strongestDesignNote: text.optional().describe('What a reader should know of that design'),
  outcomesQuantified: z
    .boolean()
    .describe('False where we have only counts, costs or opinions: the page then says that benefit is not shown'),
  lessons: z.array(lesson).default([]).describe('What the scheme learned, each with its source'),
  caveats: z.array(text).min(1).describe('Why the figures are not yet proof, in plain words'),
  relevance: text.describe('What a decision maker can take from it'),
  evidence: z
    .strictObject({
      same: z.array(evidenceId).default([]).describe('Evidence summaries about this scheme'),
      similar: z
        .array(evidenceId)
        .default([])
        .describe('Evidence on the same kind of activity and outcome, unfavourable ones included'),
    })
    .describe('What research says: file names in content/evidence/'),
  sources,
  reviewed,
  reviewBy,
  formerly,
});

export type CaseStudy = z.infer<typeof caseStudySchema>;
