import { vagueLinks } from '../../find/links.ts';
import { rule } from '../../rule.ts';

export const linkText = rule({
  id: 'link-text',
  severity: 'warning',
  purpose: 'The words of a link say where it leads',
  why: 'Many people hear links on their own, in a list.',
  examples: [
    {
      part: 'text',
      wrong: 'For the chapter, click [here](/briefing/why/).',
      right: 'Read [why it matters](/briefing/why/).',
    },
  ],
  reads: 'one entry',
  check: vagueLinks,
});
