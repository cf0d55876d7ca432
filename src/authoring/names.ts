/** What an answer may name. Light: a form offers names before any rule is loaded. */
import type { Meant } from '#checks/find/meant.ts';
import { oneLine } from './clean-text.ts';
import type { Known, KnownFigure } from './known.ts';

/** What a field may name, each by id and by the name that people know. */
export function namesOf(pointsTo: string, known: Known): Meant[] {
  if (pointsTo === 'councils')
    return known.councils.filter(({ slug }) => slug !== '').map(({ code, name }) => ({ id: code, name }));
  if (pointsTo === 'references') return known.sources.map(({ id, title }) => ({ id, name: title }));
  if (pointsTo === 'entries') return known.pages.map(({ page, title }) => ({ id: page, name: title }));
  if (pointsTo.startsWith('vocabulary/'))
    return (known.lists[pointsTo] ?? []).map(({ id, label }) => ({ id, name: label ?? id }));
  return known.pages
    .filter(({ page }) => page.startsWith(`${pointsTo}/`))
    .map(({ page, title }) => ({ id: page.slice(pointsTo.length + 1), name: title }));
}

/** A figure as it is offered in a list: "66%: Of those who were referred, this many sang to the end." */
export const figureName = ({ shown, statement }: KnownFigure): string => `${shown}: ${statement}`;

/** Pages with figures that can be put right, by kind and id, with their titles. */
export const pagesWithFigures = ({ pages, figures }: Known): { id: string; name: string }[] =>
  pages
    .filter(({ page }) => figures.some((figure) => figure.page === page))
    .map(({ page, title }) => ({ id: page, name: title }));

/** The page that somebody named: by title, by kind and id, or by its address. */
export function pageNamed(written: string, known: Known): string | undefined {
  const plain = oneLine(written).toLowerCase();
  const path = plain.replace(/^https?:\/\/[^/]+/, '').split(/[#?]/, 1)[0]!.replace(/^\/|\/$/g, ''); // prettier-ignore
  const pages = pagesWithFigures(known);
  return (
    pages.find(({ name }) => name.toLowerCase() === plain) ??
    pages.find(({ id }) => id === path || path.endsWith(`/${id}`)) ??
    known.pages.map(({ page }) => ({ id: page })).find(({ id }) => id === path)
  )?.id;
}
