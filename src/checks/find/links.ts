import { sectionsOfTemplates } from '../own-parts.ts';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import type { Finding } from '../report/problem.ts';
import { frontMatterTexts } from '../read/entry-texts.ts';
import { nearest } from '../suggest.ts';
import { isRead } from './unjudged.ts';
import { correctionsOfNothing } from './corrections.ts';
import { addressOf, contentAddresses, earlierAddresses, entryAddresses } from '../addresses.ts';

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
  const anchors = new Map<string, string[]>(
    content.entries
      .filter((entry) => isRead(content, entry))
      .flatMap((entry) => {
        const headings = ofEntry(content, entry, 'its headings', () => headingsOf(entry));
        if (headings === null && entry.path.endsWith('.mdx')) return [];
        return [[addressOf(content, entry), [...anchorsOf(content, entry), ...(headings ?? [])]]];
      }),
  );
  const moved = movedPages(content);
  const inTexts = content.entries.flatMap((entry) =>
    ofEntry(content, entry, 'its links', () => linksOf(entry)).flatMap(({ url, words, line, column }) => {
      const empty: [string, string][] =
        words === '' ? [['this link has no words', 'write [where it leads](address)']] : [];
      const nowhere: [string, string] | null =
        url === ''
          ? ['this link leads nowhere', 'write the address between the round brackets, or take the link away']
          : null;
      const broken = nowhere ?? brokenLink(url, addressOf(content, entry), { pages, anchors, moved });
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

/** What opens in another program, by the ending of its address, and what readers call it. */
const fileKinds: [ending: RegExp, name: string][] = [
  [/\.pdf$/i, 'PDF'],
  [/\.(?:docx?|odt|rtf)$/i, 'Word'],
  [/\.(?:xlsx?|ods|csv)$/i, 'spreadsheet'],
  [/\.(?:pptx?|odp)$/i, 'slides'],
  [/\.(?:zip|7z|tar|gz)$/i, 'archive'],
  [/\.(?:mp3|wav|m4a)$/i, 'sound'],
  [/\.(?:mp4|mov|webm|avi)$/i, 'film'],
];
const bareAddress =
  /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9-]+\.)+(?:uk|org|com|net|wales|cymru|scot|london|eu|gov)(?:\/\S*)?$/i;
const addressInField = /(?<![\w@/])(?:https?:\/\/|www\.)[^\s)]+/i;

/** Links whose words do not say what opens, and addresses that stand in a sentence. */
export const vagueLinks = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => [...linksOf(entry).flatMap((link) => saysTooLittle(entry, link)), ...inFields(entry)]);

function saysTooLittle({ path }: Entry, { url, words, line, column }: PlacedLink): Finding[] {
  const told = ((): [wrong: string, right: string] | null => {
    if (vague.test(words)) return [`"${words}" does not say where the link leads`, 'name the page it leads to'];
    if (bareAddress.test(words))
      return [
        `"${words}" is an address, which is read out letter by letter`,
        `write the name of the page, with the address behind it: [the name of the page](${url})`,
      ];
    const [, kind] = fileKinds.find(([ending]) => ending.test(pathOf(url))) ?? [];
    return kind && words !== '' && !new RegExp(`\\b${kind}\\b|\\b${endingOf(url)}\\b`, 'i').test(words)
      ? [`"${words}" opens a file, and does not say so`, `write [${words} (${kind})](${url})`]
      : null;
  })();
  return told ? [{ path, line, column, wrong: told[0], right: told[1] }] : [];
}

const pathOf = (url: string): string => URL.parse(url, 'https://site.invalid/')?.pathname ?? '';
const endingOf = (url: string): string => /[a-z0-9]*$/i.exec(pathOf(url))![0];

/** A field is no Markdown: an address in its sentence is no link, and nobody can follow it. */
function inFields(entry: Entry): Finding[] {
  return frontMatterTexts(entry).flatMap(({ text, at }) => {
    const found = addressInField.exec(text)?.[0];
    return found
      ? [
          {
            path: entry.path,
            ...at(),
            wrong: `"${found}" is no link here`,
            right: 'name the page in words; its address belongs to its source, in content/references/',
            rightInForm: 'name the page in words; its address belongs to its source',
          },
        ]
      : [];
  });
}

function brokenLink(url: string, own: string, { pages, anchors, moved }: Site): [wrong: string, right: string] | null {
  if (/^[a-z][a-z+.-]*:/i.test(url)) return null;
  const [page = '', anchor] = url.split('#');
  if (page !== '' && !page.startsWith('/'))
    return [
      `"${url}" is not a full address`,
      pageMeant(page, pages) ??
        (/^www\./i.test(url) ? `write https://${url}` : 'begin with / for this site, or with https://'),
    ];
  const target = page === '' ? own : page.replace(/\?.*$/, '');
  const withSlash = target.endsWith('/') ? target : `${target}/`;
  if (!pages.has(withSlash) && !/^\/(?:topics|data)\//.test(withSlash)) {
    const now = moved.get(withSlash);
    if (now) return [`the page ${target} has moved, or is gone`, `write ${now}`];
    const near = nearest(withSlash.replace(/index\.html\/$/, ''), [...pages]);
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

/** What a link can lead to. */
interface Site {
  pages: ReadonlySet<string>;
  anchors: ReadonlyMap<string, string[]>;
  /** Where readers find now what stood at an old address. */
  moved: ReadonlyMap<string, string>;
}

const movedPages = (content: Content): Map<string, string> =>
  new Map([
    ...(content.lists.get('removed')?.items ?? []).flatMap(({ address, instead }): [string, string][] =>
      typeof address === 'string' && typeof instead === 'string' ? [[address, instead]] : [],
    ),
    ...content.entries.flatMap((entry) =>
      earlierAddresses(content, entry).pages.map((old): [string, string] => [old, addressOf(content, entry)]),
    ),
  ]);

/** The page that is meant by the path of its file: ../guides/singing.mdx. */
function pageMeant(path: string, pages: ReadonlySet<string>): string | null {
  const name = path
    .replace(/^(?:\.{0,2}\/)*/, '')
    .replace(/(?:\/?index)?\.(?:mdx?|html?|yaml)$/, '')
    .replace(/\/$/, '');
  const meant = [...pages].filter((page) => page.endsWith(`/${name}/`));
  return meant.length === 1 ? `write ${meant[0]}` : null;
}

/** The ids a link can lead to on an entry's page besides its headings: figures, findings, and sections of its template. */
function anchorsOf(content: Content, entry: Entry): string[] {
  return [...sectionsOfTemplates, ...entryAddresses(content, entry).flatMap((address) => address.split('#').slice(1))];
}

/** The ids of the headings of a text; null where there is none, or it could not be read. */
function headingsOf({ tree }: Entry): string[] | null {
  if (!tree) return null;
  const slugger = new GithubSlugger();
  const found: string[] = [];
  visit(tree, 'heading', (heading) => void found.push(slugger.slug(toString(heading))));
  return found;
}
