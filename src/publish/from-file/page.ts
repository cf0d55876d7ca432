import { escapeHtml } from '#model/html.ts';
import { relative, wayTo, type FromFile } from './relative.ts';

/** The file that holds the search of the folder, and the files that it needs. */
export const searchFiles = ['search-here/minisearch.js', 'search-here/records.js', 'search-here/search.js'];
const searchPage = 'search/index.html';

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)(\s*\/?)>/gi;
const attribute = /(\s+)([^\s=>"'/]+)(?:="([^"]*)")?/g;
/** Attributes whose value is an address. */
const addresses = new Set(['href', 'src', 'action', 'poster']);

const unescape = (text: string): string => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/**
 * A built page as it is read from a folder: links lead to files, scripts, which a browser does not run from a folder, are
 * gone, and the page says what it is. The page of the search has a search that needs no host.
 */
export function pageFromFile(html: string, path: string, site: FromFile): string {
  const to = (address: string): string => escapeHtml(relative(unescape(address), path, site));
  const isLeftOut = (attributes: string): boolean => to(valueOf('src', attributes)).startsWith(escapeHtml(site.home));
  const page = html
    // What search engines read is data of the page on the web.
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    // The policy of a host is that of its address, and a folder has none.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<link rel="(?:preload|modulepreload)"[^>]*>/g, '')
    .replace(tag, (_, name: string, attributes: string, end: string) => {
      if (name === 'img' && isLeftOut(attributes)) return wordsOf(attributes);
      const isRefresh = /http-equiv="refresh"/.test(attributes);
      const own = attributes.replace(attribute, (whole, space: string, key: string, value?: string) => {
        if (value === undefined) return whole;
        if (addresses.has(key.toLowerCase())) return `${space}${key}="${to(value)}"`;
        if (key === 'srcset')
          return `${space}${key}="${value
            .split(', ')
            .map((part) => part.replace(/^\S+/, to))
            .join(', ')}"`;
        if (key === 'content' && isRefresh) return `${space}${key}="${value.replace(/(?<=url=).*/, to)}"`;
        return whole;
      });
      return `<${name}${own}${end}>`;
    })
    .replace(/<body[^>]*>/, (body) => `${body}${banner(path, site)}`);
  return path === searchPage ? page.replace('</body>', `${searchScripts(path)}</body>`) : page;
}

const valueOf = (name: string, attributes: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** What stands in place of a picture that the folder leaves out: a page of a folder asks no host for anything. */
const wordsOf = (attributes: string): string =>
  `<span>A picture that is not in this folder. It says: ${valueOf('alt', attributes)}</span>`;

function banner(path: string, { home, day }: FromFile): string {
  const address = escapeHtml(home + path.replace(/(^|\/)index\.html$/, '$1'));
  return `<aside class="edition-banner" aria-label="This is a copy" data-from-file><div class="govuk-width-container"><p><strong>Copy of ${escapeHtml(day)}, opened from a folder.</strong> Pages, data and search are here. Tools that work something out need <a href="${address}">the site itself</a>.</p></div></aside>`;
}

const searchScripts = (path: string): string =>
  searchFiles.map((file) => `<script src="${wayTo(path, file)}"></script>`).join('');

/** A style sheet as it is used from a folder, where none of our scripts runs. */
export const styleFromFile = (css: string, path: string, site: FromFile): string =>
  css
    .replace(
      /url\((["']?)(\/[^"')]*)\1\)/g,
      (_, quote: string, address: string) => `url(${quote}${relative(address, path, site)}${quote})`,
    )
    .replace(/\(\s*scripting\s*:\s*none\s*\)/g, '(min-width:0)')
    .replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:0)');
