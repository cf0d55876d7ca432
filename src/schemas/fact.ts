import { z } from 'zod';
import { anchor, day, evidenceId, formerly, pointer, referenceId, reviewBy, text } from './basics.ts';
import { term } from './term.ts';

const caseStudyId = pointer('case-studies', 'A file name in content/case-studies/, without .mdx');

/** Where a fact is drawn from: a finding, a figure of a scheme, or a source that the site holds no entry for. */
const restsOn = z.union([
  z.strictObject({
    evidence: evidenceId,
    finding: anchor.describe('The id of the finding in that summary'),
  }),
  z.strictObject({
    caseStudy: caseStudyId,
    figure: anchor.describe('The id of the result or cost in that case study'),
  }),
  z.strictObject({ basis: text.describe('For other facts: how the figure came about, in the words of a design') }),
]);

const contradiction = z.strictObject({
  text: text.describe('What was found otherwise, in one sentence'),
  evidence: evidenceId.optional(),
  source: referenceId.optional(),
});

/** What a reader of a fact should see next: a page of this site, as kind and id. */
const related = z
  .string()
  .regex(/^(case-studies|evidence|briefing|guides|facts)\/[a-z0-9-]+$/, {
    error: 'write the kind and the file name: evidence/kiely-2022-link-workers-review',
  })
  .meta({ pointsTo: 'entries', description: 'A page of this site, as kind and file name' });

/**
 * One statement that can be quoted. The file name is the last part of its address. What is published is frozen as a
 * version; a change of words or figures needs the next number. Whether it was corrected or withdrawn stands in one
 * place only: content/corrections.yaml.
 */
export const factSchema = z.strictObject({
  title: text.max(90).describe('What the fact is about, in a few words, without a verdict'),
  statement: text.max(320).describe('The fact in one sentence, with its figure and what it is out of'),
  valueText: text.describe('The figure exactly as it is to be shown'),
  value: z.number().nullable().describe('The figure as a number, or null where it is a range or words'),
  unit: text.describe('What is counted: per cent, GBP per person, people'),
  denominator: text.describe('Out of how many or whom, or that the source does not say'),
  period: text.describe('When, or over how long, or that the source does not say'),
  geography: text.describe('Where it holds'),
  date: text.describe('The date of the source, as it gives it'),
  source: referenceId,
  pinpoint: text.nullable().describe('Where in the source: a page, a table, the abstract; null where not known'),
  restsOn: restsOn.describe('What it is drawn from: its design and certainty come from there'),
  caveat: text.describe('What must be said with it, in one or two sentences'),
  say: text.describe('A sentence that is safe to use'),
  doNotSay: text.describe('What people say instead and should not'),
  history: text.optional().describe('Where a much-quoted figure really comes from'),
  contradictedBy: z.array(contradiction).default([]).describe('What was found otherwise'),
  related: z.array(related).default([]).describe('Pages to read with it'),
  activities: z.array(term('activities')).default([]),
  outcomes: z.array(term('outcomes')).default([]),
  quotedOnly: text.optional().describe('For a figure whose origin was not found: the words it must be shown with'),
  version: z.number().int().min(1).describe('The number of this version'),
  published: day.describe('The day this version was published'),
  reviewBy,
  formerly,
});

export type Fact = z.infer<typeof factSchema>;
