import { dayIn, inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const dateInAddress = rule({
  id: 'date-in-address',
  severity: 'error',
  purpose: 'A day that the address holds is the day of the source',
  why: 'News sites write the day into the address. npm run check -- --fix takes it from there.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "undated"}, "title": "A story", "URL": "https://example.org/2024/03/15/a-story"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024, 3, 15]]}, "title": "A story", "URL": "https://example.org/2024/03/15/a-story"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ URL, year, id }) => {
    const day = dayIn(URL);
    return day && year === null && id !== ''
      ? {
          field: 'issued',
          wrong: 'the address holds the day, and the source has none',
          right: `write "issued": {"date-parts": [[${day.join(', ')}]]}`,
        }
      : null;
  }),
});
