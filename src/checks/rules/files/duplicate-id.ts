import { duplicateIds } from '../../find/ids.ts';
import { rule } from '../../rule.ts';

const syntheses = (...ids: string[]): string =>
  `title: Syntheses\nsummary: In short.\nupdated: 2026-11-23\nreviewBy: 2027-11-23\nsyntheses:\n${ids
    .map(
      (id) =>
        `  - {id: ${id}, vocabulary: activities, term: example-term, text: 'On the whole, {there are evidence summaries}.'}`,
    ) // prettier-ignore
    .join('\n')}`;

export const duplicateId = rule({
  id: 'duplicate-id',
  severity: 'error',
  purpose: 'An id names one thing',
  why: 'Links lead to ids. Of two the same, one could not be reached.',
  examples: [
    {
      part: 'file',
      kind: 'syntheses',
      wrong: syntheses('walking', 'walking'),
      right: syntheses('walking', 'walking-and-sleep'),
    },
  ],
  reads: 'all content',
  check: duplicateIds,
});
