import type { FacetName } from '#model/facet-values.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { addressOf, contentAddresses, earlierAddresses, entryAddresses } from '../addresses.ts';
import { kept } from '../kept.ts';
import { councilsPath } from '../read/list-files.ts';
import { areListedRead, isRead } from './unjudged.ts';
import { nearest } from '../suggest.ts';
import { emptiedLists, partsOf, type Emptied, type Part } from './emptied-lists.ts';
import { unknownCouncils, unknownTerms } from './pointers.ts';

/** The list of every address ever published, a line each. */
export const ledgerPath = 'published.txt';

/** Pages that were published and would vanish: one message for a page and all that stands on it. */
export function vanishedAddresses(content: Content): Finding[] {
  const lost = lostLedger(content);
  if (lost) return [lost];
  const [noAddress] = noAddresses(content);
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
  const { pages, current } = vanished(content);
  return [...pages].map(([cause, [first, ...others]]) => ({
    path: ledgerPath,
    line: first!.line,
    column: 1,
    wrong: `${cause} was published, and would vanish${others.length > 0 ? `, with ${others.length} address${others.length === 1 ? '' : 'es'} that belong to it` : ''}`,
    right: insteadOf(cause, current),
  }));
}

/** Pages of lists that were published and on which nothing stands any more, with what it is that nothing has. */
export function listsThatVanish(content: Content): Finding[] {
  if (lostLedger(content) || noAddresses(content).length > 0) return [];
  const { pages, lists } = vanished(content);
  const gone = [...pages.keys()].filter((page) => /^\/(?:case-studies|evidence)\/[^/]+\/$/.test(page));
  return emptiedLists(content, lists).map((emptied) => ofEmptied(emptied, gone));
}

const noAddresses = (content: Content): Recorded[] =>
  linesOf(content).filter(({ address }) => !address.startsWith('/'));

interface Vanished {
  /** What would vanish, by the page that it stands on, or by itself where its page is still there. */
  pages: Map<string, Recorded[]>;
  /** Pages below /browse/ on which nothing stands any more. */
  lists: Recorded[];
  /** Every address that the entries have now. */
  current: string[];
}

const vanished = kept((content: Content): Vanished => {
  const current = contentAddresses(content);
  const answers = answered(content, [...content.sitePages, ...current]);
  const unsure = unsureAddresses(content);
  const isOfList = ({ address }: Recorded): boolean => partsOf(address).length > 0;
  const all = recorded(content).filter(({ address }) => !answers(address) && !unsure(address));
  const pages = new Map<string, Recorded[]>();
  for (const each of all.filter((one) => !isOfList(one))) {
    const page = pageOf(each.address);
    // A part of a page that is still there vanishes for itself.
    const cause = answers(page) ? each.address : page;
    pages.set(cause, [...(pages.get(cause) ?? []), each]);
  }
  return { pages, lists: all.filter(isOfList), current };
});

/** What decides a facet, where that has another name; all others are fields. */
const fieldsOfFacets: Readonly<Record<string, string>> = {
  activity: 'activities',
  need: 'needs',
  outcome: 'outcomes',
  result: 'strongestDesign',
  setting: 'settings',
  funder: 'funding',
  council: 'a council of the type',
  rural: 'a council of the kind',
  certainty: 'a body of the level',
} satisfies Partial<Record<FacetName, string>>;

/** Of more pages that may have been on a list than this, none is named. */
const mostNamed = 3;

/**
 * What the lists had that nothing has any more, and who is likely to have had it.
 * @param gone addresses of studies and schemes that went: they are the likeliest
 */
function ofEmptied(
  { addresses: [first, ...others], lost, beside, near }: Emptied<Recorded>,
  gone: readonly string[],
): Finding {
  const inFields = ([facet, value]: Part): string => `${fieldsOfFacets[facet] ?? facet}: ${value}`;
  const together = beside.length === 0 ? '' : ` together with ${beside.map(inFields).join(' or ')}`;
  const pages = others.length === 0 ? first.address : `${first.address} and ${others.length} more`;
  const likely = gone.length > 0 ? gone : near.map(({ path }) => path);
  const where = likely.length === 0 || likely.length > mostNamed ? '' : ` (look at ${likely.join(', ')})`;
  return {
    path: ledgerPath,
    line: first.line,
    column: 1,
    wrong: `no case study or study has ${inFields(lost)}${together} any more, and ${pages} ${others.length === 0 ? 'was' : 'were'} published`,
    right: `put it back in the page that lost it${where}, or ${otherwise}`,
  };
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
  // What a reason for going is about is not known until its address is right.
  if (removedItems(content).some(({ address }) => typeof address !== 'string' || !/^\/(?!\/)/.test(address)))
    return () => true;
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

const removedItems = ({ lists }: Content) => lists.get('removed')?.items ?? [];

/** Whether an address still leads somewhere: to a page, to where a page moved, or to the reason why it went. */
function answered(content: Content, current: string[]): (address: string) => boolean {
  const earlier = content.entries.map((entry) => earlierAddresses(content, entry));
  const removed = removedItems(content).flatMap(({ address }) => (typeof address === 'string' ? [address] : []));
  const exact = new Set([...current, ...earlier.flatMap(({ pages, anchors }) => [...pages, ...anchors]), ...removed]);
  const wholePages = new Set([...earlier.flatMap(({ pages }) => pages), ...removed]);
  return (address) => exact.has(address) || wholePages.has(address.replace(/#.*$/, ''));
}

const otherwise = 'say in a file of content/removed/ why it went (npm run retire writes it)';

function insteadOf(address: string, current: string[]): string {
  if (address.startsWith('/places/'))
    return `the address of a council is its slug: put that back as it was in content/councils/, or ${otherwise}`;
  if (/^\/(?:browse|topics)\//.test(address))
    return `it lists entries and no entry is listed there now: put the entry back as it was, or ${otherwise}`;
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

/** An address that was published, and its line in the list of them. */
interface Recorded {
  address: string;
  line: number;
}

const recorded = (content: Content): Recorded[] => linesOf(content).filter(({ address }) => address.startsWith('/'));

function linesOf({ files }: Content): Recorded[] {
  const text = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '');
}
