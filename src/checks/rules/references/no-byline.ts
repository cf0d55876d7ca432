import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const noByline = rule({
  id: 'no-byline',
  severity: 'warning',
  purpose: 'A newspaper article names its reporter',
  why: 'Most articles name who wrote them, in the first lines.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-newspaper", "author": [{"literal": "A paper"}], "issued": {"date-parts": [[2024]]}, "title": "A story", "publisher": "A paper"}',
      right:
        '{"id": "example-report", "type": "article-newspaper", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "title": "A story", "publisher": "A paper"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ type, authors, publisher, journal, hasPerson, checked, unseen }) =>
    type === 'article-newspaper' &&
    !hasPerson &&
    !checked &&
    !unseen.includes('authors') &&
    authors.some((name) => name === publisher || name === journal)
      ? {
          field: 'author',
          wrong: 'only the paper is named as author',
          right:
            'look at the first lines of the page; if nobody is named, put the day on which you looked under custom, checked',
        }
      : null,
  ),
});
