import { deceptiveLinks } from '../../find/web-links.ts';
import { rule } from '../../rule.ts';

export const deceptiveLink = rule({
  id: 'deceptive-link',
  severity: 'error',
  purpose: 'A link leads where it seems to lead',
  why: 'Letters of another alphabet, a name before an @, or words that name another site send readers to a place they did not choose.',
  examples: [
    {
      part: 'text',
      wrong: '[The report](https://www.nhs.uk@example.org/)',
      right: '[The report](https://example.org/)',
    },
    { part: 'text', wrong: '[www.nhs.uk](https://example.org/)', right: '[A report](https://example.org/)' },
    { part: 'text', wrong: '[Site](https://gоv.uk/)', right: '[Site](https://gov.uk/)' },
  ],
  reads: 'one entry beside lists',
  check: deceptiveLinks,
});
