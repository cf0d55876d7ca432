import { lists } from '#lib/content/collections.ts';
import { everyPage } from '#lib/content/kinds.ts';
import { pathTo } from '#lib/site/paths.ts';
import { lists as listSchemas, type ListName } from '#schemas/lists.ts';
import { moved } from './moved.ts';

const titles = new Map<string, string>([
  ...moved.map(({ from, title }) => [from, title] as const),
  ...(Object.keys(listSchemas) as ListName[]).map(
    (name) => [pathTo(listSchemas[name].address), lists[name].title] as const,
  ),
  ...everyPage().map(({ path, title }) => [path, title] as const),
]);

/** The title of the page at an address as content writes it, now or before it moved; the address where no page has it. */
export const titleAt = (address: string): string => titles.get(pathTo(address.replace(/#.*$/, ''))) ?? pathTo(address);
