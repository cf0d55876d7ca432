import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const noAuthor = rule({
  id: 'no-author',
  severity: 'warning',
  purpose: 'A source names who wrote it',
  why: 'A person who is named on the page, else the body that published it. Readers weigh a source by who speaks.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong: '{"id": "example-report", "type": "webpage", "title": "A page", "issued": {"date-parts": [[2024]]}}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A page"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ authors, unseen }) =>
    authors.length === 0 && !unseen.includes('authors')
      ? {
          field: 'id',
          wrong: 'this source has no author',
          right:
            'write "author": [{"literal": "A council"}], or the people named on the page; if they could not be seen, "unseen": ["authors"] under custom',
        }
      : null,
  ),
});
