import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const yearOfDoi = rule({
  id: 'year-of-doi',
  severity: 'warning',
  purpose: 'The year is that of the issue',
  why: 'A paper has a day online and a day in print. The issue is cited. A DOI that names a later year than the source shows that one of the two is wrong.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2023]]}, "container-title": "A journal", "title": "A trial", "DOI": "10.1136/bmjopen-2024-002849"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "DOI": "10.1136/bmjopen-2024-002849"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ DOI, year, checked }) => {
    const named = Number(/[.\-/]((?:19|20)\d\d)(?=[.\-])/.exec(DOI.replace(/^10\.\d+/, ''))?.[1] ?? 0);
    return named > 0 && year !== null && named > year && !checked
      ? {
          field: 'issued',
          wrong: `the year is ${year}, and the DOI names ${named}`,
          right: 'write the year of the issue, and the day online under custom, note',
        }
      : null;
  }),
});
