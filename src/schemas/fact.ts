import { z } from 'zod';
import {
  anchor,
  caseStudyId,
  day,
  draft,
  evidenceId,
  factId,
  formerly,
  list,
  oneOf,
  optional,
  orNull,
  printed,
  quotedOnly,
  referenceId,
  reviewBy,
  text,
  year,
} from './basics.ts';
import { factLeads } from '#model/large-figure.ts';
import { entryReference } from './entry-reference.ts';
import { again, field, fields } from './fields.ts';
import { term } from './term.ts';

/** Where a fact is drawn from: a finding, a figure of a scheme, or a source that the site holds no entry for. */
const restsOn = z.union([
  fields({
    evidence: evidenceId,
    finding: field(anchor, {
      label: 'Finding',
      help: 'The id of the finding in that summary',
      example: 'activity-at-12-months',
      unseen: 'it is an address',
    }),
  }),
  fields({
    caseStudy: caseStudyId,
    figure: field(anchor, {
      label: 'Figure',
      help: 'The id of the result or cost in that case study',
      example: 'people-finished',
      unseen: 'it is an address',
    }),
  }),
  fields({
    basis: field(text, {
      label: 'Basis',
      help: 'For other facts: how the figure came about, in the words of a design',
      example: 'Service monitoring data',
    }),
  }),
]);

const contradiction = fields({
  text: field(text, {
    label: 'What was found otherwise',
    help: 'What was found otherwise, in one sentence',
    example: 'A trial found no difference after a year.',
  }),
  evidence: field(optional(evidenceId), {
    label: 'Evidence summary',
    help: 'The summary of the study that found it',
    example: 'another-study',
  }),
  source: field(optional(referenceId), {
    label: 'Source',
    help: 'The source that found it, where the site has no summary of it',
    example: 'a-source',
  }),
});

/** Of several facts that answer one question one is to be used; each of the others names it. */
const insteadUse = fields({
  fact: field(factId, {
    label: 'Fact to use',
    help: 'The fact that answers the same question and is to be used: its file name in content/facts/',
    example: 'a-fact',
  }),
  differs: field(text, {
    label: 'In what this one differs',
    help: 'In what this number differs from that one: its date, what it counts, whom it counts, its nation',
    example: 'It counts new posts only, in 2021.',
  }),
});

/**
 * One statement that can be quoted. The file name is the last part of its address. What is published is frozen as a
 * version; a change of words or figures needs the next number. Whether it was corrected or withdrawn stands in one
 * place only: content/corrections/.
 */
export const factSchema = fields({
  title: field(text.max(90), {
    label: 'Title',
    early: true,
    help: 'What the fact is about, in a few words, without a verdict',
    example: 'People who finished a walking course',
    group: 'Heading',
  }),
  statement: field(text.max(320), {
    label: 'Statement',
    early: true,
    help: 'The fact in one sentence, with its figure and what it is out of',
    example: '64% of the 97 people who were sent to walks finished the course.',
    group: 'Heading',
  }),
  valueText: field(printed, {
    label: 'Figure as shown',
    early: true,
    help: 'The figure exactly as it is to be shown',
    example: '64%',
    group: 'Figures',
  }),
  value: field(orNull(z.number()), {
    label: 'Number',
    help: 'The figure as a number; left out where it is a range or words',
    example: 64,
    group: 'Figures',
  }),
  unit: field(text, {
    label: 'Unit',
    early: true,
    help: 'What is counted: per cent, GBP per person, people',
    example: 'per cent',
    group: 'Figures',
    prose: false,
  }),
  leads: field(oneOf(factLeads).default('figure'), {
    label: 'What stands large',
    help: 'figure; or sentence, where the figure says more than is known when it is read alone: an effect size or ratio without an everyday unit, a change with nobody compared, a share of people whose number is not stated, an origin not found. The sentence of "say" then stands large, and the figure small with its caveat',
    group: 'Figures',
    unseen: 'it is seen by what stands large',
  }),
  denominator: field(printed, {
    label: 'Out of',
    early: true,
    help: 'Out of how many or whom, or that the source does not say',
    example: '97 people referred',
    group: 'Figures',
  }),
  period: field(printed, {
    label: 'When',
    help: 'When, or over how long, or that the source does not say',
    example: 'April 2018 to March 2019',
    group: 'Figures',
  }),
  geography: field(text, {
    label: 'Where',
    help: 'Where it holds',
    example: 'Rutland',
    group: 'Where and who',
  }),
  date: field(printed, {
    label: 'Date of the source',
    help: 'The date of the source, as it gives it',
    example: 'June 2019',
    group: 'Where it comes from',
  }),
  year: field(year, {
    label: 'Year of the source',
    help: 'The year of the source; left out where it bears no date',
    group: 'Where it comes from',
  }),
  source: field(referenceId, {
    label: 'Source',
    early: true,
    help: 'The id of a source in content/references/',
    example: 'a-source',
    group: 'Where it comes from',
  }),
  pinpoint: field(orNull(printed), {
    label: 'Where in the source',
    help: 'Where in the source: a page, a table, the abstract; left out where not known',
    example: 'page 12',
    group: 'Where it comes from',
  }),
  restsOn: field(restsOn, {
    label: 'Drawn from',
    help: 'What it is drawn from: its design and certainty come from there',
    group: 'Where it comes from',
  }),
  caveat: field(text, {
    label: 'Caveat',
    early: true,
    help: 'What must be said with it, in one or two sentences',
    example: 'Nobody was compared with them.',
    group: 'What it means',
  }),
  say: field(text, {
    label: 'Say',
    help: 'A sentence that is safe to use',
    example: 'Of 97 people sent to walks, 64% finished the course.',
    group: 'What it means',
  }),
  doNotSay: field(text, {
    label: 'Do not say',
    help: 'What people say instead and should not',
    example: 'Walks work for two in three.',
    group: 'What it means',
  }),
  history: field(optional(text), {
    label: 'Where it comes from',
    help: 'Where a much-quoted figure really comes from',
    example: 'A slide of 2019, which named no source.',
    group: 'What it means',
  }),
  contradictedBy: field(list(contradiction), {
    label: 'Found otherwise',
    help: 'What was found otherwise',
    group: 'What it means',
  }),
  related: field(list(entryReference), {
    label: 'To read with it',
    help: 'Pages to read with it',
    example: ['evidence/another-study'],
    group: 'What it means',
  }),
  insteadUse: field(optional(insteadUse), {
    label: 'The number to use instead',
    help: 'Where another fact answers the same question and is the one to use: which, and in what this one differs',
    group: 'What it means',
  }),
  activities: field(list(term('activities')), {
    label: 'Activities',
    help: 'What people did, by type',
    example: ['walking'],
    group: 'What people did',
  }),
  outcomes: field(list(term('outcomes')), {
    label: 'Outcomes',
    help: 'What was measured',
    example: ['wellbeing'],
    group: 'What people did',
  }),
  quotedOnly: again(quotedOnly, { group: 'What it means' }),
  version: field(z.number().int().min(1), {
    label: 'Version',
    asked: false,
    help: 'The number of this version',
    example: 1,
    group: 'Keeping it up to date',
  }),
  published: field(day, {
    label: 'Published',
    asked: false,
    help: 'The day this version was published',
    example: '2026-11-23',
    group: 'Keeping it up to date',
  }),
  reviewBy,
  formerly,
  draft,
});

export type Fact = z.infer<typeof factSchema>;
