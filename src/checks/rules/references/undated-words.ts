import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const undatedWords = rule({
  id: 'undated-words',
  severity: 'error',
  purpose: 'A source without a date says "undated", and nothing else',
  why: 'One word for one thing: readers, searches and citation tools look for it. Bounds such as "before 2018" go under note; a year that follows from the text is a year, with "circa": true.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "date not stated"}, "title": "A page", "custom": {"checked": "2026-11-20"}}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "undated"}, "title": "A page", "custom": {"checked": "2026-11-20"}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ dateInWords }) =>
    dateInWords !== '' &&
    dateInWords !== 'undated' &&
    /undated|no date|not (?:stated|shown|known)|^n\.?d\.?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/i.test(dateInWords)
      ? {
          field: 'issued',
          wrong: `the date is "${dateInWords}"`,
          right: /^\d/.test(dateInWords)
            ? 'write the day as "2024-05-03"'
            : 'write {"literal": "undated"}, and what is known of the date under custom, note',
        }
      : null,
  ),
});
