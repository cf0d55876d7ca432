import type { Content } from '../../content.ts';
import { heldSources, lettersOf, type HeldSource } from '../../find/held-sources.ts';
import type { Finding } from '../../report/problem.ts';
import { rule } from '../../rule.ts';

export const sameSource = rule({
  id: 'same-source',
  severity: 'error',
  purpose: 'One source has one id',
  why: 'Held twice, one paper counts twice: a reader takes it for two that agree. The one that goes leaves its id under formerly, so that pages which still name it are told, and npm run check -- --fix renames it there.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong: '{"id": "another-report", "type": "report", "title": "The same report", "DOI": "10.1000/a-report"}',
      right:
        '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "custom": {"formerly": ["another-report"]}}',
    },
  ],
  reads: 'all content',
  check: sameSources,
});

/** Sources that share an identifier or an address, or author, year and title. */
function sameSources(content: Content): Finding[] {
  const first = new Map<string, string>();
  return heldSources(content).flatMap(({ source, at }) => {
    const keys = keysOf(source);
    const other = keys.map((key) => first.get(key)).find((id) => id !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, source.id);
    return other === undefined
      ? []
      : [
          {
            ...at('id'),
            wrong: `this is the same source as "${other}"`,
            right: `cite ${other} instead, delete this file, and write "formerly": ["${source.id}"] under custom in content/references/${other}.json`,
          },
        ];
  });
}

function keysOf({ type, DOI, PMID, PMCID, URL, authors, year, title }: HeldSource): string[] {
  const address = URL.toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, '')
    .replace(/\/+$/, '');
  return [
    DOI && `doi ${DOI.toLowerCase()}`,
    PMID && `pmid ${PMID}`,
    PMCID && `pmcid ${PMCID}`,
    address.includes('/') && !/[?&]\w+=/.test(URL) && `${type} ${address}`,
    authors[0] && year !== null && `${lettersOf(authors[0])} ${year} ${lettersOf(title)}`,
  ].filter((key): key is string => Boolean(key));
}
