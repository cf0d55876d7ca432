import { otherSubjects } from '../../find/subjects.ts';
import { rule } from '../../rule.ts';

export const otherSubject = rule({
  id: 'other-subject',
  severity: 'warning',
  purpose: 'A title, and the studies that are named as like it, are on the same subject',
  why: 'Lists and filters go by the fields: a page called after dancing and entered as walking is found by neither. A study that shares no activity and no outcome was mostly picked by a slip. It asks, because a name may mean something else.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'title: A term for everybody\nactivities: [another-term]',
      right: 'title: A term for everybody\nactivities: [example-term]',
    },
  ],
  reads: 'all content',
  check: otherSubjects,
});
