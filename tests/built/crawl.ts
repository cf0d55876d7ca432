import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';

/** A built site, and where it will stand. */
export interface Deployed {
  folder: string;
  /** https://example.gov.uk, without a slash at the end. */
  url: string;
  /** With a slash at both ends. */
  base: string;
}

/** An address that a file of the site names. */
interface Named {
  file: string;
  address: string;
}

const textFiles = /\.(?:html|css|js|json|xml|md|txt|csv|bib|ris|svg|webmanifest)$/;

/** Every file of a folder, as a path below it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Every address of the site's own that any file of it names: in attributes, styles, scripts, feeds, data, Markdown. */
export function ownAddresses({ folder, url, base }: Deployed): Named[] {
  const files = filesBelow(folder);
  const tops = new Set([...files, base].map((path) => path.split(sep).find(Boolean)));
  const full = new RegExp(`${RegExp.escape(url)}([^\\s"'<>)\\]}|\`\\\\&,;]*)`, 'g');
  return (
    files
      // Pagefind's own scripts hold a path to fall back on; ours gives it the right one, as the browser's journeys show.
      .filter((file) => textFiles.test(file) && !/^pagefind\/[^/]*\.js$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const absolute = [...text.matchAll(full)].map(([, path]) => path!);
        return [...absolute, ...pathsIn(file, text, tops)].map((address) => ({ file, address }));
      })
  );
}

/** What is wrong with the addresses of a site: those that do not stand below its base path, and those that lead nowhere. */
export function lostAddresses(site: Deployed): string[] {
  const files = new Set(filesBelow(site.folder));
  const leadsSomewhere = (address: string): boolean => {
    const path = decodeURI(address.replace(/[?#].*$/, '')).slice(site.base.length);
    return files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path);
  };
  const lost = ownAddresses(site).flatMap(({ file, address }) => {
    if (!address.startsWith(site.base)) return [`${file} names ${address}, which is not below ${site.base}`];
    return leadsSomewhere(address) ? [] : [`${file} names ${address}, which is not there`];
  });
  return [...new Set(lost)];
}

/** Addresses without a host, by the kind of file. */
function pathsIn(file: string, text: string, tops: ReadonlySet<string | undefined>): string[] {
  if (file.endsWith('.html')) return pathsOfPage(text);
  if (file.endsWith('.json')) return stringsIn(JSON.parse(text)).flatMap(pathsOfText);
  if (file.endsWith('.css')) return [...text.matchAll(/url\(["']?(\/[^"')]*)/g)].map(([, path]) => path!);
  if (file.endsWith('.xml')) return pathsOfText(text.replaceAll('&lt;', '<').replaceAll('&quot;', '"'));
  // In a script any text may begin with a slash; what matters is one that begins with a folder of the site, or the base path.
  if (file.endsWith('.js')) {
    // The form for authors runs the rules of the check, whose examples name pages that there never were.
    if (text.includes('figure-without-source')) return [];
    return [...text.matchAll(/["'`](\/([\w.-]+)\/[\w./-]*)/g)].flatMap(([, path, top]) =>
      tops.has(top) ? [path!] : [],
    );
  }
  return pathsOfText(text);
}

/** Whatever attribute of whatever element begins with a slash, or holds a list or a rule that does; data for programs too. */
function pathsOfPage(html: string): string[] {
  const paths: string[] = [];
  let data: string | null = null;
  const parser = new Parser({
    onopentag(element, attributes) {
      if (element === 'script' && attributes.type === 'application/ld+json') data = '';
      const isRefresh = element === 'meta' && attributes['http-equiv'] === 'refresh';
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'content' && isRefresh) paths.push(value.replace(/^\d+;\s*url=/, ''));
        else if (name === 'srcset') paths.push(...value.split(',').map((part) => part.trim().split(' ')[0]!));
        else paths.push(...pathsOfText(value));
      }
    },
    ontext(text) {
      if (data !== null) data += text;
    },
    onclosetag(element) {
      if (element !== 'script' || data === null) return;
      paths.push(...stringsIn(JSON.parse(data)).flatMap(pathsOfText));
      data = null;
    },
  });
  parser.end(html);
  return paths.filter((path) => path.startsWith('/'));
}

/** A text that is a path, and the paths in Markdown links and HTML that a text holds. */
function pathsOfText(text: string): string[] {
  const linked = [...text.matchAll(/(?:\]\(|^\[[^\]]+\]:\s*|\b(?:href|src)=["'])(\/[^\s)"']*)/gm)].map(
    ([, path]) => path!,
  );
  return /^\/[^\s]*$/.test(text) ? [text] : linked;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
