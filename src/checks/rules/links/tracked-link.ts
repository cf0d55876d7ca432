import { trackedLinks } from '../../find/web-links.ts';
import { rule } from '../../rule.ts';

export const trackedLink = rule({
  id: 'tracked-link',
  severity: 'error',
  purpose: 'An address follows nobody',
  why: 'Addresses copied from mail and newsletters count who opens them, and some hold the address of the person who was sent them. --fix writes the plain address.',
  examples: [
    {
      part: 'text',
      wrong: '[The report](https://example.org/report?utm_source=news&id=3)',
      right: '[The report](https://example.org/report?id=3)',
    },
    {
      part: 'text',
      wrong:
        '[The report](https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Freport&data=05%7C02)',
      right: '[The report](https://example.org/report)',
    },
  ],
  reads: 'one entry beside lists',
  check: trackedLinks,
});
