import { laterThanSources } from '../../find/sources-in-time.ts';
import { rule } from '../../rule.ts';

const report = (year: number) =>
  `{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "issued": {"date-parts": [[${year}]]}, "DOI": "10.1000/a-report"}`;

export const sourceInTime = rule({
  id: 'source-in-time',
  severity: 'warning',
  purpose: 'A source is of its own year, and tells of nothing that came after it',
  why: 'A report of 2013 cannot say how a scheme did in 2019, and a trial of 2019 is not one of 2009. Mostly a year is mistyped in one of the two, or the figure is from another report. It asks, because a budget looks ahead.',
  examples: [{ part: 'file', kind: 'references', wrong: report(2013), right: report(2019) }],
  reads: 'all content',
  check: laterThanSources,
});
