import type { CollectionEntry } from 'astro:content';
import { splitAtCitations } from '#markdown/citation-marks.ts';
import { kindNames, kinds, kindsIn, type Kind, type KindIn, type PageList } from '#model/kinds.ts';
import type { Reference } from '#schemas/reference.ts';
import { answers, type AnswerEntry } from '#lib/answers/answers.ts';
import { bodies, type BodyEntry } from '#lib/evidence/bodies.ts';
import { facts, statusLine, type Fact } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';
import {
  caseStudies,
  chapters,
  evidence,
  guides,
  packs,
  pages,
  referenceById,
  shortVersions,
} from './collections.ts';

/** Entries that are more on the site than in their files: with what they rest on, and what became of them. */
interface Resolved {
  answers: AnswerEntry;
  bodies: BodyEntry;
  facts: Fact;
}

/** What an entry of each kind is. */
export type EntryOfKind = { [K in Kind]: K extends keyof Resolved ? Resolved[K] : CollectionEntry<K> };

/** What the lists of the site need to know of a page, whatever its kind. */
interface Particulars {
  title: string;
  /** The day it was last read against its sources, or last changed. */
  day: Date;
  /** What it says in a sentence or two, with what must be said with it. */
  description: string;
  activities?: readonly string[];
  people?: readonly string[];
  outcomes?: readonly string[];
  /** Codes of the councils that it names. */
  councils?: readonly string[];
  region?: string;
  /** What stands beside its title in a word or two each, on its card and in what other tools read of it. */
  lines?: readonly { label: string; value: string }[];
  /** What happened when it was published, where that is not what the kind says. */
  news?: string;
  /** Words that the index files it under besides its title: a place, an author. */
  under?: readonly string[];
  /** The publication that it reports. */
  work?: Reference;
  /** For a page with versions: the one that stands now, and its address, which never changes. */
  version?: { name: string; path: string };
}

/** The entries of each kind, in their order, and what the lists of the site need to know of each. */
const bound: { [K in Kind]: { entries: readonly EntryOfKind[K][]; tell: (entry: EntryOfKind[K]) => Particulars } } = {
  answers: {
    entries: answers,
    tell: ({ data, parts }) => ({
      title: data.question,
      day: data.reviewed,
      description: parts.map(({ text, sure }) => `${text} ${sure}.`).join(' '),
      activities: data.activities,
    }),
  },
  'case-studies': {
    entries: caseStudies,
    tell: ({ data }) => ({
      title: data.title,
      day: data.reviewed,
      description: data.summary,
      activities: data.activities,
      people: data.people,
      outcomes: data.outcomes,
      councils: data.place.councils,
      region: data.place.region,
      under: [data.place.name],
    }),
  },
  bodies: {
    entries: bodies,
    tell: ({ data }) => ({
      title: data.question,
      day: data.reviewed,
      description: data.sentence,
      activities: [data.activity],
      outcomes: [data.outcome],
    }),
  },
  evidence: {
    entries: evidence,
    tell: ({ data }) => ({
      title: data.title,
      day: data.reviewed,
      description: data.summary,
      activities: data.activities,
      people: data.people,
      outcomes: [...new Set(data.outcomes.map(({ outcome }) => outcome))],
      under: authorsOf(data.reference),
      work: referenceById(data.reference),
    }),
  },
  facts: {
    entries: facts,
    tell: (fact) => ({
      title: fact.data.title,
      day: fact.data.published,
      description: [
        statusLine(fact),
        ...(fact.status === 'withdrawn' ? [fact.mark!.right] : [fact.data.statement, fact.data.caveat]),
      ]
        .filter(Boolean)
        .join(' '),
      activities: fact.data.activities,
      outcomes: fact.data.outcomes,
      ...(fact.data.version > 1 ? { news: `Fact, version ${fact.data.version}` } : {}),
      work: fact.reference,
      version: { name: `version ${fact.data.version}`, path: paths.factVersion(fact.id, fact.data.version) },
    }),
  },
  briefing: {
    entries: [...chapters, ...shortVersions],
    tell: ({ data }) => ({ title: data.title, day: data.updated, description: data.summary }),
  },
  guides: {
    entries: guides,
    tell: ({ data }) => ({
      title: data.title,
      day: data.updated,
      description: data.summary,
      activities: data.activity ? [data.activity] : [],
    }),
  },
  packs: {
    entries: packs,
    tell: ({ data }) => ({
      title: data.title,
      day: data.reviewed,
      description: splitAtCitations(data.summary)
        .map((part) => ('text' in part ? part.text : ''))
        .join(''),
    }),
  },
  pages: {
    entries: pages,
    tell: ({ data }) => ({ title: data.title, day: data.updated, description: data.summary }),
  },
};

/** A page that somebody wrote, as the lists of the site take it. */
export interface SitePage<K extends Kind = Kind> extends Particulars {
  kind: K;
  id: string;
  /** From the root of the server. */
  path: string;
  /** Ids that it had before. */
  formerly: readonly string[];
  entry: EntryOfKind[K];
}

/** Every page of a kind, in its order. */
export function pagesOf<K extends Kind>(kind: K): SitePage<K>[] {
  const { entries, tell } = bound[kind];
  return entries.map((entry) => ({
    kind,
    id: entry.id,
    path: paths.entry(`${kind}/${entry.id}`),
    formerly: entry.data.formerly,
    entry,
    ...tell(entry),
  }));
}

/** Every page of the kinds that stand in a list, kind after kind. */
export const pagesIn = <List extends PageList>(list: List): SitePage<KindIn<List>>[] =>
  kindsIn(list).flatMap((kind) => pagesOf(kind) as SitePage<KindIn<List>>[]);

/** Every page that somebody wrote, kind after kind. */
export const everyPage = (): SitePage[] => kindNames.flatMap((kind) => pagesOf(kind) as SitePage[]);

/** A table with something to do for each kind in a list, done for a page of any of them. */
export type ForKind<List extends PageList, Result> = { [K in KindIn<List>]: (entry: EntryOfKind[K]) => Result };

/** What the table makes of a page; a kind that has no row in it has nothing of its own, and gets what any page gets. */
export function forPage<List extends PageList, Result>(
  table: Partial<ForKind<List, Result>>,
  page: SitePage<KindIn<List>>,
  ofAny: (page: SitePage<KindIn<List>>) => Result,
): Result {
  const ofKind = table[page.kind] as ((entry: typeof page.entry) => Result) | undefined;
  return ofKind ? ofKind(page.entry) : ofAny(page);
}

/** What happened to a page on its day: "New fact". */
export const newsOf = ({ kind, news }: SitePage): string => news ?? kinds[kind].news;

/** The first author of a source with the year: "Fancourt and others, 2018". Bodies as authors count too. */
function authorsOf(reference: string): string[] {
  const { author = [], issued } = referenceById(reference);
  const first = author[0];
  if (!first) return [];
  const name = 'family' in first ? first.family : first.literal;
  const about = issued && 'date-parts' in issued && issued.circa ? 'about ' : '';
  const years = issued && 'date-parts' in issued ? `, ${about}${issued['date-parts'][0]![0]}` : '';
  const others = author.length > 1 ? ' and others' : '';
  return [`${name}${others}${years}`];
}
