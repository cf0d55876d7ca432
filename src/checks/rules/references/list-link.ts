import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const listLink = rule({
  id: 'list-link',
  severity: 'warning',
  purpose: 'A link leads to the item, not to a list of items',
  why: 'Lists change. What was on the page of a tag, a month or an author yesterday is not there tomorrow.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A story", "URL": "https://example.org/tag/social-prescribing/"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A story", "URL": "https://example.org/news/a-story/"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ URL, unseen }) =>
    !unseen.includes('address') && /\/(?:author|tag|category)\/|\/page\/\d|\/20\d\d\/\d\d\/?$|[?&]p=\d+$/i.test(URL)
      ? {
          field: 'URL',
          wrong: 'this link leads to a list that changes, or to a number that a new site forgets',
          right: `link the item's own page; if its own address could not be seen, put \"unseen\": [\"address\"] under custom`,
        }
      : null,
  ),
});
