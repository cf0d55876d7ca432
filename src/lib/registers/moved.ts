import { pagesIn, pagesOf } from '#lib/content/kinds.ts';
import { own } from '#lib/content/roles.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { addressBelowKind } from '#schemas/addresses.ts';

/** An address that a page had before, and the page that stands there now. */
export interface Move {
  from: string;
  to: string;
  title: string;
}

/** Every earlier address of a page, and of the versions of a fact. */
export const moved: Move[] = [
  ...pagesIn('moved').flatMap(({ kind, id, path, title, formerly }) =>
    // A page with an address of its own goes on answering at the one that all of its kind have.
    [...formerly, ...(own.has(`${kind}/${id}`) ? [id] : [])].map((old) => ({
      from: pathTo(addressBelowKind(kind, old)),
      to: path,
      title,
    })),
  ),
  ...pagesOf('facts').flatMap(({ id, title, formerly, entry }) =>
    formerly.flatMap((old) =>
      Array.from({ length: entry.data.version }, (_, index) => ({
        from: paths.factVersion(old, index + 1),
        to: paths.factVersion(id, index + 1),
        title,
      })),
    ),
  ),
];

/** The part of an address that a route takes: no base path, and no slash at either end. */
export const routeOf = (address: string): string => address.slice(paths.home.length).replace(/\/$/, '');
