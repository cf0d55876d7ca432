import { contentAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { suggest } from '../suggest.ts';
import { isAllRead } from './unjudged.ts';

/** Changes on record that name a page which is not there. */
export function historyOfNothing(content: Content): Finding[] {
  const list = content.lists.get('history');
  if (!list || !isAllRead(content)) return [];
  const addresses = new Set([...content.sitePages, ...contentAddresses(content)]);
  return list.items.flatMap(({ pages }, index) =>
    (Array.isArray(pages) ? pages : [pages]).flatMap((page) =>
      typeof page !== 'string' || addresses.has(page)
        ? []
        : [
            {
              ...list.at(index, 'pages'),
              wrong: `there is no page ${page}`,
              right: suggest(page, [...addresses], 'use the address of a page that is there: /case-studies/a-scheme/'),
            },
          ],
    ),
  );
}
