import { emptySections } from '../../find/markdown.ts';
import { rule } from '../../rule.ts';

export const emptySection = rule({
  id: 'empty-section',
  severity: 'error',
  purpose: 'A heading has something below it',
  why: 'Somebody who goes to it from the contents of the page finds nothing.',
  examples: [
    {
      part: 'text',
      wrong: '## How it works\n\n## What it cost\n\nText.',
      right: '## How it works\n\nText.\n\n## What it cost\n\nText.',
    },
  ],
  reads: 'one entry',
  check: emptySections,
});
