import { unnamedSources } from '../../find/figure-without-source.ts';
import { rule } from '../../rule.ts';

export const unnamedSource = rule({
  id: 'unnamed-source',
  severity: 'warning',
  purpose: 'A figure in a field says which source it is from',
  why: 'Where a page has several sources and the text does not say which one gave a number, the page has to send the reader to all of them.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'relevance: The course lasts 14 weeks and is easy to copy.',
      right: 'relevance: The course lasts 14 weeks and is easy to copy.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: unnamedSources,
});
