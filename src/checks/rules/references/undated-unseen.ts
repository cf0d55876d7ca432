import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const undatedUnseen = rule({
  id: 'undated-unseen',
  severity: 'warning',
  purpose: 'Only who has looked can say that a source is undated',
  why: '"Undated" tells a reader that the publication prints no date. Where nobody has seen it, its age is not known to us, which is something else.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "undated"}, "title": "A page"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "undated"}, "title": "A page", "custom": {"checked": "2026-11-20"}}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"literal": "undated"}, "title": "A page", "custom": {"checked": "2026-11-20", "unseen": ["date"]}}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "title": "A page", "custom": {"checked": "2026-11-20", "unseen": ["date"]}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ dateInWords, checked, seen, unseen }) =>
    dateInWords === 'undated' && ((!checked && !seen) || unseen.includes('date'))
      ? {
          field: 'issued',
          wrong: 'this says that the publication prints no date, and nobody has seen whether it does',
          right:
            'look at it: write the date, or the day on which you looked under custom, checked; if it could not be seen, leave issued out and write "unseen": ["date"] under custom',
        }
      : null,
  ),
});
