import { Feed } from 'feed';
import { changes, levelChanges, type Change } from '#lib/registers/changes.ts';
import { corrections } from '#lib/content/corrections.ts';
import { newest } from '#lib/content/collections.ts';
import { closed, closedWords } from '#lib/site/closing.ts';
import { addressOf, paths, pathTo } from '#lib/site/paths.ts';
import { correctionKinds } from '#schemas/correction.ts';
import { councils } from '#lib/places/councils.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { site } from '#site.ts';
import { overdue } from '#lib/registers/reviews.ts';
import { escapeHtml } from '#model/html.ts';
import { formatDay, isoDay } from '#model/text.ts';

/** The formats of every feed: the name of its file, and what a page that links to it calls it. */
export const feedFormats = {
  'atom.xml': { type: 'application/atom+xml', label: 'Atom', write: (feed: Feed) => feed.atom1() },
  'rss.xml': { type: 'application/rss+xml', label: 'RSS', write: (feed: Feed) => feed.rss2() },
  'feed.json': { type: 'application/feed+json', label: 'JSON Feed', write: (feed: Feed) => feed.json1() },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** What one feed tells of. */
export interface FeedTopic {
  id: string;
  title: string;
  description: string;
  /** The page that shows the same. */
  page: string;
  changes: readonly Change[];
}

/** A reader that asks once a day must not miss anything; more than this nobody reads. */
const longest = 60;

const pageOfTerm = {
  activities: (id: string) => paths.topic('activities', id),
  people: (id: string) => paths.topic('people', id),
  outcomes: (id: string) => paths.topic('outcomes', id),
  regions: (id: string) => pathTo(`/browse/region/${id}/`),
};

const about = (group: keyof typeof pageOfTerm, is: (change: Change, id: string) => boolean): FeedTopic[] =>
  vocabulary(group)
    .terms.map(({ id, label }) => ({
      id: `${group}-${id}`,
      title: label,
      description: `What is new on ${label} on ${site.name}.`,
      page: pageOfTerm[group](id),
      changes: changes.filter((change) => is(change, id)),
    }))
    .filter((topic) => topic.changes.length > 0);

/** Every feed of the site. */
export const feedTopics: readonly FeedTopic[] = [
  {
    id: 'everything',
    title: 'Everything new',
    description: `Facts, case studies, evidence, briefing and guides of ${site.name}, with what must be said with each.`,
    page: paths.home,
    changes,
  },
  {
    id: 'corrections',
    title: 'Corrections and withdrawals',
    description: `What was published on ${site.name}, was wrong, and has been put right or withdrawn.`,
    page: paths.correctionsLog,
    changes: changes.filter(({ what }) => (Object.values(correctionKinds) as string[]).includes(what)),
  },
  {
    id: 'levels',
    title: 'Levels of certainty',
    description: `Every level that a body of evidence on ${site.name} was given, what it was before, and why it changed.`,
    page: paths.bodies,
    changes: levelChanges,
  },
  {
    id: 'due',
    title: 'Overdue for review',
    description: `Pages and numbers of ${site.name} that were to be read again and were not.`,
    page: paths.overdue,
    changes: overdue
      .map(({ title, path, by, activities }) => ({
        kind: 'pages' as const,
        date: by,
        what: 'Overdue for review',
        title,
        description: `It was to be read again by ${formatDay(by)}.`,
        path,
        activities,
      }))
      .toReversed(),
  },
  ...about('activities', ({ activities }, id) => activities.includes(id)),
  ...about('people', ({ people = [] }, id) => people.includes(id)),
  ...about('outcomes', ({ outcomes = [] }, id) => outcomes.includes(id)),
  ...about('regions', ({ region }, id) => region === id),
  ...councils
    .map(({ code, slug, short_name }) => ({
      id: `councils-${slug}`,
      title: short_name,
      description: `What is new on schemes of ${short_name} on ${site.name}.`,
      page: paths.place(slug),
      changes: changes.filter(({ councils: named = [] }) => named.includes(code)),
    }))
    .filter((topic) => topic.changes.length > 0),
];

/** The address of a feed's file, from the root of the server. */
export const pathOfFeed = (id: string, format: FeedFormat): string => `${paths.feeds}${id}/${format}`;

/** The feed that tells what is new on the page at a path. */
export const feedAt = (path: string): FeedTopic | undefined => feedTopics.find(({ page }) => page === path);

/** A feed as text. Its dates are those of the content, never the clock's, so that a build that changes nothing changes no feed. */
export function writeFeed({ id, title, description, page, changes: all }: FeedTopic, format: FeedFormat): string {
  const feed = new Feed({
    id: addressOf(pathOfFeed(id, 'atom.xml')),
    title: `${title} – ${site.name}`,
    description,
    link: addressOf(page),
    language: site.language,
    copyright: `${site.licence.name}, ${site.licence.url}`,
    updated: closed ?? all[0]?.date ?? corrections[0]?.date ?? newest,
    generator: site.name,
    feedLinks: {
      atom: addressOf(pathOfFeed(id, 'atom.xml')),
      rss: addressOf(pathOfFeed(id, 'rss.xml')),
      json: addressOf(pathOfFeed(id, 'feed.json')),
    },
    author: { name: site.publisher ?? site.name },
  });
  // Who follows a site is told where they follow it that no more will come.
  if (closed && closedWords) {
    const title = 'This site is closed';
    feed.addItem({
      id: `${addressOf(page)}#closed`,
      title,
      link: addressOf(paths.upkeep),
      description: closedWords,
      date: closed,
    });
  }
  for (const change of all.slice(0, longest)) {
    feed.addItem({
      id: `${addressOf(change.path)}${change.path.includes('#') ? '' : `#${isoDay(change.date)}`}`,
      title: `${change.what}: ${change.title}`,
      link: addressOf(change.path),
      // Readers take it for HTML in all three formats: "P < 0.05" must not be read as a tag.
      description: escapeHtml(change.description),
      date: change.date,
    });
  }
  return feedFormats[format].write(feed);
}
