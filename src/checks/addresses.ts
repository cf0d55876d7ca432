import { kindNames } from '#model/kinds.ts';
import {
  addressBelowKind,
  addressOfRole,
  entryAddress,
  factAddress,
  listAddress,
  ownAddresses,
  type OwnAddresses,
} from '#schemas/addresses.ts';
import { fieldsThat } from '#schemas/walk.ts';
import { browseAddresses } from './browse-addresses.ts';
import type { Content, Entry, FieldName } from './content.ts';
import { kept } from './kept.ts';
import { texts } from './read/texts.ts';
import { fieldsOf } from './read/yaml-file.ts';

/** The pages that are there whatever the content is, but for those of the rules. */
export const fixedPages: readonly string[] = [
  '/',
  ...kindNames.filter((kind) => listAddress(kind) !== addressOfRole.about).map(listAddress),
  '/topics/',
  '/activities/',
  '/evidence/map/',
  '/briefing/print/',
  '/evaluate/',
  '/evaluate/choose/',
  '/evaluate/check/',
  '/funding/money/',
  '/funding/business-case/',
  '/funding/tariff/',
  '/search/',
  '/places/',
  '/browse/',
  '/browse/a-to-z/',
  '/compare/',
  '/data/',
  '/feeds/',
  '/offline/',
  '/data/dictionary/',
  '/about/removed/',
  '/about/review/',
  '/about/overdue/',
  '/about/security/',
  '/about/sources/',
  '/corrections/',
  '/contribute/',
  '/contribute/councils/',
  '/contribute/fields/',
  '/contribute/terms/',
  '/contribute/write/',
  '/contribute/rules/',
  ...Object.values(addressOfRole),
];

/** Which pages do the duties that have an address of their own. */
const ownOf = kept((lists: Content['lists']): OwnAddresses => {
  const [featured] = lists.get('featured')?.files ?? [];
  return ownAddresses(fieldsOf(fieldsOf(featured?.yaml.data).roles));
});

/** The address of the page of an entry, from the root of the site. */
export const addressOf = ({ lists }: Pick<Content, 'lists'>, { folder, id }: Pick<Entry, 'folder' | 'id'>): string =>
  entryAddress(folder, id, ownOf(lists));

interface Figure {
  id?: unknown;
  outcome?: unknown;
  formerly?: unknown;
}

/** The names of the lists whose items have an id, and so an address of their own. */
export const figureLists = ({ schema }: Pick<Entry, 'schema'>): FieldName[] => figureListsOf(schema);

const figureListsOf = kept(
  (schema: Entry['schema']): FieldName[] => fieldsThat(schema, ({ figures }) => figures === 'own') as FieldName[],
);

/** The figures and findings of an entry, as far as they can be read. */
export function figuresOf({ schema, data }: Entry): Figure[] {
  return figureLists({ schema }).flatMap((list) => {
    const items = data[list];
    return Array.isArray(items) ? items.filter((item) => item !== null && typeof item === 'object') : [];
  }) as Figure[];
}

/** A page for the entry, and an anchor for each figure and finding on it. */
export function entryAddresses(content: Pick<Content, 'lists'>, entry: Entry): string[] {
  const page = addressOf(content, entry);
  // The syntheses stand on the pages of topics, which have addresses of their own.
  if (entry.folder === 'lists' && entry.id === 'syntheses') return [page];
  if (entry.folder === 'lists' && entry.id === 'living-numbers') {
    return [page, ...itemIds(entry.data).flatMap((id) => [`${page}#${id}`, `${page}${id}/`])];
  }
  if (entry.folder === 'lists' && entry.id === 'funding') {
    const anchors = itemIds({ models: entry.data.models, groups: entry.data.groups }).map((id) => `${page}#${id}`);
    const models = idsOf(entry.data.models).map((id) => `${page}models/${id}/`);
    const tariff = [`${page}tariff/`, ...itemIds(entry.data.tariff).map((id) => `${page}tariff/#${id}`)];
    return [page, ...anchors, ...models, ...tariff];
  }
  if (entry.folder === 'facts') return factAddresses(entry, entry.id);
  const ids = entry.folder === 'lists' ? itemIds(entry.data) : texts(figuresOf(entry).map(({ id }) => id));
  return [page, ...ids.map((id) => `${page}#${id}`)];
}

/** A fact has its page, a page for every version, and one for frames on other sites. */
function factAddresses({ data }: Entry, id: string): string[] {
  const page = factAddress(id);
  const last = Number.isInteger(data.version) ? Math.min(data.version as number, 1000) : 0;
  return [page, ...Array.from({ length: last }, (_, index) => `${page}v${index + 1}/`), `/embed${page}`];
}

const idsOf = (items: unknown): string[] =>
  Array.isArray(items) ? texts(items.map((item: { id?: unknown } | null) => item?.id)) : [];

/** The ids of a list's items, and of what stands below them. */
export function itemIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(itemIds);
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { id } = value as { id?: unknown };
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(itemIds)];
}

/** Every address that the content publishes: of entries, of figures, of topics and other lists of them, of councils. */
export const contentAddresses = kept((content: Pick<Content, 'entries' | 'lists' | 'councils'>): string[] => {
  const ofEntries = content.entries.flatMap((entry) => [...entryAddresses(content, entry), ...topicAddresses(entry)]);
  const coming = texts((content.lists.get('reorganisation')?.items ?? []).map(({ id }) => id));
  const places = [...content.councils.map(({ slug }) => slug), ...coming]
    .filter((slug) => slug !== '')
    .map((slug) => `/places/${slug}/`);
  return [...new Set([...ofEntries, ...browseAddresses(content), ...places])];
});

function topicAddresses(entry: Entry): string[] {
  const { folder, data } = entry;
  if (folder !== 'case-studies' && folder !== 'evidence') return [];
  const outcomes = folder === 'evidence' ? figuresOf(entry).map(({ outcome }) => outcome) : data.outcomes;
  const terms = { activities: data.activities, people: data.people, outcomes };
  return Object.entries(terms).flatMap(([vocabulary, ids]) => texts(ids).map((id) => `/topics/${vocabulary}/${id}/`));
}

/** Addresses that an entry and its figures had before. What stood on a page that moved goes with it. */
export function earlierAddresses(
  content: Pick<Content, 'lists'>,
  entry: Entry,
): { pages: string[]; anchors: string[] } {
  const page = addressOf(content, entry);
  const old = texts(entry.data.formerly);
  return {
    pages:
      entry.folder === 'facts'
        ? old.flatMap((id) => factAddresses(entry, id))
        : [...old.map((id) => addressBelowKind(entry.folder, id)), ...belowItsKind(entry, page)],
    anchors: figuresOf(entry).flatMap(({ formerly }) => texts(formerly).map((anchor) => `${page}#${anchor}`)),
  };
}

/** A page with an address of its own goes on answering at the one that all of its kind have. */
function belowItsKind({ folder, id }: Entry, page: string): string[] {
  const usual = addressBelowKind(folder, id);
  return usual === page ? [] : [usual];
}
