import { z } from 'zod';
import {
  councilCode,
  draft,
  evidenceId,
  formerly,
  groupOrNone,
  list,
  oneOf,
  optional,
  orNull,
  printed,
  referenceId,
  reviewBy,
  reviewed,
  someOf,
  text,
  year,
} from './basics.ts';
import { resultDesign } from './design.ts';
import { field, fields } from './fields.ts';
import { costSchema, resultSchema } from './figure.ts';
import { flowSchema } from './flow.ts';
import { nation } from './nation.ts';
import { organisationSchema, partnerSchema } from './organisation.ts';
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

const place = fields({
  name: field(text, {
    label: 'Name of the place',
    early: true,
    help: 'The place as readers know it',
    example: 'Rutland',
    prose: false,
  }),
  region: field(term('regions'), {
    label: 'Region or nation',
    help: 'The region of England, or the nation, that it is listed under',
    example: 'a-term',
    early: true,
  }),
  councils: field(list(councilCode), {
    label: 'Councils',
    early: true,
    help: 'The councils where it runs, by name or code; none for a scheme of a whole nation',
    example: ['RUT'],
  }),
  nations: field(list(nation), {
    label: 'Nations',
    help: 'For a scheme of a whole nation: which',
    example: ['Wales'],
  }),
  note: field(optional(text), {
    label: 'About the place',
    help: 'What the codes leave out, or that the council did not run it',
    example: 'The scheme covers two of the five districts',
    cites: true,
    readAt: 117,
  }),
});

const status = fields({
  kind: field(oneOf(statusKinds), { label: 'Status', early: true, help: 'Was it last reported running?' }),
  asOf: field(printed, {
    label: 'As of',
    help: 'The date of that report',
    example: 'March 2024',
  }),
  year: field(year, {
    label: 'Year of that report',
    help: 'The year of the last report; left out where it bears no date',
  }),
  note: field(text, {
    label: 'Who said so',
    help: 'Who said so, and what is not known',
    example: 'The council said so on its own page',
    cites: true,
    readAt: 116,
  }),
  started: field(orNull(printed), {
    label: 'Began',
    help: 'When it began, as the source says it',
    example: 'April 2018',
    cites: true,
    readAt: 114,
  }),
  ended: field(orNull(printed), {
    label: 'Ended',
    help: 'When it ended; left out where it has not, or where that is not known',
    example: 'March 2021',
    cites: true,
    readAt: 115,
  }),
});

const referral = fields({
  who: field(text, {
    label: 'Who refers',
    early: true,
    help: 'Who refers, in a few words',
    example: 'GPs and link workers',
    cites: true,
    readAt: 1,
  }),
  how: field(text, {
    label: 'How people get there',
    help: 'How a person gets from there to the activity',
    example: 'The link worker rings within a week and comes along to the first session',
    cites: true,
    readAt: 112,
  }),
  selfReferral: field(z.enum(['yes', 'no', 'not stated']), {
    label: 'Can people come by themselves?',
    help: 'Can people refer themselves?',
  }),
});

const length = fields({
  band: field(z.enum(lengthBands), { label: 'Length', help: 'The length of the main course' }),
  note: field(text, {
    label: 'Length in words',
    help: 'The length in the words of the source',
    example: 'Ten weeks, two hours a week',
    cites: true,
    readAt: 2,
  }),
});

const funding = fields({
  kinds: field(someOf(z.enum(funderKinds)), {
    label: 'Who paid, by kind',
    help: 'Where the money came from, by kind',
  }),
  note: field(text, {
    label: 'Who paid for what',
    help: 'Who paid for what, with dates',
    example: 'The council paid for the sessions, the NHS for the link workers',
    cites: true,
    readAt: 119,
  }),
});

const lesson = fields({
  text: field(text, {
    label: 'Lesson',
    help: 'One thing the scheme learned, as it was reported',
    example: 'People came more often when somebody went with them the first time.',
    claims: 'entry',
  }),
  source: referenceId,
});

/** One scheme. The file name is the last part of its address; the text below the front matter says how it works. */
export const caseStudySchema = fields({
  title: field(text, {
    label: 'Title',
    early: true,
    help: 'Place, then the finding, in one line: "Rotherham: pay the charities that receive the referrals"',
    example: 'Rutland: walk with people the first time',
    group: 'Heading',
    claims: 'entry',
  }),
  summary: field(text.max(320), {
    label: 'Summary',
    early: true,
    help: 'Two sentences that a councillor understands: the finding and how sure we are',
    example: 'People were met at the door, and most came back. Nobody was compared with them.',
    group: 'Heading',
    claims: 'entry',
  }),
  place: field(place, {
    label: 'Place',
    early: true,
    help: 'Where the scheme is',
    group: 'Where and who',
    figures: 'stated',
  }),
  lead: field(someOf(organisationSchema), {
    label: 'Led by',
    early: true,
    help: 'Who led the scheme',
    group: 'Where and who',
  }),
  partners: field(list(partnerSchema), {
    label: 'Partners',
    help: 'Who else took part, and how',
    group: 'Where and who',
    readAt: 113,
  }),
  status: field(status, {
    label: 'Status',
    early: true,
    help: 'Whether it runs, as of which date',
    group: 'Where and who',
  }),
  activities: field(someOf(term('activities')), {
    label: 'Activities',
    early: true,
    help: 'What people did, by type',
    example: ['walking'],
    group: 'What people did',
  }),
  offered: field(list(text), {
    label: 'On offer',
    help: 'What was on offer, in the words of the scheme',
    example: ['Health walks twice a week'],
    group: 'What people did',
    cites: true,
    readAt: 110,
  }),
  people: field(someOf(term('people')), {
    label: 'People',
    early: true,
    help: 'Who it was for, by group',
    example: ['adults'],
    group: 'Where and who',
  }),
  peopleNote: field(optional(text), {
    label: 'People, more exactly',
    help: 'Who it was for, more exactly',
    example: 'Adults who live alone',
    group: 'Where and who',
    cites: true,
    readAt: 111,
  }),
  needs: field(list(term('needs')), {
    label: 'Needs',
    help: 'What people were referred for',
    example: ['loneliness'],
    group: 'What people did',
  }),
  settings: field(someOf(term('settings')), {
    label: 'Settings',
    early: true,
    help: 'Where it happened',
    example: ['library'],
    group: 'What people did',
  }),
  referral: field(referral, {
    label: 'Referral',
    early: true,
    help: 'How people come to it',
    group: 'What people did',
  }),
  length: field(length, {
    label: 'Length',
    help: 'How long people take part',
    group: 'What people did',
    figures: 'stated',
  }),
  funding: field(funding, { label: 'Funding', help: 'Who paid, and for what', group: 'Money' }),
  outcomes: field(list(term('outcomes')), {
    label: 'Outcomes',
    help: 'What was measured (not what was hoped for)',
    example: ['wellbeing'],
    group: 'Figures',
  }),
  results: field(list(resultSchema), {
    label: 'Results',
    help: 'Every figure reported for the scheme',
    group: 'Figures',
    figures: 'own',
    readAt: 4,
  }),
  flow: field(optional(flowSchema), {
    label: 'Of 100 people referred',
    help: 'How many of everybody referred came how far',
    group: 'Figures',
  }),
  costs: field(list(costSchema), {
    label: 'Costs',
    help: 'Every sum of money reported',
    group: 'Money',
    figures: 'own',
    readAt: 120,
    readBy: 'role',
  }),
  strongestDesign: field(resultDesign, {
    label: 'Strongest design',
    help: 'The strongest design behind any of the results',
    group: 'How it was studied',
  }),
  strongestDesignNote: field(optional(text), {
    label: 'Note on that design',
    help: 'What a reader should know of that design',
    example: 'The same people before and after, without a comparison group',
    group: 'How it was studied',
    cites: true,
    readAt: 3,
  }),
  outcomesQuantified: field(z.boolean(), {
    label: 'Benefit was measured',
    help: 'Whether any result says that people got better. Where there are only counts, costs or opinions it is no, and the page says that benefit is not shown',
    group: 'How it was studied',
  }),
  lessons: field(list(lesson), {
    label: 'Lessons',
    help: 'What the scheme learned, each with its source',
    group: 'What was learned',
    readAt: 118,
  }),
  caveats: field(someOf(text), {
    label: 'Caveats',
    early: true,
    help: 'Why the figures are not yet proof, in plain words',
    example: ['Nobody was compared with people who did not come.'],
    group: 'What it means',
    cites: true,
    readAt: 5,
  }),
  relevance: field(text, {
    label: 'What a council can take from it',
    early: true,
    help: 'What a decision maker can take from it',
    example: 'Somebody at the door costs little and can be tried in a term.',
    group: 'What it means',
    cites: true,
    claims: 'entry',
    readAt: 0,
  }),
  evidence: field(
    groupOrNone(
      fields({
        same: field(list(evidenceId), {
          label: 'On this scheme',
          help: 'Evidence summaries about this scheme',
          example: ['a-study-of-the-scheme'],
        }),
        similar: field(list(evidenceId), {
          label: 'On schemes like it',
          help: 'Evidence on the same kind of activity and outcome, unfavourable ones included',
          example: ['a-trial-of-walking-groups'],
        }),
      }),
    ),
    {
      label: 'Research',
      help: 'What research says',
      group: 'Where it comes from',
    },
  ),
  sources,
  reviewed,
  reviewBy,
  formerly,
  draft,
});

export type CaseStudy = z.infer<typeof caseStudySchema>;
