import { unknownTerms } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unknownTerm = rule({
  id: 'unknown-term',
  severity: 'error',
  purpose: 'A term is one of the vocabulary',
  why: 'Filters, topic pages and the search work with one word for one thing.',
  examples: [{ part: 'fields', kind: 'case-studies', wrong: 'settings: [Libary]', right: 'settings: [example-term]' }],
  reads: 'one entry beside lists',
  check: unknownTerms,
});
