import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const odd: [pattern: RegExp, what: string][] = [
  [/^https?:\/\/(?:dx\.doi\.org|bjp\.rcpsych\.org|www2\.)/i, 'an old host'],
  [/^https?:\/\/(?:live|staging|preprod|preview|uat|test|dev)\./i, 'a host that is not for readers'],
  [
    /^https?:\/\/(?:cy|es|de|fr|he|zh)\.|^https?:\/\/[^/]+\/(?:cy|es|de|he|zh-hans|zh-hant|zh)\//i,
    'a page in another language',
  ],
  [/^https?:\/\/(?:[^/]*\.translate\.goog|translate\.google\.[a-z.]+)(?:\/|$)/i, 'a page as a machine translated it'],
  [
    /^https?:\/\/(?:(?:[^/]*\.)?(?:chatgpt\.com|chat\.openai\.com|perplexity\.ai|claude\.ai)|(?:gemini|bard)\.google\.com|copilot\.microsoft\.com)(?:\/|$)/i,
    'what a machine answered',
  ],
  [/[?&](?:term|q|s|search)=/i, 'the results of a search'],
];

export const oddHost = rule({
  id: 'odd-host',
  severity: 'error',
  purpose: 'A link opens the page that a reader in Britain wants',
  why: 'A link to a staging host, an old host, the results of a search, a machine or another language opens something else than what was cited, or nothing at all.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://staging.example.org/report"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A report", "URL": "https://www.example.org/report"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ URL }) => {
    const found = odd.find(([pattern]) => pattern.test(URL));
    return found
      ? {
          field: 'URL',
          wrong: `this link leads to ${found[1]}`,
          right: 'link https://doi.org/ and the DOI where there is one, else the page itself',
        }
      : null;
  }),
});
