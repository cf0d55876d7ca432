import { slug } from '#model/slug.ts';
import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

/** "The BMJ" and "BMJ", "&" and "and": one name in several spellings. */
const nameOf = (name: string): string => slug(name).replace(/^the-/, '');

export const journalTwice = rule({
  id: 'journal-twice',
  severity: 'error',
  purpose: 'A journal is no publisher, and a report stands in no journal',
  why: 'Lists of sources print the journal and then the publisher: a journal named as both stands there twice. A report with a journal is read as a report by citation tools, and loses the journal.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "BMJ Open", "title": "A trial", "publisher": "BMJ Open", "URL": "https://bmjopen.bmj.com/content/3/8/e002849"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "BMJ Open", "title": "A trial", "URL": "https://bmjopen.bmj.com/content/3/8/e002849"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ type, journal, publisher }) => {
    if (journal === '') return null;
    if (type === 'report')
      return {
        field: 'type',
        wrong: `this is held as a report, and stands in "${journal}"`,
        right: 'write "type": "article-journal"; the series of a report is its "collection-title"',
      };
    return publisher !== '' && nameOf(publisher) === nameOf(journal)
      ? {
          field: 'publisher',
          wrong: `"${publisher}" is the journal, and not its publisher`,
          right: 'delete the line: the journal is named as "container-title" already',
        }
      : null;
  }),
});
