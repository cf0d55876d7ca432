import { figuresTooLarge } from '../../find/facts.ts';
import { rule } from '../../rule.ts';

export const largeFigure = rule({
  id: 'large-figure',
  severity: 'error',
  purpose: 'A figure that nobody should quote alone does not stand large',
  why: 'On a page, a card or in a frame, what stands large is what is quoted. A figure whose origin or base was not found, or a change in the same people with nobody compared, says more than is known when it is read alone.',
  examples: [
    {
      part: 'fields',
      kind: 'facts',
      wrong: 'version: 2\nquotedOnly: quoted by many, origin not found',
      right: 'version: 2\nquotedOnly: quoted by many, origin not found\nleads: sentence',
    },
  ],
  reads: 'all content',
  check: figuresTooLarge,
});
