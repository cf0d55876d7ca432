import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

// Registers of trials, and preprints, have DOIs too.
const notArticle = /^10\.1186\/ISRCTN|^10\.1101\//i;
const journalHost =
  /^https?:\/\/(?:doi\.org|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi|pubmed\.ncbi|[a-z]+\.biomedcentral\.com\/articles|journals\.plos\.org|(?:www\.)?frontiersin\.org\/(?:journals|articles)|(?:www\.)?mdpi\.com\/\d|[a-z]+\.bmj\.com\/content\/\d|bjgp\.org\/content\/\d|(?:www\.)?thelancet\.com\/journals|(?:link|www)\.springer\.com\/article|onlinelibrary\.wiley\.com\/doi|academic\.oup\.com\/[a-z]+\/article|(?:www\.)?tandfonline\.com\/doi|journals\.sagepub\.com\/doi|(?:www\.)?sciencedirect\.com\/science\/article)/i;

export const journalAsPage = rule({
  id: 'journal-as-page',
  severity: 'error',
  purpose: 'An article in a journal is held as one',
  why: 'Citation tools print a journal article with its journal, volume and pages. Held as a web page, it loses them.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "A trial", "publisher": "BMJ Open", "URL": "https://bmjopen.bmj.com/content/3/8/e002849"}',
      right:
        '{"id": "example-report", "type": "article-journal", "author": [{"family": "Smith", "given": "J"}], "issued": {"date-parts": [[2024]]}, "container-title": "A journal", "title": "A trial", "URL": "https://bmjopen.bmj.com/content/3/8/e002849"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ type, URL, DOI }) =>
    type === 'webpage' && ((DOI !== '' && !notArticle.test(DOI)) || journalHost.test(URL))
      ? {
          field: 'type',
          wrong: 'this is held as a web page, and its address is that of a journal',
          right:
            'write "type": "article-journal", and the journal as "container-title"; a report with a DOI is a "report"',
        }
      : null,
  ),
});
