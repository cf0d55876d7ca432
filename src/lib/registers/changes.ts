import { correctionKinds } from '#schemas/correction.ts';
import { caseStudies, chapters, evidence, guides, shortVersions } from '#lib/content/collections.ts';
import { levelInWords } from '#model/body.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { corrections } from '#lib/content/corrections.ts';
import { facts, statusLine } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';

/** Something that was published, read again or put right. */
export interface Change {
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

/** Everything that a reader may want to be told of, newest first; corrections before all else on a day. */
export const changes: readonly Change[] = [
  ...corrections.map(({ id, date, kind, wrong, right }) => ({
    date,
    what: correctionKinds[kind],
    title: wrong,
    description: right,
    path: `${paths.correctionsLog}#${id}`,
    activities: [],
  })),
  ...facts.map((fact) => ({
    date: fact.data.published,
    what: fact.data.version === 1 ? 'New fact' : `Fact, version ${fact.data.version}`,
    title: fact.data.title,
    description: [
      statusLine(fact),
      ...(fact.status === 'withdrawn' ? [fact.mark!.right] : [fact.data.statement, fact.data.caveat]),
    ]
      .filter(Boolean)
      .join(' '),
    path: fact.path,
    activities: fact.data.activities,
  })),
  ...caseStudies.map(({ id, data }) => ({
    date: data.reviewed,
    what: 'Case study read against its sources',
    title: data.title,
    description: data.summary,
    path: paths.caseStudy(id),
    activities: data.activities,
    region: data.place.region,
  })),
  ...bodies.flatMap(({ data, path }) =>
    data.history.map(({ date, from, to, why }, index) => ({
      date,
      what: index === 0 ? 'Body of evidence judged' : 'Level of a body of evidence changed',
      title: data.question,
      description:
        index === 0
          ? `${levelInWords(data, to)}. ${data.sentence}`
          : `From ${levelInWords(data, from).toLowerCase()} to ${levelInWords(data, to).toLowerCase()}. ${why} ${data.sentence}`,
      path,
      activities: [data.activity],
    })),
  ),
  ...evidence.map(({ id, data }) => ({
    date: data.reviewed,
    what: 'Evidence read against its sources',
    title: data.title,
    description: data.summary,
    path: paths.evidenceSummary(id),
    activities: data.activities,
  })),
  ...[...chapters, ...shortVersions].map(({ id, data }) => ({
    date: data.updated,
    what: 'Chapter of the briefing',
    title: data.title,
    description: data.summary,
    path: paths.chapter(id),
    activities: [],
  })),
  ...guides.map(({ id, data }) => ({
    date: data.updated,
    what: 'Guide',
    title: data.title,
    description: data.summary,
    path: paths.guide(id),
    activities: data.activity ? [data.activity] : [],
  })),
].toSorted((a, b) => b.date.getTime() - a.date.getTime());

/** What is newest on the site, at most some. */
export const latestChanges = (limit = 8): readonly Change[] => changes.slice(0, limit);
