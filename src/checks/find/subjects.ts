import type { Content, Entry } from '../content.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import { ofEntry } from '../of-entry.ts';
import { namedSources } from '../read/named-sources.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { folded } from '../read/folded.ts';
import { texts } from '../read/texts.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { isRead } from './unjudged.ts';

interface Subjects {
  /** What each activity is called: by its label, and by any of its names. */
  named: { id: string; label: string[]; any: string[] }[];
  /** Which of the people that pages are about are young, or in later life, by the words of their terms. */
  ages: Record<Age, string[]>;
  /** The activity of each body. */
  bodies: Record<string, string>;
  /** The outcome of each body, and what each outcome is called. */
  bodyOutcomes: Record<string, string>;
  outcomes: { id: string; names: string[] }[];
  /** What each study and scheme is on, by folder and id: its activities, people, needs and outcomes. */
  pages: Record<string, string[]>;
  /** The activities of the studies and schemes that name each source. */
  sources: Record<string, string[]>;
}

type Age = 'young' | 'later life';

/** Words for people of an age; a text that has those of two ages, or of other adults, tells nothing. */
const ofAge: Record<Age, RegExp> = {
  young: /\b(?:children|pupils|schoolchildren|teenagers|adolescents|young people)\b/i,
  'later life':
    /\b(?:older (?:people|adults|men|women)|over[- ](?:6|7|8)\ds?|pensioners|aged (?:6|7|8)\d (?:and|or) over)\b/i,
};
/** People up to an age, at which later life begins. */
const under = /\b(?:under|younger than|below) (\d\d)\b/i;
const ofOtherAge =
  /\b(?:all ages|(?<!older )adults|parents|mothers|fathers|famil\w+|carers|workers|staff|volunteers|GP|people of)\b/i;

/** The term of a page on several kinds of activity, which may be called after one of them. */
const severalKinds = 'mixed';

const termsOf = ({ data }: Entry): string[] => [
  ...[data.activities, data.people, data.needs].flatMap(texts),
  ...(Array.isArray(data.outcomes)
    ? (data.outcomes as ({ outcome?: unknown } | null)[]).map((each) => String(each?.outcome ?? each))
    : []),
];

/** The parts of a label, and the synonyms that are forms of one of them; others mean other things in a title, too. */
function labelsOf(label: string, synonyms: readonly string[]): string[] {
  const parts = label.split(' and ').map(folded);
  const isForm = (name: string): boolean => parts.some((part) => part.slice(0, 4) === name.slice(0, 4));
  const names = [...parts, ...synonyms.map(folded).filter(isForm)];
  return [...names, ...names.map((name) => name.replace(/s$/, ''))].filter((name) => name.length > 3);
}

function subjectsIn(content: Content): Subjects {
  const { lists, entries } = content;
  const activityIds = new Set((lists.get('vocabulary/activities')?.items ?? []).map(({ id }) => id));
  // What a page is on is not known where it cannot be read, or a term of it is misspelt.
  const isKnown = (entry: Entry): boolean =>
    isRead(content, entry) && texts(entry.data.activities).every((term) => activityIds.has(term));
  return {
    named: (lists.get('vocabulary/activities')?.items ?? []).map(({ id, label, synonyms }) => ({
      id: String(id),
      label: labelsOf(String(label), texts(synonyms)),
      any: [...String(label).split(' and '), ...texts(synonyms)].map(folded),
    })),
    ages: Object.fromEntries(
      (Object.keys(ofAge) as Age[]).map((age) => [age, (lists.get('vocabulary/people')?.items ?? []).filter(({ label, synonyms }) => [String(label), ...texts(synonyms)].some((name) => ofAge[age].test(name))).map(({ id }) => String(id))]),
    ) as Subjects['ages'], // prettier-ignore
    bodies: ofBodies(content, 'activity'),
    bodyOutcomes: ofBodies(content, 'outcome'),
    outcomes: (lists.get('vocabulary/outcomes')?.items ?? []).map(({ id, label, synonyms }) => ({
      id: String(id),
      names: [...String(label).split(' and '), ...texts(synonyms)].map(folded),
    })),
    sources: activitiesOfSources(content, isKnown),
    pages: Object.fromEntries(
      entries
        .filter((entry) => (entry.folder === 'evidence' || entry.folder === 'case-studies') && isKnown(entry))
        .map((entry) => [`${entry.folder}/${entry.id}`, termsOf(entry)]),
    ),
  };
}

const ofBodies = ({ entries }: Content, field: 'activity' | 'outcome'): Record<string, string> =>
  Object.fromEntries(
    entries.flatMap(({ folder, id, data }) =>
      folder === 'bodies' && typeof data[field] === 'string' ? [[id, data[field]]] : [],
    ),
  );

function activitiesOfSources(content: Content, isKnown: (entry: Entry) => boolean): Record<string, string[]> {
  const bySource: Record<string, string[]> = {};
  for (const entry of content.entries) {
    if (!['evidence', 'case-studies'].includes(entry.folder) || !isKnown(entry)) continue;
    const sources = ofEntry(content, entry, 'its sources', () => namedSources(entry.data));
    for (const source of sources) bySource[source] = [...(bySource[source] ?? []), ...texts(entry.data.activities)];
  }
  return bySource;
}

/** Titles that name an activity which is not among the activities, and studies named as like that share nothing. */
export const otherSubjects = eachEntry<Subjects>({
  beside: subjectsIn,
  inEntry: (entry, subjects) => [
    ...otherTitle(entry, subjects),
    ...unlikeStudies(entry, subjects),
    ...otherThanGround(entry, subjects),
    ...otherAge(entry, subjects),
    ...otherThanBodies(entry, subjects),
    ...bodiesBeside(entry, subjects),
    ...otherOutcome(entry, subjects),
    ...otherThanCited(entry, subjects),
  ],
});

function otherTitle(entry: Entry, { named }: Subjects): Finding[] {
  const activities = texts(entry.data.activities);
  const { title } = entry.data;
  if (activities.length === 0 || activities.includes(severalKinds) || typeof title !== 'string' || !['case-studies', 'evidence'].includes(entry.folder)) return []; // prettier-ignore
  const words = ` ${folded(title)} `;
  const meant = named.filter(({ label }) => label.some((name) => words.includes(` ${name} `))).map(({ id }) => id);
  return meant.length === 0 || meant.some((id) => activities.includes(id))
    ? []
    : [
        findingIn(
          entry,
          ['title'],
          `the title names ${meant[0]!}, and activities are ${activities.join(', ')}`,
          `add ${meant[0]!} to activities, or use other words in the title; keep both if they are right`,
        ),
      ];
}

/** Words for the people of a page that name an age, where its terms are of another age, or of none. */
function otherAge(entry: Entry, { ages }: Subjects): Finding[] {
  const people = texts(entry.data.people);
  if (people.length === 0) return [];
  return (['population', 'peopleNote'] as const).flatMap((field) => {
    const words = entry.data[field];
    if (typeof words !== 'string') return [];
    const [below, years] = under.exec(words) ?? [];
    if (below !== undefined && Number(years) <= 60 && people.every((term) => ages['later life'].includes(term)))
      return [
        findingIn(
          entry,
          [field],
          `${field} says "${below}", and people are ${people.join(', ')}`,
          `${Number(years) >= 40 ? `write over ${years!}, if that is meant, or ` : 'write '}other terms under people; keep both if they are right`,
        ),
      ];
    if (ofOtherAge.test(words)) return [];
    const said = (Object.keys(ofAge) as Age[]).filter((age) => ofAge[age].test(words));
    const [age] = said;
    if (age === undefined || said.length > 1 || people.some((term) => ages[age].includes(term))) return [];
    return [
      findingIn(
        entry,
        [field],
        `${field} names "${ofAge[age].exec(words)![0]}", and people are ${people.join(', ')}`,
        ages[age].length > 0
          ? `write ${ages[age].join(' or ')} under people, or other words here; keep both if they are right`
          : 'write other terms under people, or other words here; keep both if they are right',
      ),
    ];
  });
}

/** An answer that is listed under activities of which none is that of a body it rests on. */
function otherThanBodies(entry: Entry, { bodies, named, pages }: Subjects): Finding[] {
  const { restsOn, activities, caseStudies } = entry.data as Entry['data'] & { restsOn?: { bodies?: unknown } };
  const listed = texts(activities);
  const ground = texts(restsOn?.bodies).flatMap((id) => bodies[id] ?? []);
  // A scheme that is named as an example may be on more than the bodies are.
  const examples = texts(caseStudies).flatMap((id) => pages[`case-studies/${id}`] ?? []);
  if (entry.folder !== 'answers' || listed.length === 0 || ground.length === 0) return [];
  return listed.some((term) => [...ground, ...examples].includes(term)) || isSpokenOf(entry, listed, named)
    ? []
    : [
        findingIn(
          entry,
          ['activities'],
          `the bodies on which this answer rests are on ${[...new Set(ground)].join(', ')}, and activities are ${listed.join(', ')}`,
          `write activities: [${[...new Set(ground)].join(', ')}], or rest it on other bodies; keep both if they are right`,
        ),
      ];
}

/** Bodies under an answer that are on another activity than the one it is listed under, and that no part of it names. */
function bodiesBeside(entry: Entry, { bodies, named }: Subjects): Finding[] {
  const { restsOn, activities, says } = entry.data as Entry['data'] & { restsOn?: { bodies?: unknown } };
  const spokenOf = (Array.isArray(says) ? (says as unknown[]) : []).flatMap((part) => texts(fieldsOf(part).bodies));
  const [listed, ground] = [texts(activities), texts(restsOn?.bodies)];
  const isOn = (id: string): boolean => bodies[id] === undefined || listed.includes(bodies[id]);
  // An answer on several activities weighs them, and may rest on more. Where none fits, all are told of in one message.
  if (entry.folder !== 'answers' || listed.length !== 1 || !ground.some(isOn)) return [];
  return ground.flatMap((id, index) =>
    isOn(id) || spokenOf.includes(id) || isCalledAfter(id, listed, named) || isSpokenOf(entry, [bodies[id]!], named)
      ? []
      : [
          findingIn(
            entry,
            ['restsOn', 'bodies', index],
            `${id} is on ${bodies[id]!}, and activities are ${listed.join(', ')}`,
            `name a body on that, or add ${bodies[id]!} to activities; keep both if they are right`,
          ),
        ],
  );
}

/** Whether a name has one of these activities in it: then its activity is more likely wrong than that it stands here. */
const isCalledAfter = (id: string, terms: readonly string[], named: Subjects['named']): boolean =>
  named.some(
    ({ id: term, any }) => terms.includes(term) && any.some((name) => ` ${folded(id)} `.includes(` ${name} `)),
  );

/** An answer whose question names outcomes, where no body under it is on one of them. */
function otherOutcome(entry: Entry, { outcomes, bodyOutcomes }: Subjects): Finding[] {
  const { restsOn, question } = entry.data as Entry['data'] & { restsOn?: { bodies?: unknown } };
  const ground = texts(restsOn?.bodies).flatMap((id) => bodyOutcomes[id] ?? []);
  if (entry.folder !== 'answers' || ground.length === 0 || typeof question !== 'string') return [];
  const words = ` ${folded(question)} `;
  const asked = outcomes.filter(({ names }) => names.some((name) => words.includes(` ${name} `))).map(({ id }) => id);
  return asked.length === 0 || asked.some((id) => ground.includes(id))
    ? []
    : [
        findingIn(
          entry,
          ['restsOn', 'bodies'],
          `the question names ${asked.join(', ')}, and the bodies on which this answer rests are on ${[...new Set(ground)].join(', ')}`,
          `rest it on a body on ${asked[0]!}, or word the question on what they are on; keep both if they are right`,
        ),
      ];
}

/** A guide to an activity of which no study or scheme whose source it cites is on it. */
function otherThanCited({ folder, data, tree, path, yaml }: Entry, { sources }: Subjects): Finding[] {
  const { activity } = data;
  if (folder !== 'guides' || typeof activity !== 'string' || !tree) return [];
  const refs = new Set(proseBlocks(tree).flatMap(({ text }) => findCitations(text).flatMap(({ refs }) => refs)));
  const known = [...refs].flatMap((ref) => (sources[ref] ? [sources[ref]] : []));
  const others = [...new Set(known.flat())].filter((term) => term !== severalKinds);
  return known.length === 0 || known.flat().some((term) => term === activity || term === severalKinds)
    ? []
    : [
        {
          path,
          ...yaml.locate(['activity']),
          wrong: `activity is ${activity}, and all that is known of the sources cited is on ${others.join(', ')}`,
          right: `write activity: ${others[0]!}, or cite sources on ${activity}; keep both if they are right`,
        },
      ];
}

function unlikeStudies(entry: Entry, { named: names, pages }: Subjects): Finding[] {
  const { evidence, related } = entry.data as { evidence?: { similar?: unknown }; related?: unknown };
  const own = [...termsOf(entry), ...resultsOf(entry)];
  const named =
    entry.folder === 'case-studies'
      ? texts(evidence?.similar).map((id, index) => ({ id, at: ['evidence', 'similar', index] }))
      : entry.folder === 'evidence'
        ? texts(related).map((id, index) => ({ id, at: ['related', index] }))
        : [];
  return named.flatMap(({ id, at }) => {
    const shared = pages[`evidence/${id}`] ?? own;
    return own.length === 0 || shared.some((term) => own.includes(term)) || isSpokenOf(entry, shared, names)
      ? []
      : [
          findingIn(
            entry,
            at,
            `${id} shares no activity, people, need or outcome with this page`,
            'name a study on the same, or leave it out; keep it if it is near in another way',
          ),
        ];
  });
}

/** A fact under an activity, or an outcome, that the study it rests on is not on. */
function otherThanGround(entry: Entry, { pages }: Subjects): Finding[] {
  const { evidence, caseStudy } = (entry.data.restsOn ?? {}) as { evidence?: unknown; caseStudy?: unknown };
  const ground = pages[`evidence/${String(evidence)}`] ?? pages[`case-studies/${String(caseStudy)}`];
  if (entry.folder !== 'facts' || ground === undefined) return [];
  return (['activities', 'outcomes'] as const).flatMap((field) => {
    const terms = texts(entry.data[field]);
    return terms.length === 0 || ground.includes(severalKinds) || terms.some((term) => ground.includes(term))
      ? []
      : [
          findingIn(
            entry,
            [field],
            `${String(evidence ?? caseStudy)}, on which this rests, has none of these ${field}`,
            'name what it is on, or rest this on another page; keep it if it is right',
          ),
        ];
  });
}

/** Whether the words of a page name one of these activities: what is done may have a side that no field has. */
function isSpokenOf(entry: Entry, terms: readonly string[], named: Subjects['named']): boolean {
  const words = ` ${folded([entry.id, entry.data.title, ...entryTexts(entry).map(({ text }) => text)].join(' '))} `;
  return named.some(({ id, any }) => terms.includes(id) && any.some((name) => words.includes(` ${name} `)));
}

/** The outcomes that results of a scheme are on. */
const resultsOf = ({ data }: Entry): string[] =>
  Array.isArray(data.results)
    ? (data.results as ({ outcome?: unknown } | null)[]).flatMap((each) =>
        typeof each?.outcome === 'string' ? [each.outcome] : [],
      )
    : [];
