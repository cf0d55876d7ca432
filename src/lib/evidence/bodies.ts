import { getCollection, type CollectionEntry } from 'astro:content';
import { certaintyOf, isInTheBody } from '#model/body.ts';
import { levelRank, type BodyCertainty, type Certainty } from '#model/certainty.ts';
import type { Outcome } from '#schemas/evidence.ts';
import type { TopicVocabulary } from '#schemas/synthesis.ts';
import type { EvidenceEntry } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';

/** A body of evidence with its computed certainty and its page. */
export interface BodyEntry {
  id: string;
  data: CollectionEntry<'bodies'>['data'];
  certainty: BodyCertainty;
  /** Its page, from the root of the server. */
  path: string;
}

const entries = await getCollection('bodies');

function levelOf(id: string): Certainty | null {
  const body = entries.find((entry) => entry.id === id);
  return body ? certaintyOf(body.data, levelOf).level : null;
}

/** Every body of evidence, surest first, then by question. */
export const bodies: BodyEntry[] = entries
  .map(({ id, data }) => ({ id, data, certainty: certaintyOf(data, levelOf), path: paths.body(id) }))
  .toSorted(
    (a, b) =>
      levelRank(b.certainty.level) - levelRank(a.certainty.level) ||
      a.data.question.localeCompare(b.data.question, 'en-GB'),
  );

/** The body of this id; undefined where there is none. */
export const bodyById = (id: string): BodyEntry | undefined => bodies.find((body) => body.id === id);

/** The bodies on an activity or an outcome. No body is about a group of people. */
export function bodiesOnTopic(vocabulary: TopicVocabulary, term: string): BodyEntry[] {
  if (vocabulary === 'people') return [];
  const field = vocabulary === 'activities' ? 'activity' : 'outcome';
  return bodies.filter(({ data }) => data[field] === term);
}

/** The bodies on an activity and an outcome. */
export const bodiesOn = (activity: string, outcome: string): BodyEntry[] =>
  bodies.filter(({ data }) => data.activity === activity && data.outcome === outcome);

/** The bodies that use a study as data, in them or beside them. */
export const bodiesWith = (evidenceId: string): BodyEntry[] =>
  bodies.filter(({ data }) => data.datasets.some(({ evidence }) => evidence.includes(evidenceId)));

/** Whether a finding of a study helps to answer the question of a body: it has its outcome, and no dataset leaves it out. */
export const answers = (
  { data }: Pick<BodyEntry, 'data'>,
  { id }: Pick<EvidenceEntry, 'id'>,
  finding: Pick<Outcome, 'id' | 'outcome'>,
): boolean =>
  data.outcome === finding.outcome &&
  data.datasets.some(
    ({ evidence, findings }) => evidence.includes(id) && (findings === undefined || findings.includes(finding.id)),
  );

/** The bodies whose question a finding helps to answer. */
export const bodiesOfFinding = (
  entry: Pick<EvidenceEntry, 'id'>,
  finding: Pick<Outcome, 'id' | 'outcome'>,
): BodyEntry[] => bodies.filter((body) => answers(body, entry, finding));

/** The levels of the bodies that rest on a study, for those who look for studies by certainty. */
export const levelsOf = (evidenceId: string): Certainty[] =>
  bodies
    .filter(({ data }) => data.datasets.filter(isInTheBody).some(({ evidence }) => evidence.includes(evidenceId)))
    .flatMap(({ certainty: { level } }) => level ?? []);

/** The bodies by level, surest first; what has no level last. */
export const bodiesByLevel: { id: string; title: string; bodies: BodyEntry[] }[] = [
  { id: 'high', title: 'High certainty', of: (body: BodyEntry) => body.certainty.level === 'high' },
  { id: 'moderate', title: 'Moderate certainty', of: (body: BodyEntry) => body.certainty.level === 'moderate' },
  { id: 'low', title: 'Low certainty', of: (body: BodyEntry) => body.certainty.level === 'low' },
  {
    id: 'very-low',
    title: 'Very low certainty: we do not know',
    of: (body: BodyEntry) => body.certainty.level === 'very low',
  },
  {
    id: 'no-level',
    title: 'No level: a count, or cannot be judged yet',
    of: (body: BodyEntry) => body.certainty.level === null,
  },
]
  .map(({ of, ...group }) => ({ ...group, bodies: bodies.filter(of) }))
  .filter((group) => group.bodies.length > 0);
