import { factFigures } from '../../find/facts.ts';
import { rule } from '../../rule.ts';

export const factFigure = rule({
  id: 'fact-figure',
  severity: 'error',
  purpose: 'The figure of a fact stands in what the fact rests on',
  why: 'Facts are quoted without their page, so a slip of the pen would travel far. The figure must stand, sign for sign, in the finding or result that the fact names, or, for other facts, on a page that cites the same source. Other numbers in its title, statement and safe wording must stand there too.',
  examples: [{ part: 'fields', kind: 'facts', wrong: 'valueText: A difference', right: 'valueText: No difference' }],
  reads: 'all content',
  check: factFigures,
});
