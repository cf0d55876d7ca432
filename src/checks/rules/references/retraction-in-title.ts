import { inSources } from '../../find/held-sources.ts';
import { recordRetraction, seemsRetracted } from '../../find/retracted-titles.ts';
import { rule } from '../../rule.ts';
import { sourceCalled } from './retracted-title.ts';

export const retractionInTitle = rule({
  id: 'retraction-in-title',
  severity: 'warning',
  purpose: 'A title that begins "Withdrawn:" is looked at twice',
  why: 'Some publishers mark a paper that they took back by one word before its title. The same word may begin the title itself, so it asks; where the paper stands, leave the title as printed.',
  examples: [
    { part: 'file', kind: 'references', wrong: sourceCalled('Retracted: What walking groups do'), right: sourceCalled('What walking groups do') },
  ], // prettier-ignore
  reads: ['references/'],
  check: inSources(({ title, retracted }) =>
    seemsRetracted(title) && retracted === ''
      ? {
          field: 'title',
          wrong: `the title begins as that of a paper that was taken back: "${title.slice(0, 40)}"`,
          right: `if it was, ${recordRetraction}; if not, leave it as printed`,
        }
      : null,
  ),
});
