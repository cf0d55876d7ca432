import { doiAddress } from '#model/doi.ts';
import { isoDay } from '#model/text.ts';
import { addressOf } from '#lib/site/paths.ts';
import { site } from '#site.ts';
import type { Citable } from './citable.ts';

/** A meta element: its name and what it says. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What reference managers and library catalogues read in the head of a page: Highwire Press tags
 * (https://www.zotero.org/support/dev/exposing_metadata) and Dublin Core.
 */
export function citationTags(page: Citable): MetaTag[] {
  const author = site.publisher ?? site.name;
  const address = addressOf(page.path);
  return [
    { name: 'citation_title', content: page.title },
    { name: 'citation_author', content: author },
    { name: 'citation_publication_date', content: isoDay(page.updated).replaceAll('-', '/') },
    { name: 'citation_publisher', content: author },
    { name: 'citation_language', content: site.language },
    { name: 'citation_public_url', content: address },
    { name: 'DC.title', content: page.title },
    { name: 'DC.creator', content: author },
    { name: 'DC.publisher', content: author },
    { name: 'DC.date', content: isoDay(page.updated) },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.format', content: 'text/html' },
    { name: 'DC.identifier', content: address },
    { name: 'DC.language', content: site.language },
    { name: 'DC.rights', content: site.licence.url },
    ...(page.work ? [{ name: 'DC.source', content: sourceOf(page) }] : []),
  ];
}

const sourceOf = ({ work }: Citable): string => (work!.DOI ? doiAddress(work!.DOI) : work!.title);
