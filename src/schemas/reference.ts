import { z } from 'zod';
import { slug, text } from './basics.ts';

const name = z.union(
  [
    z.strictObject({ family: text.describe('Family name'), given: text.optional().describe('Initials or given name') }),
    z.strictObject({ literal: text.describe('The name of an organisation') }),
  ],
  { error: 'write {"family": "Smith", "given": "J"}, or {"literal": "NHS England"}' },
);

const issued = z
  .union(
    [
      z.strictObject({
        'date-parts': z
          .array(z.array(z.number().int()).min(1).max(3))
          .length(1)
          .describe('Year, month and day, as far as known: [[2018, 5]]'),
      }),
      z.strictObject({ literal: text.describe('The date in words, where it is not exact: "undated"') }),
    ],
    { error: 'write {"date-parts": [[2018, 5]]}, or {"literal": "undated"}' },
  )
  .describe('When it was published');

const webAddress = z.url({ protocol: /^https?$/, error: 'write a full web address that begins with https://' });

/** Another place where the same work is held. */
const copy = z.strictObject({
  label: text.describe('Who holds it'),
  URL: webAddress.optional().describe('Only where it may be linked'),
});

/**
 * One source in CSL-JSON, the common format of citation tools.
 * Fields: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const referenceSchema = z.strictObject({
  id: slug.describe('The id by which pages cite it: the name of its file'),
  type: z
    .enum(['article-journal', 'report', 'webpage', 'article-newspaper', 'chapter', 'document'])
    .describe('What kind of publication it is'),
  title: text.describe('The title as published'),
  author: z
    .array(name)
    .optional()
    .describe('People or organisations, in the order of the publication: [{"family": "Smith", "given": "J"}]'),
  issued: issued.optional(),
  'container-title': text.optional().describe('The journal or site'),
  'collection-title': text.optional().describe('The series it belongs to'),
  volume: text.optional().describe('The volume of the journal'),
  issue: text.optional().describe('The issue within the volume'),
  page: text.optional().describe('The pages, as the publication gives them'),
  number: text.optional().describe('Its number in the series of reports'),
  publisher: text.optional().describe('Who published it'),
  ISBN: text.optional().describe('Its ISBN'),
  URL: webAddress.optional().describe('Where it may be read; absent where we may not link to it'),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI begins with 10., without https://doi.org/' })
    .optional()
    .describe('Its digital object identifier'),
  PMID: z.string().regex(/^\d+$/).optional().describe('Its number in PubMed'),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, { error: 'write PMC and digits: PMC1234567' })
    .optional()
    .describe('Its number in PubMed Central'),
  custom: z
    .strictObject({
      copies: z.array(copy).optional().describe('Other places that hold the same work'),
      noLink: text.optional().describe('Why there is no link, where there is none'),
      formerly: z.array(slug).optional().describe('Ids under which the same source was held before they were merged'),
      unseen: z
        .array(z.enum(['title', 'authors']))
        .optional()
        .describe(
          'What was not seen as the publication prints it: a title then comes from the address or from a record',
        ),
      checked: z.iso
        .date({ error: 'write year-month-day: 2026-11-28' })
        .optional()
        .describe('The day on which somebody last compared title, authors and date with the publication'),
      correction: text.optional().describe('A correction or retraction that the publisher has attached to it'),
      note: text.optional().describe('What is uncertain about it, kept with the data'),
    })
    .optional(),
});

export type Reference = z.infer<typeof referenceSchema>;
