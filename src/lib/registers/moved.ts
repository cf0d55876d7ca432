import { guides } from '#lib/content/collections.ts';
import { pagesIn, pagesOf } from '#lib/content/kinds.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { guideAddresses } from '#schemas/guide.ts';

/** An address that a page had before, and the page that stands there now. */
export interface Move {
  from: string;
  to: string;
  title: string;
}

/** Every earlier address of a page, and of the versions of a fact. */
export const moved: Move[] = [
  ...pagesIn('moved').flatMap(({ kind, path, title, formerly }) =>
    formerly.map((old) => ({ from: paths.entry(`${kind}/${old}`), to: path, title })),
  ),
  ...guides
    .filter(({ id }) => guideAddresses[id])
    .map(({ id, data }) => ({ from: pathTo(`/guides/${id}/`), to: paths.guide(id), title: data.title })),
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
