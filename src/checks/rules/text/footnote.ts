import { footnotes } from '../../find/markdown.ts';
import { rule } from '../../rule.ts';

export const footnote = rule({
  id: 'footnote',
  severity: 'error',
  purpose: 'Sources are cited, not put into footnotes',
  why: 'The site numbers its sources itself and lists them below the text, in exports and in papers. A footnote would be lost in most of them.',
  examples: [
    { part: 'text', wrong: 'Few finished.[^1]\n\n[^1]: The report.', right: 'Few finished.[@example-report]' },
    { part: 'text', wrong: 'They met in the hall¹ at noon.', right: 'They met in the hall at noon.' },
  ],
  reads: 'one entry',
  check: footnotes,
});
