import { correctionKinds } from '#schemas/correction.ts';
import { caseStudies, evidence } from '#lib/collections.ts';
import { corrections } from '#lib/corrections.ts';
import { facts } from '#lib/facts.ts';
import { paths, pathTo } from '#lib/paths.ts';

/** Something that was published, read again or put right. */
export interface Change {
  date: Date;
  /** What happened: "New fact", "Correction". */
  what: string;
  title: string;
  path: string;
}

/** What is newest on the site: corrections before all else on a day, then facts, then case studies and evidence; at most some. */
export function latestChanges(limit = 8): Change[] {
  const all: Change[] = [
    ...corrections.map(({ date, kind, wrong, concerns }) => ({
      date,
      what: correctionKinds[kind],
      title: wrong,
      path: pathTo(concerns),
    })),
    ...facts.map(({ data, path }) => ({
      date: data.published,
      what: data.version === 1 ? 'New fact' : `Fact, version ${data.version}`,
      title: data.title,
      path,
    })),
    ...caseStudies.map(({ id, data }) => ({
      date: data.reviewed,
      what: 'Case study read against its sources',
      title: data.title,
      path: paths.caseStudy(id),
    })),
    ...evidence.map(({ id, data }) => ({
      date: data.reviewed,
      what: 'Evidence read against its sources',
      title: data.title,
      path: paths.evidenceSummary(id),
    })),
  ];
  return all.toSorted((a, b) => b.date.getTime() - a.date.getTime()).slice(0, limit);
}
