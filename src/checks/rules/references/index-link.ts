import { inSources, leadsToIndex } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const indexLink = rule({
  id: 'index-link',
  severity: 'warning',
  purpose: 'The publisher is linked, not an index of publications',
  why: 'An index may hold a summary of its own, and disappears before the publisher does.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://www.artshealthresources.org.uk/docs/a-report/"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://www.example.org/a-report.pdf"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ URL, unseen }) =>
    !unseen.includes('address') && leadsToIndex(URL)
      ? {
          field: 'URL',
          wrong: 'this link leads to an index',
          right: `link the publisher's page, and name the index under custom, copies; if its own address could not be seen, put \"unseen\": [\"address\"] under custom`,
        }
      : null,
  ),
});
