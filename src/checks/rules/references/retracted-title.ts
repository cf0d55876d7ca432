import { inSources } from '../../find/held-sources.ts';
import { isMarkedRetracted, recordRetraction } from '../../find/retracted-titles.ts';
import { rule } from '../../rule.ts';

/** A source of this title. */
export const sourceCalled = (title: string): string =>
  `{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "${title}"}`;

export const retractedTitle = rule({
  id: 'retracted-title',
  severity: 'error',
  purpose: 'A source whose title says that it was retracted is recorded as retracted',
  why: 'Publishers write "RETRACTED:" before the title of a paper that they take back. Only the field lets every page say so, and keeps the paper from counting.',
  examples: [
    { part: 'file', kind: 'references', wrong: sourceCalled('RETRACTED: What walking groups do'), right: sourceCalled('What walking groups do') },
  ], // prettier-ignore
  reads: ['references/'],
  check: inSources(({ title, retracted }) =>
    isMarkedRetracted(title) && retracted === ''
      ? {
          field: 'title',
          wrong: `the title says that it was taken back: "${title.slice(0, 40)}"`,
          right: recordRetraction,
        }
      : null,
  ),
});
