import { z } from 'zod';
import type { Kind } from '#model/kinds.ts';
import { evidenceId, pointer, text } from './basics.ts';

const page = (description: string) => pointer('entries', description);

/** The page of a duty that only one kind of page can do. */
const pageOf = (kind: Kind, description: string) =>
  page(description).regex(new RegExp(`^${kind}/`), { error: `name a page of content/${kind}/` });

/** What the pages that nobody writes put first, and the written pages that they lead to: content/featured.yaml. */
export const featuredSchema = z.strictObject({
  caseStudies: z
    .array(pointer('case-studies', 'A file name in content/case-studies/, without .mdx'))
    .min(1)
    .describe('The case studies that the home page shows'),
  evidence: z.array(evidenceId).min(1).describe('The evidence summaries that the home page shows'),
  facts: z
    .array(pointer('facts', 'A file name in content/facts/, without .yaml'))
    .describe('The facts that are quoted most, in the order in which the page of facts begins'),
  routes: z
    .array(
      z.strictObject({
        who: text.describe('Who should begin there'),
        page: page('The page, as kind and file name'),
        what: text.describe('What they find, in a few words'),
      }),
    )
    .min(1)
    .describe('Where the home page says to begin'),
  roles: z
    .strictObject({
      about: pageOf('pages', 'What this site is; it stands at /about/'),
      accessibility: page('Who can use this site, and how'),
      choosing: page('Where was looked, and what comes in'),
      correcting: page('How to have something put right'),
      evaluating: page('How to evaluate a local scheme'),
      grading: page('How certainty is judged'),
      licence: page('What readers may do with the text and the data'),
      listingProviders: page('How a provider comes to be found by link workers'),
      lobbying: pageOf('guides', 'What to ask of those who decide on money; it stands at /press/funding-model/'),
      meeting: page('How to bring people to one table'),
      paying: page('Who pays at each step'),
      press: pageOf('guides', 'What may be said to the press; it stands at /press/'),
      recording: page('What to record, and how to protect it'),
      twoPages: pageOf('briefing', 'The briefing on two printed pages, which is also offered as a PDF'),
      writing: page('How to have a scheme written up'),
    })
    .describe('The page that does a certain duty, as kind and file name'),
});

export type Featured = z.infer<typeof featuredSchema>;
export type PageRole = keyof Featured['roles'];
