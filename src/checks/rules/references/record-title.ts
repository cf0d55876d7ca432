import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const record =
  /^(?:(?:publication|citation|article|library|report|catalogue|preprint) (?:record|entry|page)|entry|abstract|copy|summary|same paper|text copy|search listing)\b/i;

export const recordTitle = rule({
  id: 'record-title',
  severity: 'error',
  purpose: 'A source is the publication, not a record or copy of it',
  why: '"Publication record" and "same paper" are places where something was read. The publication itself is the source, and the place goes under copies.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Publication record with abstract"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "What walking groups do"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title, checked, unseen }) =>
    !checked && !unseen.includes('title') && record.test(title)
      ? {
          field: 'title',
          wrong: 'the title describes a record or a copy',
          right: 'cite the publication itself, and name the record under custom, copies; or write the printed title',
        }
      : null,
  ),
});
