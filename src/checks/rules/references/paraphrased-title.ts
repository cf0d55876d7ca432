import { inSources, partsOfAddress } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

export const paraphrasedTitle = rule({
  id: 'paraphrased-title',
  severity: 'warning',
  purpose: 'A title is copied, not told in other words',
  why: 'A reader who looks for a paraphrase finds nothing. Where an address is made of words, most words of the title are in it.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "Ministers announce fresh support for lonely people", "URL": "https://example.org/news/new-money-for-social-prescribing-schemes/"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "New money for social prescribing schemes", "URL": "https://example.org/news/money-for-social-prescribing-schemes/"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title, URL, checked, unseen }) => {
    const address = partsOfAddress(URL).find(
      (part) => part.split(/[-_]/).filter((word) => /^[a-z]{2,}$/i.test(word)).length >= 5,
    );
    const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    if (checked || unseen.includes('title') || address === undefined || words.length < 4) return null;
    const there = words.filter((word) => address.toLowerCase().includes(word)).length;
    return there / words.length >= 0.4
      ? null
      : {
          field: 'title',
          wrong: 'few words of the title are in the address',
          right:
            'copy the title from the page; if it is the printed one, put the day on which you looked under custom, checked',
        };
  }),
});
