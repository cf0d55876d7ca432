import { guideAddresses } from './guide.ts';
import { lists, type ListName } from './lists.ts';

/** The address of the page of an entry, from the root of the site. */
export function entryAddress(folder: string, id: string): string {
  if (folder === 'pages') return id === 'about' ? '/about/' : `/about/${id}/`;
  if (folder === 'bodies') return `/evidence/bodies/${id}/`;
  if (folder === 'lists') return lists[id as ListName].address;
  if (folder === 'guides' && Object.hasOwn(guideAddresses, id)) return guideAddresses[id]!;
  return `/${folder}/${id}/`;
}
