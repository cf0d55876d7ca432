import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Entry, List } from '../content.ts';
import { kept } from '../kept.ts';
import type { Finding } from '../report/problem.ts';
import { referenceFile, referenceFolder } from '../read/read-references.ts';
import { stringsIn } from '../read/strings-in.ts';
import { cleanAddress } from '../repair/clean-address.ts';
import { eachEntry, type EntryCheck } from '../rule.ts';

interface WebLink {
  path: string;
  url: string;
  /** The words that carry the link; empty where an address stands in a field. */
  words: string;
  at(): { line: number; column: number };
}

/** The addresses of other places in an entry: in its text and in its fields. Several rules look at them. */
const linksOfEntry = kept((entry: Entry): WebLink[] =>
  [...linksIn(entry), ...addressesIn(entry.data)].map(({ at, url, words = '' }) => ({
    path: entry.path,
    url,
    words,
    at: () => ('line' in at ? at : entry.yaml.locate(at)),
  })),
);

/** Those of the sources. */
const linksOfSources = kept((references: List): WebLink[] =>
  references.items.flatMap((item, index) =>
    addressesIn(item).map(({ at, url }): WebLink => ({
      path: referenceFile(String(item.id)),
      url,
      words: '',
      at: () => {
        const { line, column } = references.at(index, String(at[0]));
        return { line, column };
      },
    })),
  ),
);

/** Looks at every address of another place: in texts, in fields and in sources. */
const eachWebLink = (tell: (link: WebLink, url: URL) => [wrong: string, right: string] | null): EntryCheck<unknown> =>
  eachEntry({
    beside: () => null,
    inEntry: (entry) => report(linksOfEntry(entry), tell),
    inFiles: {
      reads: [referenceFolder],
      check: ({ lists }) => {
        const references = lists.get('references');
        return references ? report(linksOfSources(references), tell) : [];
      },
    },
  });

interface WrittenLink<At> {
  at: At;
  url: string;
  words?: string;
}

function linksIn({ tree }: Entry): WrittenLink<{ line: number; column: number }>[] {
  const found: WrittenLink<{ line: number; column: number }>[] = [];
  if (tree) {
    visit(tree, 'link', (link, _index, parent) => {
      const { line, column } = (link.position ?? parent?.position)!.start;
      found.push({ at: { line, column }, url: link.url, words: toString(link) });
    });
  }
  return found;
}

const addressesIn = (value: unknown): WrittenLink<(string | number)[]>[] =>
  stringsIn(value)
    .filter(({ value: text }) => /^(?:https?|mailto|file):\S+$/i.test(text))
    .map(({ value: url, at }) => ({ at, url }));

const report = (
  links: WebLink[],
  tell: (link: WebLink, url: URL) => [wrong: string, right: string] | null,
): Finding[] =>
  links.flatMap((link) => {
    const url = /^[a-z]+:/i.test(link.url) ? URL.parse(link.url) : null;
    const told = url && tell(link, url);
    return told ? [{ path: link.path, ...link.at(), wrong: told[0], right: told[1] }] : [];
  });

/** Addresses that follow readers, or that are wrapped in another that knows who sent them. */
export const trackedLinks = eachWebLink(({ url }) => {
  const clean = cleanAddress(url);
  return clean === url ? null : ['this address tells its owner who follows it', `write ${clean}`];
});

/** Parts of an address that are keys, and open a door only for a while. */
const keyed =
  /[?&;](?:access_token|auth(?:_?token)?|api_?key|sig|signature|token|sessionid|jsessionid|x-amz-signature)=/i;

/** Services that give an address another name, behind which anything may stand, now or later. */
const shorteners =
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|lnkd\.in|is\.gd|rb\.gy|shorturl\.at|cutt\.ly|t\.ly)$/i;

const privateHosts =
  /(?:^|\.)(?:sharepoint\.com|localhost|local|internal|intranet|lan|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|teams\.live\.com|mail\.google\.com|outlook\.(?:office|live)\.com|app\.box\.com|basecamp\.com|trello\.com|miro\.com|wetransfer\.com|we\.tl|chat\.whatsapp\.com|wa\.me|zoom\.us)$|(?:^|[.-])(?:ezproxy|libproxy|idm\.oclc)[.-]|^[a-z0-9-]*intranet\.|^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^\[|^[^.]+$/i;

/** Addresses that open for their author and nobody else. */
export const privateLinks = eachWebLink(({ path, url: written }, { hostname, pathname, protocol, href }) => {
  if (/^https?:\/*https?:/i.test(written)) return null;
  const isFile = protocol === 'file:' || /^[a-z]:[\\/]/i.test(written);
  const isDraft = /^https:\/\/docs\.google\.com\/.*\/edit\b/.test(href);
  if (keyed.test(href))
    return ['this address holds a key, which ends one day and may be yours alone', 'link the page without it'];
  if (!isFile && !isDraft && !(protocol.startsWith('http') && privateHosts.test(hostname))) return null;
  return [
    `${isFile ? 'a file on your own computer' : hostname} is not open to everybody`,
    /^localhost|^127\./.test(hostname) && !path.startsWith(referenceFolder)
      ? `write ${pathname}, if it is a page of this site`
      : 'put the file where everybody can read it, or name the public page that holds it',
  ];
});

/** Addresses that look like another than they are. */
export const deceptiveLinks = eachWebLink(({ url: written, words }, url) => {
  if (url.protocol === 'mailto:') {
    return url.search ? ['this address writes part of the message too', 'leave out the ? and what follows'] : null;
  }
  if (!url.protocol.startsWith('http')) return null;
  const [, inner] = /^(?:https?:\/*)+(https?:\/\/.+)$/i.exec(written) ?? [];
  if (inner) return ['this address begins twice', `write ${inner}`];
  if (/[.,;]$/.test(written))
    return ['this address ends with a mark of the sentence', `write ${written.replace(/[.,;]+$/, '')}`];
  if (!/^https?:\/\//i.test(written)) return ['this address has no // after its colon', `write ${url.href}`];
  if (url.username || url.password)
    return [
      `this address leads to ${url.hostname}, whatever stands before the @`,
      `write https://${url.host}${url.pathname}`,
    ];
  if (/^[\d.]+$|^\[/.test(url.hostname)) return ['this address is a number', 'write the name of the site'];
  if (url.hostname.includes('xn--') || /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(written.split('/')[2] ?? ''))
    return ['the name of this site holds letters that look like others', 'type the address again, letter by letter'];
  if (shorteners.test(url.hostname))
    return [`${url.hostname} hides where the link leads`, 'follow it, and write the address of the page that opens'];
  const shown = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/|$)/i.exec(words.trim())?.[1];
  const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
  return shown && bare(shown) !== bare(url.hostname)
    ? [
        `the words name ${shown}, and the link leads to ${url.hostname}`,
        `write the name of the page as its words: [the report](${url.href})`,
      ]
    : null;
});
