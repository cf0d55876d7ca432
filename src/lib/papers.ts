import type { Council } from '#schemas/council.ts';
import { answers, type AnswerEntry } from '#lib/answers/answers.ts';
import type { BodyEntry } from '#lib/evidence/bodies.ts';
import { topics, type Topic } from '#lib/evidence/topics.ts';
import { schemesAlike, schemesAt } from '#lib/places/places.ts';
import { isInTheBody } from '#model/body.ts';
import { statesCost } from '#model/money.ts';
import type { CaseStudyEntry } from '#lib/content/collections.ts';

// Enough for two pages and an annex that can be read: the reader adds more.
const most = { answers: 2, evidence: 2, schemes: 3 };

const statesAnyCost = ({ data }: CaseStudyEntry): number => Number(data.costs.some(({ role }) => statesCost(role)));

/** What the paper on a topic is made of: answers on it, its strongest studies, and schemes, those that state a cost first. */
export function paperOnTopic({ vocabulary, term, evidence, schemes }: Topic): string[] {
  const asked = answers.filter(({ data, bodies }) =>
    vocabulary === 'activities'
      ? data.activities.includes(term.id)
      : vocabulary === 'outcomes' && bodies.some((body) => body.data.outcome === term.id),
  );
  // What is only on this comes before what is on several activities.
  const narrowest = asked.toSorted((a, b) => a.data.activities.length - b.data.activities.length);
  const alone = narrowest.filter(({ data }) => data.activities.length === 1);
  return [
    ...(vocabulary === 'activities' && alone.length > 0 ? alone : narrowest)
      .slice(0, most.answers)
      .map(({ id }) => `answers/${id}`),
    ...evidence.slice(0, most.evidence).map(({ id }) => `evidence/${id}`),
    ...schemesOf(schemes),
  ];
}

/** What the paper on an answer is made of: the answer itself, which brings with it all that it rests on. */
export const paperOnAnswer = ({ id }: AnswerEntry): string[] => [`answers/${id}`];

/** What the paper on a question of evidence is made of: answers that rest on it, its first studies, and schemes of its activity. */
export function paperOnBody({ id, data }: BodyEntry): string[] {
  const asked = answers.filter(({ bodies }) => bodies.some((body) => body.id === id));
  const within = data.datasets.filter(isInTheBody).flatMap(({ evidence }) => evidence);
  const activity = topics.find(({ vocabulary, term }) => vocabulary === 'activities' && term.id === data.activity);
  return [
    ...asked
      .toSorted((a, b) => a.bodies.length - b.bodies.length)
      .slice(0, most.answers)
      .map((answer) => `answers/${answer.id}`),
    ...[...new Set(within)].slice(0, most.evidence).map((study) => `evidence/${study}`),
    ...schemesOf(activity?.schemes ?? []),
  ];
}

/** Some of these schemes, those that state a cost first. */
const schemesOf = (schemes: readonly CaseStudyEntry[]): string[] =>
  schemes
    .toSorted((a, b) => statesAnyCost(b) - statesAnyCost(a))
    .slice(0, most.schemes)
    .map(({ id }) => `case-studies/${id}`);

/** What the paper for a council is made of: its own schemes, and those of the councils most like it. */
export function paperForPlace(council: Council): string[] {
  const alike = schemesAlike(council).map(({ scheme }) => scheme);
  return [...schemesAt(council).own.slice(0, most.schemes), ...alike.slice(0, most.schemes)].map(
    ({ id }) => `case-studies/${id}`,
  );
}
