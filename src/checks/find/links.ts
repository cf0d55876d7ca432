import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { nearest } from '../suggest.ts';
import { isRead } from './unjudged.ts';
import { correctionsOfNothing } from './corrections.ts';
import { contentAddresses, entryAddress, entryAddresses } from '../addresses.ts';

const vague = /^(?:here|click here|this|this page|link|more|read more|find out more|this link|page)$/i;

/** A link in the text, with its words and where it stands. */
interface PlacedLink {
  url: string;
  words: string;
  line: number;
  column: number;
}

function linksOf({ tree }: Entry): PlacedLink[] {
  const found: PlacedLink[] = [];
  if (tree) {
    visit(tree, 'link', (link, _index, parent) => {
      // An address that was typed as it is has no place of its own.
      const { line, column } = (link.position ?? parent?.position)!.start;
      found.push({ url: link.url, words: toString(link).trim(), line, column });
    });
  }
  return found;
}

/** Links inside the site that lead nowhere, and corrections of pages that are not there. */
export function brokenLinks(content: Content): Finding[] {
  const pages = new Set([
    ...content.sitePages,
    ...contentAddresses(content).filter((address) => !address.includes('#')),
  ]);
  const anchors = new Map(
    content.entries
      .filter((entry) => isRead(content, entry) && (entry.tree !== null || !entry.path.endsWith('.mdx')))
      .map((entry) => [entryAddress(entry.folder, entry.id), anchorsOf(entry)]),
  );
  const inTexts = content.entries.flatMap((entry) =>
    linksOf(entry).flatMap(({ url, words, line, column }) => {
      const empty: [string, string][] =
        words === '' ? [['this link has no words', 'write [where it leads](address)']] : [];
      const broken = brokenLink(url, entryAddress(entry.folder, entry.id), pages, anchors);
      return [...empty, ...(broken ? [broken] : [])].map(([wrong, right]) => ({
        path: entry.path,
        line,
        column,
        wrong,
        right,
      }));
    }),
  );
  return [...inTexts, ...correctionsOfNothing(content)];
}

/** Links whose words say nothing. */
export function vagueLinks({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    linksOf(entry)
      .filter(({ words }) => vague.test(words))
      .map(({ words, line, column }) => ({
        path: entry.path,
        line,
        column,
        wrong: `"${words}" does not say where the link leads`,
        right: 'name the page it leads to',
      })),
  );
}

function brokenLink(
  url: string,
  own: string,
  pages: Set<string>,
  anchors: Map<string, string[]>,
): [wrong: string, right: string] | null {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return null;
  const [page = '', anchor] = url.split('#');
  if (page !== '' && !page.startsWith('/'))
    return [`"${url}" is not a full address`, `begin with / for this site, or with https://`];
  const target = page === '' ? own : page.replace(/\?.*$/, '');
  const withSlash = target.endsWith('/') ? target : `${target}/`;
  if (!pages.has(withSlash) && !/^\/(?:topics|data)\//.test(withSlash)) {
    const near = nearest(withSlash, [...pages]);
    return [`there is no page ${target}`, near ? `did you mean ${near}?` : 'use the address of a page that is there'];
  }
  if (!target.endsWith('/') && !target.startsWith('/data/'))
    return [`"${target}" has no / at its end`, `write ${target}/`];
  const known = anchors.get(target);
  if (anchor && known && !known.includes(anchor)) {
    const near = nearest(anchor, known);
    return [
      `there is no part "#${anchor}" on ${target}`,
      near ? `did you mean #${near}?` : 'leave the # and what follows out',
    ];
  }
  return null;
}

/** The ids a link can lead to on an entry's page: its headings, figures and findings, and the sections of its template. */
function anchorsOf(entry: Entry): string[] {
  const { tree } = entry;
  const slugger = new GithubSlugger();
  const found: string[] = [
    'measured', 'caveats', 'take', 'offer', 'lessons', 'money', 'research', 'sources', 'related',
    'found', 'limits', 'meaning', 'grade', 'read', 'schemes', 'main', 'facts',
    'say', 'copy', 'history', 'rests', 'differs', 'cite', 'versions',
  ]; // prettier-ignore
  found.push(...entryAddresses(entry).flatMap((address) => address.split('#').slice(1)));
  if (tree) visit(tree, 'heading', (heading) => void found.push(slugger.slug(toString(heading))));
  return found;
}
