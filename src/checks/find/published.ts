import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { addressOf, contentAddresses, earlierAddresses, entryAddresses } from '../addresses.ts';
import { councilsPath } from '../read/list-files.ts';
import { areListedRead, isRead } from './unjudged.ts';
import { nearest } from '../suggest.ts';
import { unknownCouncils, unknownTerms } from './pointers.ts';

/** The list of every address ever published, a line each. */
export const ledgerPath = 'published.txt';

/** Addresses that were published and would vanish: one message for a page and all that stands on it. */
export function vanishedAddresses(content: Content): Finding[] {
  const lost = lostLedger(content);
  if (lost) return [lost];
  const [noAddress] = linesOf(content).filter(({ address }) => !address.startsWith('/'));
  if (noAddress)
    return [
      {
        path: ledgerPath,
        line: noAddress.line,
        column: 1,
        wrong: `"${noAddress.address.slice(0, 60)}" is no address of this site`,
        right: 'delete the line; if an address was on it, put it back as it was, with the stroke at its beginning',
      },
    ];
  const ofEntries = contentAddresses(content);
  const current = [...content.sitePages, ...ofEntries];
  const answers = answered(content, current);
  const unsure = unsureAddresses(content);
  const vanished = recorded(content).filter(({ address }) => !answers(address) && !unsure(address));
  const pages = new Map<string, typeof vanished>();
  for (const each of vanished) {
    const page = pageOf(each.address);
    // A part of a page that is still there vanishes for itself.
    const cause = answers(page) ? each.address : page;
    pages.set(cause, [...(pages.get(cause) ?? []), each]);
  }
  return [...pages].map(([cause, [first, ...others]]) => ({
    path: ledgerPath,
    line: first!.line,
    column: 1,
    wrong: `${cause} was published, and would vanish${others.length > 0 ? `, with ${others.length} address${others.length === 1 ? '' : 'es'} that belong to it` : ''}`,
    right: insteadOf(cause, ofEntries),
  }));
}

/** Without the list nobody would know what was ever published. */
const lostLedger = (content: Content): Finding | null =>
  content.entries.length === 0 || recorded(content).length > 0
    ? null
    : {
        path: ledgerPath,
        line: 1,
        column: 1,
        wrong: 'the list of every address that was published is gone',
        right: 'put the file back as it was: links from elsewhere rest on it',
      };

/** The page of an entry, for the addresses of its parts, versions and frames. */
const pageOf = (address: string): string =>
  address
    .replace(/#.*$/, '')
    .replace(/^\/embed(?=\/facts\/)/, '')
    .replace(/^(\/facts\/[^/]+\/)v\d+\/$/, '$1');

/** Addresses of which nothing can be said, because a file that may hold them could not be read. */
function unsureAddresses(content: Content): (address: string) => boolean {
  const { unread, entries } = content;
  if ([...unread].some((path) => path.startsWith('removed/'))) return () => true;
  const folders = [...unread].map((path) => `/${path.split('/')[0]!}/`);
  // A page under a term that is misspelt stands in no list until it is mended.
  const ofLists = !areListedRead(content) || unknownTerms(content).length > 0;
  const ofCouncils = unread.has(councilsPath) || unknownCouncils(content).length > 0;
  const halfRead = entries.filter((entry) => !isRead(content, entry)).map((entry) => addressOf(content, entry));
  return (address) => {
    if (ofLists && /^\/(?:browse|topics)\//.test(address)) return true;
    if (folders.some((folder) => address.replace(/^\/embed/, '').startsWith(folder))) return true;
    if (ofCouncils && /^\/(?:places|browse)\//.test(address)) return true;
    return halfRead.some((page) => address !== page && pageOf(address) === page);
  };
}

/** Whether an address still leads somewhere: to a page, to where a page moved, or to the reason why it went. */
function answered(content: Content, current: string[]): (address: string) => boolean {
  const earlier = content.entries.map((entry) => earlierAddresses(content, entry));
  const removed = (content.lists.get('removed')?.items ?? []).flatMap(({ address }) =>
    typeof address === 'string' ? [address] : [],
  );
  const exact = new Set([...current, ...earlier.flatMap(({ pages, anchors }) => [...pages, ...anchors]), ...removed]);
  const wholePages = new Set([...earlier.flatMap(({ pages }) => pages), ...removed]);
  return (address) => exact.has(address) || wholePages.has(address.replace(/#.*$/, ''));
}

function insteadOf(address: string, current: string[]): string {
  const otherwise = 'say in a file of content/removed/ why it went (npm run retire writes it)';
  if (/^\/(?:browse|topics|places)\//.test(address)) {
    return `it lists entries and no entry is listed there now: put the entry back as it was, or ${otherwise}`;
  }
  if (/^\/facts\/[^/]+\/v\d+\/$/.test(address)) return `put version back as it was in the fact, or ${otherwise}`;
  const isPart = address.includes('#');
  const old = isPart ? address.replace(/.*#/, '') : address.split('/').at(-2)!;
  const siblings = current.filter((other) =>
    isPart
      ? other.startsWith(`${pageOf(address)}#`)
      : !other.includes('#') &&
        other.split('/').length === address.split('/').length &&
        other.split('/')[1] === address.split('/')[1],
  );
  const near = nearest(address, siblings);
  const where = isPart ? 'to that figure' : `to the fields of ${near}`;
  return near
    ? `if it is ${near} now, add "formerly: [${old}]" ${where}; otherwise put it back, or ${otherwise}`
    : `put it back, or ${otherwise}`;
}

/** New addresses that are not on the list yet. */
export function unrecordedAddresses(content: Content): Finding[] {
  const ledger = new Set(recorded(content).map(({ address }) => address));
  if (ledger.size === 0) return [];
  return content.entries.flatMap((entry) => {
    const missing = entryAddresses(content, entry).filter((address) => !ledger.has(address));
    if (missing.length === 0) return [];
    return [
      {
        path: entry.path,
        line: 1,
        column: 1,
        wrong: `${missing.length === 1 ? `${missing[0]} is` : `${missing.length} addresses of this page are`} not recorded yet`,
        right: 'nothing to do: it is recorded when the change is merged',
      },
    ];
  });
}

const recorded = (content: Content): { address: string; line: number }[] =>
  linesOf(content).filter(({ address }) => address.startsWith('/'));

function linesOf({ files }: Content): { address: string; line: number }[] {
  const text = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '');
}
