import { boldHeadings } from '../../find/stray-marks.ts';
import { rule } from '../../rule.ts';

export const boldHeading = rule({
  id: 'bold-heading',
  severity: 'warning',
  purpose: 'A heading is written as one',
  why: 'Bold type looks like a heading and is none: it is missing from the contents of the page and for people who have it read aloud.',
  examples: [
    {
      part: 'text',
      wrong: '**How it works**\n\nPeople meet in a hall.',
      right: '## How it works\n\nPeople meet in a hall.',
    },
  ],
  reads: 'one entry',
  check: boldHeadings,
});
