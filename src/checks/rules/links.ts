import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../content.ts';
import type { Problem } from '../report/problem.ts';
import { nearest } from '../suggest.ts';
import { contentAddresses, entryAddress, entryAddresses, sitePages } from '../addresses.ts';

const vague = /^(?:here|click here|this|this page|link|more|read more|find out more|this link|page)$/i;

/** Links inside the site that lead nowhere, and links whose words say nothing. */
export function links(content: Content): Problem[] {
  const pages = new Set([...sitePages, ...contentAddresses(content).filter((address) => !address.includes('#'))]);
  const anchors = new Map(content.entries.map((entry) => [entryAddress(entry.folder, entry.id), anchorsOf(entry)]));
  return content.entries.flatMap((entry) => {
    const problems: Problem[] = [];
    if (!entry.tree) return problems;
    visit(entry.tree, 'link', (link, _index, parent) => {
      // An address that was typed as it is has no place of its own.
      const { line, column } = (link.position ?? parent?.position)!.start;
      const report = (rule: 'link' | 'link-text', wrong: string, right: string) =>
        problems.push({ path: entry.path, line, column, rule, wrong, right });
      const words = toString(link).trim();
      if (words === '') report('link', 'this link has no words', 'write [where it leads](address)');
      else if (vague.test(words))
        report('link-text', `"${words}" does not say where the link leads`, 'name the page it leads to');

      const broken = brokenLink(link.url, entryAddress(entry.folder, entry.id), pages, anchors);
      if (broken) report('link', broken[0], broken[1]);
    });
    return problems;
  });
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
