import { inSources, isWordsOfAddress } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const slugTitle = rule({
  id: 'slug-title',
  severity: 'error',
  purpose: 'A title is what the publication prints, not the words of its address',
  why: 'An address has no capitals, no commas and often no end. A title that is letter for letter the address was made from it, unless somebody has looked.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Social prescribing in our borough", "URL": "https://example.org/news/social-prescribing-in-our-borough/"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Social prescribing: in our borough", "URL": "https://example.org/news/social-prescribing-in-our-borough/", "custom": {"checked": "2026-11-20"}}',
    },
  ],
  reads: ['references/'],
  check: inSources((source) => {
    if (source.checked || source.unseen.includes('title') || !isWordsOfAddress(source)) return null;
    return {
      field: 'title',
      wrong: 'the title is the words of the address',
      right:
        'write the title as the page prints it, and the day on which you looked under custom, checked; if you could not look, write "unseen": ["title"] there',
    };
  }),
});
