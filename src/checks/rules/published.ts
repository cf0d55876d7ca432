import type { Content } from '../content.ts';
import type { Problem } from '../report/problem.ts';
import { contentAddresses, earlierAddresses, entryAddresses, sitePages } from '../addresses.ts';
import { nearest } from '../suggest.ts';

/** The list of every address ever published, a line each. */
export const ledgerPath = 'published.txt';

/** Addresses that were published and would vanish, and new ones that are not on the list yet. */
export function publishedAddresses(content: Content): Problem[] {
  const ledger = recorded(content);
  const current = [...sitePages, ...contentAddresses(content)];
  const answers = answered(content, current);
  const vanished = ledger
    .filter(({ address }) => !answers(address))
    .map(({ address, line }) => ({
      path: ledgerPath,
      line,
      column: 1,
      rule: 'vanished-address' as const,
      wrong: `${address} was published, and would vanish`,
      right: insteadOf(address, current),
    }));
  return [...vanished, ...unrecorded(content, new Set(ledger.map(({ address }) => address)))];
}

/** Whether an address still leads somewhere: to a page, to where a page moved, or to the reason why it went. */
function answered(content: Content, current: string[]): (address: string) => boolean {
  const earlier = content.entries.map(earlierAddresses);
  const removed = (content.lists.get('removed')?.items ?? []).flatMap(({ address }) =>
    typeof address === 'string' ? [address] : [],
  );
  const exact = new Set([...current, ...earlier.flatMap(({ pages, anchors }) => [...pages, ...anchors]), ...removed]);
  const wholePages = new Set([...earlier.flatMap(({ pages }) => pages), ...removed]);
  return (address) => exact.has(address) || wholePages.has(address.replace(/#.*$/, ''));
}

function insteadOf(address: string, current: string[]): string {
  const old = address.includes('#') ? address.replace(/.*#/, '') : address.split('/').at(-2)!;
  const near = nearest(address, current);
  const renamed = near ? `if it is ${near} now, add "formerly: [${old}]" there; ` : '';
  return `${renamed}otherwise put it back, or say in content/removed.yaml why it went`;
}

function unrecorded({ entries }: Content, ledger: Set<string>): Problem[] {
  return entries.flatMap((entry) => {
    const missing = entryAddresses(entry).filter((address) => !ledger.has(address));
    if (missing.length === 0) return [];
    return [
      {
        path: entry.path,
        line: 1,
        column: 1,
        rule: 'unrecorded-address' as const,
        wrong: `${missing.length === 1 ? `${missing[0]} is` : `${missing.length} addresses of this page are`} not recorded yet`,
        right: 'nothing to do: it is recorded when the change is merged',
      },
    ];
  });
}

function recorded({ files }: Content): { address: string; line: number }[] {
  const text = files.find(({ path }) => path === ledgerPath)?.text ?? '';
  return text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address.startsWith('/'));
}
