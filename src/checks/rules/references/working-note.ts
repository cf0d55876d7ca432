import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const note =
  /\b(?:cop(?:y|ies)|mirror|proxy|index copy|indexed by|not shown|not stated|catalogue record|press report|re-posted|incomplete|read at|pubmed|preprint|repository|research portal|also carried|older site|report by|technical report|e-guide|blog\)|magazine\)|now\s[^)]+\))/i;
// A volume with its issue, a year in brackets, and the article numbers of journals and of Cochrane reviews.
const whereInIt = /\d ?\(|\((?:[^)]*\D)?(?:19|20)\d\d\)|\be\d{5,}\b|\bCD\d{6}\b/;

export const workingNote = rule({
  id: 'working-note',
  severity: 'error',
  purpose: 'Publisher, journal and authors are names',
  why: 'A note to ourselves, or the archive in which something was read, is printed as if it were the publisher, and citation tools take it for one.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "publisher": "A council (library copy)"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "publisher": "A council", "custom": {"note": "Read in a copy held by a library"}}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "title": "A trial", "container-title": "A journal 78(2)", "DOI": "10.1000/1"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "title": "A trial", "container-title": "A journal", "volume": "78", "issue": "2", "DOI": "10.1000/1"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "title": "A trial", "container-title": "A journal", "publisher": "PubMed Central", "DOI": "10.1000/1"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "title": "A trial", "container-title": "A journal", "DOI": "10.1000/1", "custom": {"copies": [{"label": "PubMed Central"}]}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ publisher, journal, authors }) => {
    const fields: [field: string, text: string][] = [
      ['publisher', publisher],
      ['container-title', journal],
      ...authors.map((name): [string, string] => ['author', name]),
    ];
    const found = fields.find(([, text]) => note.test(text) || whereInIt.test(text));
    return found
      ? {
          field: found[0],
          wrong: `"${found[1]}" holds a note, not only a name`,
          right: whereInIt.test(found[1])
            ? 'keep the name alone; the date is "issued", and volume, issue and article number are "volume", "issue" and "page"'
            : 'keep the name alone, and write the note under custom, note',
        }
      : null;
  }),
});
