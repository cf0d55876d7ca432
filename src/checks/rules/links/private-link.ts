import { privateLinks } from '../../find/web-links.ts';
import { rule } from '../../rule.ts';

export const privateLink = rule({
  id: 'private-link',
  severity: 'error',
  purpose: 'A link opens for everybody',
  why: 'A file on SharePoint, an intranet or your own computer opens for you and for nobody else.',
  examples: [
    {
      part: 'text',
      wrong: '[The report](https://example.sharepoint.com/sites/report)',
      right: '[The report](https://example.org/report)',
    },
    { part: 'text', wrong: '[Facts](http://localhost:4321/facts/)', right: '[Facts](/facts/)' },
  ],
  reads: 'one entry beside lists',
  check: privateLinks,
});
