import { writtenSigns } from '../../find/written-signs.ts';
import { rule } from '../../rule.ts';

export const writtenSign = rule({
  id: 'written-sign',
  severity: 'error',
  purpose: 'No sign that cannot be seen is written in code, and no name holds HTML',
  why: 'A sign that turns the direction of a text does so too where it is written by its number.',
  examples: [
    { part: 'text', wrong: 'The group &#8238;met&#8236; on Monday.', right: 'The group met on Monday.' },
    { part: 'fields', wrong: 'title: "Why it \\u200bmatters"', right: 'title: Why it matters' },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "title": "A \\u202ereport", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"}',
      right:
        '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "title": "A <i>report</i>", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"}',
      right:
        '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"}',
    },
  ],
  reads: 'all content',
  check: writtenSigns,
});
