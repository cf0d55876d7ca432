import { citations } from '../../find/citations.ts';
import { rule } from '../../rule.ts';

export const citation = rule({
  id: 'citation',
  severity: 'error',
  purpose: 'A citation is written so that the site knows it as one',
  why: 'Only the id of a source after an @ sign, in square brackets, becomes a numbered link. Titles and summaries stand in lists, where a source cannot follow.',
  examples: [{ part: 'text', wrong: 'Few finished.[@ Example_Report]', right: 'Few finished.[@example-report]' }],
  reads: 'one entry beside lists',
  check: citations,
});
