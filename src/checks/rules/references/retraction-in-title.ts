import { heldSources } from '../../find/held-sources.ts';
import { recordRetraction, seemsRetracted } from '../../find/retracted-titles.ts';
import { rule, type ContentOfFiles } from '../../rule.ts';

const source = (title: string): string =>
  `{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "${title}"}`;

export const retractionInTitle = rule({
  id: 'retraction-in-title',
  severity: 'warning',
  purpose: 'A title that begins "Withdrawn:" is looked at twice',
  why: 'Some publishers mark a paper that they took back by one word before its title. The same word may begin the title itself, so it asks; where the paper stands, leave the title as printed.',
  examples: [
    { part: 'file', kind: 'references', wrong: source('Retracted: What walking groups do'), right: source('What walking groups do') },
  ], // prettier-ignore
  reads: ['references/'],
  check: (content: ContentOfFiles) =>
    heldSources(content).flatMap(({ source: { title, retracted }, at }) =>
      seemsRetracted(title) && retracted === ''
        ? [
            {
              ...at('title'),
              wrong: `the title begins as that of a paper that was taken back: "${title.slice(0, 40)}"`,
              right: `if it was, ${recordRetraction}; if not, leave it as printed`,
            },
          ]
        : [],
    ),
});
