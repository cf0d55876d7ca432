import { correctionKinds } from '#schemas/correction.ts';
import { kinds, type Kind } from '#model/kinds.ts';
import { levelInWords } from '#model/body.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { corrections } from '#lib/content/corrections.ts';
import { everyPage, newsOf, pagesIn } from '#lib/content/kinds.ts';
import { changeAnchor, history } from '#lib/content/history.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { spreadOver } from '#model/spread.ts';

/** Something that was published, read again or put right. */
export interface Change {
  /** What it happened to; 'pages' is a page that belongs to no kind. */
  kind: Kind | 'corrections' | 'pages';
  date: Date;
  /** What happened: "New fact", "Correction". */
  what: string;
  title: string;
  /** The finding with what must be said with it, in a sentence or two. */
  description: string;
  path: string;
  activities: readonly string[];
  people?: readonly string[];
  outcomes?: readonly string[];
  /** Codes of the councils that it names. */
  councils?: readonly string[];
  region?: string;
}

const pages = pagesIn('changes');
const pageAt = new Map(everyPage().map((page) => [page.path, page] as const));

/** What a page is about, for the feeds that tell of it; of a part of a page, what its page is about. */
function subjectsOf(path: string): Pick<Change, 'activities' | 'people' | 'outcomes' | 'councils' | 'region'> {
  const page = pageAt.get(path.replace(/#.*$/, ''));
  if (!page) return { activities: [] };
  const { activities = [], people = [], outcomes = [], councils = [], region } = page;
  return { activities, people, outcomes, councils, ...(region ? { region } : {}) };
}

/** Every level that a body of evidence was given, newest first; on one day what changed stands before what is new. */
export const levelChanges: readonly (Change & { changed: boolean })[] = bodies
  .flatMap(({ data, path }) =>
    data.history.map(({ date, from, to, why }, index) => ({
      kind: 'bodies' as const,
      date,
      what: index > 0 ? 'Level changed' : 'First judged',
      title: data.question,
      description:
        index > 0
          ? `From ${levelInWords(data, from).toLowerCase()} to ${levelInWords(data, to).toLowerCase()}. ${why} ${data.sentence}`
          : `${levelInWords(data, to)}. ${data.history.length === 1 ? data.sentence : why}`,
      path: `${path}#level-${index + 1}`,
      activities: [data.activity],
      changed: index > 0,
    })),
  )
  .toSorted((a, b) => b.date.getTime() - a.date.getTime() || Number(b.changed) - Number(a.changed));

/** Everything that a reader may want to be told of, newest first; corrections before all else on a day. */
export const changes: readonly Change[] = [
  ...corrections.map(({ id, date, kind, concerns, wrong, right }) => ({
    kind: 'corrections' as const,
    date,
    what: correctionKinds[kind],
    title: wrong,
    description: right,
    path: `${paths.correctionsLog}#${id}`,
    ...subjectsOf(pathTo(concerns)),
  })),
  ...history.flatMap(({ id, date, what, pages: changed }) =>
    changed.map((address) => ({
      kind: pageAt.get(pathTo(address))?.kind ?? ('pages' as const),
      date,
      what: 'Changed',
      title: pageAt.get(pathTo(address))?.title ?? what,
      description: what,
      path: `${pathTo(address)}#${changeAnchor(id)}`,
      ...subjectsOf(pathTo(address)),
    })),
  ),
  // A level that was judged twice on one day is one change of that day.
  ...bodies.flatMap(({ data, path }) =>
    data.history.flatMap(({ date, from, to, why }, index, all) => {
      if (all[index + 1]?.date.getTime() === date.getTime()) return [];
      const isFirst = all[0]!.date.getTime() === date.getTime();
      return [
        {
          kind: 'bodies' as const,
          date,
          what: isFirst ? kinds.bodies.news : 'Level of a body of evidence changed',
          title: data.question,
          description: isFirst
            ? `${levelInWords(data, to)}. ${data.sentence}`
            : `From ${levelInWords(data, from).toLowerCase()} to ${levelInWords(data, to).toLowerCase()}. ${why} ${data.sentence}`,
          path,
          ...subjectsOf(path),
        },
      ];
    }),
  ),
  ...pages.map((page) => ({
    kind: page.kind,
    date: page.day,
    what: newsOf(page),
    title: page.title,
    description: page.description,
    path: page.path,
    ...subjectsOf(page.path),
  })),
].toSorted((a, b) => b.date.getTime() - a.date.getTime());

/** What is newest on the site, at most some, spread over what can happen: not eight new answers of one day. */
export const latestChanges = (limit = 8): readonly Change[] => spreadOver(changes, ({ kind }) => kind, limit);
