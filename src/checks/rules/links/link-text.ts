import { vagueLinks } from '../../find/links.ts';
import { rule } from '../../rule.ts';

export const linkText = rule({
  id: 'link-text',
  severity: 'warning',
  purpose: 'The words of a link say where it leads, and whether a file opens',
  why: 'Many people hear links on their own, in a list.',
  examples: [
    {
      part: 'text',
      wrong: 'For the chapter, click [here](/briefing/why/).',
      right: 'Read [why it matters](/briefing/why/).',
    },
    {
      part: 'text',
      wrong: 'See www.example.org/report for more.',
      right: 'See [the report](https://www.example.org/report) for more.',
    },
    {
      part: 'text',
      wrong: 'See [the report](https://example.org/report.pdf) for more.',
      right: 'See [the report (PDF)](https://example.org/report.pdf) for more.',
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'relevance: A way to begin, see www.example.org for more.',
      right: 'relevance: A way to begin.',
    },
  ],
  reads: 'one entry',
  check: vagueLinks,
});
