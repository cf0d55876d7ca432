import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** What every search is given: the address of a thing, its title and all of its text. */
export interface SearchDocument {
  url: string;
  title: string;
  text: string;
}

/** A search: the addresses of what it found, best first. */
export type Search = (query: string) => string[] | Promise<string[]>;

const most = 20;

/** MiniSearch with tolerance of typing errors and of words that have only been begun. */
export function miniSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch({ idField: 'url', fields: ['title', 'text'] });
  index.addAll(documents);
  return (query) =>
    index
      .search(query, { fuzzy: 0.2, prefix: true, boost: { title: 2 } })
      .slice(0, most)
      .map(({ id }) => id as string);
}

/** FlexSearch over title and text, as its documentation sets it up for documents. */
export function flexSearch(documents: readonly SearchDocument[]): Search {
  const index = new FlexSearch.Document({
    tokenize: 'forward',
    encoder: 'LatinBalance',
    document: { id: 'url', index: ['title', 'text'] },
  });
  for (const document of documents) index.add({ ...document });
  return (query) => {
    const fields = index.search(query, { limit: most, suggest: true });
    return [...new Set(fields.flatMap(({ result }) => result as string[]))];
  };
}

/** Lunr with its own stemmer and stop words; a title counts ten times, as in its guide. */
export function lunrSearch(documents: readonly SearchDocument[]): Search {
  const index = lunr(function () {
    this.ref('url');
    this.field('title', { boost: 10 });
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return (query) =>
    index
      .search(query.replace(/[~^*:+-]/g, ' '))
      .slice(0, most)
      .map(({ ref }) => ref);
}
