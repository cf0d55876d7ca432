import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const errand =
  /\b(?:use\s\S+\s(?:\([^)]*\)\s)?for\b|keep only|cite the|replaces the)|\b[a-z]+(?:-[a-z0-9]+)*-(?:19|20)\d\d(?:-[a-z0-9]+)+\b/i;
const address = /(?:https?:\/\/|www\.)\S+/g;

export const noteForReaders = rule({
  id: 'note-for-readers',
  severity: 'error',
  purpose: 'A note on a source is written for readers',
  why: 'The note is printed beside the source. What we mean to do with the record, or the id of another record, tells a reader nothing.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A page", "custom": {"note": "A library page on smith-2020-example-trial"}}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A page", "custom": {"note": "A library page on a trial by Smith, 2020"}}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ note }) => {
    const found = errand.exec(note.replaceAll(address, ''))?.[0];
    return found === undefined
      ? null
      : {
          field: 'custom',
          wrong: `the note holds "${found}", which is for us and not for readers`,
          right: 'say in the note what a reader should know of the source, and name a source by its author and year',
        };
  }),
});
