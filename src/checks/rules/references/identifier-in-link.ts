import { identifiersIn, inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const identifierInLink = rule({
  id: 'identifier-in-link',
  severity: 'error',
  purpose: 'A DOI or number that the link holds stands in its own field too',
  why: 'Tools find a paper by its DOI, PMID or PMCID. npm run check -- --fix copies it there.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "URL": "https://doi.org/10.1000/abc"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "URL": "https://doi.org/10.1000/abc", "DOI": "10.1000/abc"}',
    },
  ],
  reads: ['references/'],
  check: inSources((source) => {
    const missing = Object.entries(identifiersIn(source.URL)).find(
      ([field]) => source[field as 'DOI' | 'PMID' | 'PMCID'] === '',
    );
    return missing
      ? {
          field: 'URL',
          wrong: `the link holds the ${missing[0]}, and the field is empty`,
          right: `write "${missing[0]}": "${missing[1]}"`,
        }
      : null;
  }),
});
