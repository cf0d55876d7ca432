import type { PageRole } from './featured.ts';
import { lists, type ListName } from './lists.ts';

/** Where the page of a duty stands that has an address of its own, and not one below its kind. */
export const addressOfRole = {
  about: '/about/',
  press: '/press/',
  lobbying: '/press/funding-model/',
} as const satisfies Partial<Record<PageRole, string>>;

/** The pages with an address of their own, by kind and file name: guides/a-guide. */
export type OwnAddresses = ReadonlyMap<string, string>;

/** The pages with an address of their own, from who does which duty; a duty that nobody does has no page. */
export function ownAddresses(roles: Readonly<Record<string, unknown>>): OwnAddresses {
  return new Map(Object.entries(addressOfRole).map(([role, address]) => [String(roles[role]), address]));
}

/** The address of the page of an entry, from the root of the site. */
export function entryAddress(folder: string, id: string, own: OwnAddresses): string {
  return own.get(`${folder}/${id}`) ?? addressBelowKind(folder, id);
}

/** Kinds that do not stand at the top of the site under the name of their folder. */
const elsewhere: Partial<Record<string, string>> = { pages: '/about/', bodies: '/evidence/bodies/', packs: '/pack/' };

/** The page that lists all entries of a kind. */
export const listAddress = (kind: string): string => elsewhere[kind] ?? `/${kind}/`;

/** The address that an entry has, or would have, among those of its kind. */
export function addressBelowKind(folder: string, id: string): string {
  return folder === 'lists' ? lists[id as ListName].address : `${listAddress(folder)}${id}/`;
}

/** The page of a fact. */
export const factAddress = (id: string): string => addressBelowKind('facts', id);
