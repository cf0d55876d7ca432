import { correctionKinds } from '#schemas/correction.ts';
import { kinds, type Kind } from '#model/kinds.ts';
import { levelInWords } from '#model/body.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { corrections } from '#lib/content/corrections.ts';
import { newsOf, pagesIn } from '#lib/content/kinds.ts';
import { paths } from '#lib/site/paths.ts';
import { spreadOver } from '#model/spread.ts';

/** Something that was published, read again or put right. */
export interface Change {
  /** What it happened to. */
  kind: Kind | 'corrections';
  date: Date;
  /** What happened: "New fact", "Correction". */
  what: string;
  title: string;
  /** The finding with what must be said with it, in a sentence or two. */
  description: string;
  path: string;
  activities: readonly string[];
  region?: string;
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
  ...corrections.map(({ id, date, kind, wrong, right }) => ({
    kind: 'corrections' as const,
    date,
    what: correctionKinds[kind],
    title: wrong,
    description: right,
    path: `${paths.correctionsLog}#${id}`,
    activities: [],
  })),
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
          activities: [data.activity],
        },
      ];
    }),
  ),
  ...pagesIn('changes').map((page) => ({
    kind: page.kind,
    date: page.day,
    what: newsOf(page),
    title: page.title,
    description: page.description,
    path: page.path,
    activities: page.activities ?? [],
    ...(page.region ? { region: page.region } : {}),
  })),
].toSorted((a, b) => b.date.getTime() - a.date.getTime());

/** What is newest on the site, at most some, spread over what can happen: not eight new answers of one day. */
export const latestChanges = (limit = 8): readonly Change[] => spreadOver(changes, ({ kind }) => kind, limit);
