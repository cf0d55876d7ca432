import { brokenLinks } from '../../find/links.ts';
import { rule } from '../../rule.ts';

export const link = rule({
  id: 'link',
  severity: 'error',
  purpose: 'A link inside the site leads somewhere',
  why: 'A broken link costs a reader the page.',
  examples: [
    {
      part: 'text',
      wrong: 'See [the chapter](/briefing/whi/).',
      right: 'See [the chapter](/briefing/why/).',
    },
  ],
  reads: 'all content',
  check: brokenLinks,
});
