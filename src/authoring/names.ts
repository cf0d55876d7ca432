/** What an answer may name. Light: a form offers names before any rule is loaded. */
import type { Meant } from '#checks/find/meant.ts';
import { sharingWords } from '#checks/suggest.ts';
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
export const figureName = ({ shown, statement }: KnownFigure): string => [shown, statement].filter(Boolean).join(': ');

/** The pages from which a fact may be drawn, each with what it draws there: the question, the kind, and the list. */
export const drawnFrom = {
  'figures of the case study': { page: 'restsOn.caseStudy', kind: 'case-studies', list: 'figures' },
  'findings of the study': { page: 'restsOn.evidence', kind: 'evidence', list: 'findings' },
} as const;

/** What may be drawn from a page that somebody named by id or by title. */
export function figuresToDraw(pointsTo: keyof typeof drawnFrom, named: string, known: Known): KnownFigure[] {
  const { kind, list } = drawnFrom[pointsTo];
  const wanted = oneLine(named).toLowerCase();
  const page = namesOf(kind, known).find(({ id, name }) => [id, name.toLowerCase()].includes(wanted));
  return page ? known[list].filter((figure) => figure.page === `${kind}/${page.id}`) : [];
}

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
  // "Merton" is enough where one page alone has it in its title.
  const inPart = plain.length < 3 ? [] : pages.filter(({ name }) => ` ${name.toLowerCase()} `.includes(` ${plain}`));
  return (
    pages.find(({ name }) => name.toLowerCase() === plain) ??
    pages.find(({ id }) => id === path || path.endsWith(`/${id}`)) ??
    known.pages.map(({ page }) => ({ id: page })).find(({ id }) => id === path) ??
    (inPart.length === 1 ? inPart[0] : undefined)
  )?.id;
}

/** Titles of pages with figures that share most words with what somebody wrote. */
export const pagesLike = (written: string, known: Known): string[] =>
  sharingWords(written, pagesWithFigures(known).map(({ name }) => ({ name, words: [name] }))).map(({ name }) => name); // prettier-ignore
