import { manifestName } from '#model/manifest.ts';
import { releaseName } from '#model/release.ts';
import { contentSecurityPolicy, embedSecurityPolicy } from '#lib/site/security.ts';

/** The service worker, which stands at the root of what it answers for. */
export const workerName = 'sw.js';

/** Response headers of every address that begins with `under`, a path below the site's base; '' is all of the site. */
export interface HeaderRule {
  under: string;
  headers: Record<string, string>;
}

/** Where a site stands: its base path with a slash at both ends, and the address of its host. */
export interface Place {
  basePath: string;
  url: string;
}

/**
 * The response headers of the site, whatever serves it; a later rule prevails over an earlier one. The policy repeats
 * the one in each page and adds frame-ancestors, which a meta element cannot hold.
 */
export function headerRules({ basePath, url }: Place): HeaderRule[] {
  // Whether all of a host may only be reached by https is for the site that has the whole of it to say.
  const isWholeHost = basePath === '/' && url.startsWith('https://');
  return [
    {
      under: '',
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
        // A page may be kept, and is asked for again before it is shown: corrections reach readers at once.
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        ...(isWholeHost ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
      },
    },
    // Facts and charts that other sites may show in a frame.
    {
      under: 'embed/',
      headers: {
        'Content-Security-Policy': `${embedSecurityPolicy}; frame-ancestors *`,
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    // Open data and pictures, for programs and pages that stand on other sites too.
    ...['data/', 'feeds/', 'cards/'].map((under) => ({
      under,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    })),
    // What says which build is published is never kept by a browser: a new one must be noticed.
    ...[workerName, manifestName, releaseName].map((under) => ({ under, headers: { 'Cache-Control': 'no-cache' } })),
    // The name of such a file changes with what it holds. The style of a frame that its host has put into a sandbox is asked for
    // by a page of no site.
    {
      under: '_astro/',
      headers: {
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
  ];
}

/** What the web itself is made of: every host knows these files by their endings. */
export const knownEverywhere: readonly string[] = ['html', 'css', 'js', 'json', 'xml', 'svg', 'png'];

const bytes = 'application/octet-stream';

/** Every other kind of file of the site with its endings: a host may know none of them. What is text is UTF-8. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['txt', 'bib', 'ris', 'yaml', 'sha256'],
  'text/markdown': ['md', 'mdx'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  [bytes]: ['pf_fragment', 'pf_index', 'pf_meta', 'pagefind'],
};

/** Folders that hold nothing but files of one of those kinds, for hosts that are told of folders alone. */
export const foldersOfOneType: Readonly<Record<string, string>> = {
  'pagefind/fragment/': bytes,
  'pagefind/index/': bytes,
};

/** What stands in Content-Type for one of those kinds. */
export const contentType = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** The kind of a file by its ending; undefined where every host knows it. */
export function typeOf(path: string): string | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return Object.keys(fileTypes).find((type) => fileTypes[type]!.includes(ending));
}

/** The headers of one address, by the rules; `path` is below the base and has no slash in front. */
export const headersOf = (path: string, place: Place): Record<string, string> =>
  Object.assign({}, ...headerRules(place).flatMap(({ under, headers }) => (path.startsWith(under) ? [headers] : [])));
