import { heldSources } from '../../find/held-sources.ts';
import { rule, type ContentOfFiles } from '../../rule.ts';

const source = (title: string): string =>
  `{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "${title}"}`;

export const retractedTitle = rule({
  id: 'retracted-title',
  severity: 'error',
  purpose: 'A source whose title says that it was retracted is recorded as retracted',
  why: 'Publishers write "RETRACTED:" before the title of a paper that they take back. Only the field lets every page say so, and keeps the paper from counting.',
  examples: [
    { part: 'file', kind: 'references', wrong: source('RETRACTED: What walking groups do'), right: source('What walking groups do') },
  ], // prettier-ignore
  reads: ['references/'],
  check: (content: ContentOfFiles) =>
    heldSources(content).flatMap(({ source: { title, retracted }, at }) =>
      /^\W*(?:retracted(?: article)?|retraction(?: note)?|withdrawn)\s*[:\]–—-]/i.test(title) && retracted === ''
        ? [
            {
              ...at('title'),
              wrong: `the title says that it was taken back: "${title.slice(0, 40)}"`,
              right:
                'write who retracted it and when under custom: "retracted": "Retracted by the journal on 3 May 2026"; and the title as it was',
            },
          ]
        : [],
    ),
});
