import type {
  Article,
  BreadcrumbList,
  Dataset,
  Organization,
  ScholarlyArticle,
  Report,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import { doiAddress } from '#model/doi.ts';
import { linkOf } from '#lib/text/harvard.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { isoDay } from '#model/text.ts';
import { isOthers, type Reference } from '#schemas/reference.ts';
import { site } from '#site.ts';
import type { Citable } from './citable.ts';
import { exportReference } from './exported-reference.ts';

/** The publisher of this copy of the site, where one is set: nobody is named who is not. */
const publisher: Organization | undefined = site.publisher
  ? { '@type': 'Organization', name: site.publisher, url: addressOf(paths.home) }
  : undefined;

/** The site, and its search page as where to search it. */
export function websiteLd(): WithContext<WebSite> {
  // The name of the query is not in the vocabulary; search engines ask for it:
  // https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
  const action = {
    '@type': 'SearchAction',
    target: `${addressOf(paths.search)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: addressOf(paths.home),
    inLanguage: site.language,
    license: site.licence.url,
    ...(publisher ? { publisher } : {}),
    potentialAction: action,
  };
}

/** Search engines take a headline of at most 110 letters: https://developers.google.com/search/docs/appearance/structured-data/article */
const longestHeadline = 110;

/** The title, or as many of its words as a headline may hold. */
export function headlineOf(title: string): string {
  if (title.length <= longestHeadline) return title;
  const cut = title.slice(0, longestHeadline);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–-]+$/, '')}…`;
}

/** A page that can be cited, and the publication that it reports. */
export function articleLd(page: Citable, description: string): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    name: page.title,
    headline: headlineOf(page.title),
    description,
    url: addressOf(page.path),
    dateModified: isoDay(page.updated),
    inLanguage: site.language,
    license: site.licence.url,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: site.name, url: addressOf(paths.home) },
    ...(publisher ? { author: publisher, publisher } : {}),
    ...(page.work ? { isBasedOn: workLd(page.work) } : {}),
  };
}

/** A publication: a paper in a journal, else a report or a page. */
function workLd(work: Reference): ScholarlyArticle | Report | Article {
  const { author = [], issued, publisher: publishedBy, ...item } = exportReference(work);
  const link = linkOf(work);
  const journal = item['container-title'];
  const common = {
    name: item.title,
    ...(link ? { url: link } : {}),
    ...(item.DOI ? { sameAs: doiAddress(item.DOI) } : {}),
    ...(issued && !issued.circa
      ? { datePublished: issued['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-') }
      : {}),
    ...(publishedBy ? { publisher: { '@type': 'Organization' as const, name: publishedBy } } : {}),
    author: author
      .filter((name) => !isOthers(name))
      .map((name) =>
        'literal' in name
          ? { '@type': 'Organization' as const, name: name.literal }
          : { '@type': 'Person' as const, name: [name.given, name.family].filter(Boolean).join(' ') },
      ),
  };
  if (item.type === 'report') return { '@type': 'Report', ...common };
  if (item.type !== 'article-journal') return { '@type': 'Article', ...common };
  return {
    '@type': 'ScholarlyArticle',
    ...common,
    ...(journal ? { isPartOf: { '@type': 'Periodical' as const, name: journal } } : {}),
    ...(item.page ? { pagination: item.page } : {}),
  };
}

/** The trail that a page shows above its title. */
export function breadcrumbLd(crumbs: readonly { label: string; href: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: addressOf(href),
    })),
  };
}

/** A file of data as a dataset lists it. */
export interface Download {
  name: string;
  address: string;
  mediaType: string;
}

/** The open data of the site. */
export function datasetLd(description: string, edition: Date, downloads: readonly Download[]): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.name}: open data`,
    description,
    url: addressOf(paths.data),
    dateModified: isoDay(edition),
    version: isoDay(edition),
    inLanguage: site.language,
    license: site.licence.url,
    isAccessibleForFree: true,
    ...(publisher ? { creator: publisher, publisher } : {}),
    distribution: downloads.map(({ name, address, mediaType }) => ({
      '@type': 'DataDownload' as const,
      name,
      contentUrl: addressOf(address),
      encodingFormat: mediaType,
    })),
  };
}

/** The data as the text of a script element, in which no text can end the element. */
export function serialise(data: WithContext<Thing>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
