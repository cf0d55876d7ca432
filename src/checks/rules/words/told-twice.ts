import { toldTwice } from '../../find/told-twice.ts';
import { rule } from '../../rule.ts';

export const onlyOnce = rule({
  id: 'told-twice',
  severity: 'warning',
  purpose: 'Nothing is told twice',
  why: 'One study in two summaries, one correction in two files and one word for two terms are counted, listed and found twice.',
  examples: [
    {
      part: 'file',
      kind: 'vocabulary',
      wrong: 'label: Other\ndefinition: Another thing.\nsynonyms: [a term]',
      right: 'label: Other\ndefinition: Another thing.\nsynonyms: [another]',
    },
  ],
  reads: 'all content',
  check: toldTwice,
});
