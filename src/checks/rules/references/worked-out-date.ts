import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const workedOutDate = rule({
  id: 'worked-out-date',
  severity: 'error',
  purpose: 'A date that is worked out says from what',
  why: 'Readers see "about 2021". Whoever cites the source has to know whether that is the year of an event, of a figure or of a copy.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2021]], "circa": true}, "title": "A page"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2021]], "circa": true}, "title": "A page", "custom": {"note": "It tells of a survey of spring 2021"}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ circa, note }) =>
    circa && note === ''
      ? {
          field: 'issued',
          wrong: 'the date is worked out ("circa"), and nothing says from what',
          right:
            'say under custom, note, what it follows from; or take "circa" away where the publication prints the date',
        }
      : null,
  ),
});
