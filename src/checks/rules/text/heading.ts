import { headings } from '../../find/structure.ts';
import { rule } from '../../rule.ts';

export const heading = rule({
  id: 'heading',
  severity: 'error',
  purpose: 'Headings make an outline',
  why: 'People who listen to a page, or skim it, go from heading to heading. The title is the first level, so headings in the text begin with two signs.',
  examples: [
    { part: 'text', wrong: '# How it works\n\nText.', right: '## How it works\n\nText.' },
    { part: 'text', wrong: '## Sources\n\nText.', right: '## Sources of this scheme\n\nText.' },
  ],
  reads: 'one entry',
  check: headings,
});
