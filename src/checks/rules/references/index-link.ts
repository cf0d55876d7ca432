import { doiAddress } from '#model/doi.ts';
import { inSources, leadsToArchive, leadsToIndex } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const indexLink = rule({
  id: 'index-link',
  severity: 'warning',
  purpose: 'The publisher is linked, not an index of publications or an archive of papers',
  why: 'An index may hold a summary of its own, and disappears before the publisher does. An archive may hold another version of a paper than the one that its DOI leads to.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://www.artshealthresources.org.uk/docs/a-report/"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://www.example.org/a-report.pdf"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/", "DOI": "10.1000/abc", "PMCID": "PMC1234567"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "URL": "https://doi.org/10.1000/abc", "DOI": "10.1000/abc", "PMCID": "PMC1234567"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ URL, DOI, unseen }) => {
    if (DOI && leadsToArchive(URL)) {
      return {
        field: 'URL',
        wrong: 'this link leads to an archive, and the DOI is known',
        right: `write "URL": "${doiAddress(DOI)}", and name the archive under custom, copies`,
      };
    }
    return !unseen.includes('address') && leadsToIndex(URL)
      ? {
          field: 'URL',
          wrong: 'this link leads to an index',
          right: `link the publisher's page, and name the index under custom, copies; if its own address could not be seen, put "unseen": ["address"] under custom`,
        }
      : null;
  }),
});
