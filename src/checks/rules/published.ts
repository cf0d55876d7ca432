import type { Content, Entry } from '../content.ts';
import type { Problem } from '../problem.ts';
import { contentAddresses, entryAddress, isEntryAddress } from '../addresses.ts';
import { nearest } from '../suggest.ts';

/** The list of every address ever published, a line each. */
export const ledgerPath = 'published.txt';

/** Addresses that were published and would vanish, and new ones that are not on the list yet. */
export function publishedAddresses(content: Content): Problem[] {
  const ledger = recorded(content);
  const current = new Set(contentAddresses(content));
  const answered = new Set([...current, ...content.entries.flatMap(earlierAddresses), ...removed(content)]);
  const vanished = ledger.flatMap(({ address, line }) =>
    !isEntryAddress(address) || answered.has(address) || answered.has(address.replace(/#.*/, '#'))
      ? []
      : [
          {
            path: ledgerPath,
            line,
            column: 1,
            rule: 'vanished-address' as const,
            wrong: `${address} was published, and would vanish`,
            right: insteadOf(address, [...current]),
          },
        ],
  );
  return [...vanished, ...unrecorded(content, new Set(ledger.map(({ address }) => address)))];
}

function insteadOf(address: string, current: string[]): string {
  const old = address.includes('#') ? address.replace(/.*#/, '') : address.split('/').at(-2)!;
  const near = nearest(address, current);
  const renamed = near ? `if it is ${near} now, add "formerly: [${old}]" there; ` : '';
  return `${renamed}otherwise put it back, or say in content/removed.yaml why it went`;
}

function unrecorded({ entries }: Content, ledger: Set<string>): Problem[] {
  return entries.flatMap((entry) => {
    const missing = contentAddresses({ entries: [entry] }).filter((address) => !ledger.has(address));
    if (missing.length === 0) return [];
    return [
      {
        path: entry.path,
        line: 1,
        column: 1,
        rule: 'unrecorded-address' as const,
        wrong: `${missing.length === 1 ? `${missing[0]} is` : `${missing.length} addresses of this page are`} not recorded yet`,
        right: 'whoever merges this runs npm run check -- --fix',
      },
    ];
  });
}

/** Addresses that an entry and its figures had before. */
function earlierAddresses({ folder, id, data }: Entry): string[] {
  const pages = texts(data.formerly).map((old) => entryAddress(folder, old));
  const page = entryAddress(folder, id);
  const figures = ['results', 'costs', 'outcomes'].flatMap((list) => {
    const items = data[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: { formerly?: unknown } | null) => texts(item?.formerly).map((old) => `${page}#${old}`));
  });
  // What stood on a page that moved is led to the new page with it: its anchors go by the page's own name.
  const moved = pages.map((old) => `${old}#`);
  return [...pages, ...figures, ...moved];
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

function removed({ lists }: Content): string[] {
  return (
    lists
      .get('removed')
      ?.items.flatMap((item) => (typeof item.address === 'string' ? removedAndBelow(item.address) : [])) ?? []
  );
}

const removedAndBelow = (address: string): string[] => (address.includes('#') ? [address] : [address, `${address}#`]);

interface Recorded {
  address: string;
  line: number;
}

function recorded({ files }: Content): Recorded[] {
  const text = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address.startsWith('/'));
}
