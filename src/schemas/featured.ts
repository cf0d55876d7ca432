import { z } from 'zod';
import { evidenceId, pointer, text } from './basics.ts';

const page = (description: string) => pointer('entries', description);

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
      choosing: page('Where was looked, and what comes in'),
      correcting: page('How to have something put right'),
      evaluating: page('How to evaluate a local scheme'),
      grading: page('How certainty is judged'),
      licence: page('What readers may do with the text and the data'),
      listingProviders: page('How a provider comes to be found by link workers'),
      meeting: page('How to bring people to one table'),
      paying: page('Who pays at each step'),
      recording: page('What to record, and how to protect it'),
      writing: page('How to have a scheme written up'),
    })
    .describe('The page that does a certain duty, as kind and file name'),
});

export type Featured = z.infer<typeof featuredSchema>;
export type PageRole = keyof Featured['roles'];
