import { getCollection, type CollectionEntry } from 'astro:content';
import { tasks, type Task } from '#model/answer.ts';
import { levelInWords } from '#model/body.ts';
import { levelRank, type Certainty } from '#model/certainty.ts';
import { bodyById, type BodyEntry } from '#lib/evidence/bodies.ts';
import { factById, strengthOf } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';
import { inSentence } from '#model/text.ts';

/** One sentence of an answer, with the bodies that it speaks of. */
export interface AnswerPart {
  text: string;
  bodies: BodyEntry[];
  /** The lowest level among its bodies; null for what has none. */
  level: Certainty | null;
  /** "Low certainty", "No level: a count", or what it rests on where that is no study. */
  sure: string;
}

/** One question with its answer and its page. */
export interface AnswerEntry {
  id: string;
  data: CollectionEntry<'answers'>['data'];
  /** Its page, from the root of the server. */
  path: string;
  /** Every body it rests on, in the order of its file. */
  bodies: BodyEntry[];
  /** The answer in its sentences; the first is the one that stands for it. */
  parts: [AnswerPart, ...AnswerPart[]];
}

/** Every answer: those asked most first, then by question. */
export const answers: AnswerEntry[] = (await getCollection('answers'))
  .map(resolve)
  .toSorted(
    (a, b) =>
      (a.data.rank ?? Number.MAX_SAFE_INTEGER) - (b.data.rank ?? Number.MAX_SAFE_INTEGER) ||
      a.data.question.localeCompare(b.data.question, 'en-GB'),
  );

/** The answers of each task, in the order of the navigation. */
export const answersByTask: { task: Task; id: string; label: string; answers: AnswerEntry[] }[] = (
  Object.keys(tasks) as Task[]
)
  .map((task) => ({ task, ...tasks[task], answers: answers.filter(({ data }) => data.task === task) }))
  .filter((group) => group.answers.length > 0);

/** Whether nobody can answer the question from what is here. */
export const isOpen = ({ data }: AnswerEntry): boolean => 'nothing' in data.restsOn;

function resolve({ id, data }: CollectionEntry<'answers'>): AnswerEntry {
  const bodies = 'bodies' in data.restsOn ? data.restsOn.bodies.map(found) : [];
  const written = data.says.map(({ text, bodies: named }) =>
    partOf(text, named.length > 0 ? named.map(found) : bodies, data),
  );
  const [first = ownSentence(data, bodies), ...others] = written;
  return { id, data, path: paths.entry(`answers/${id}`), bodies, parts: [first, ...others] };
}

function found(id: string): BodyEntry {
  const body = bodyById(id);
  if (!body) throw new Error(`There is no body of evidence "${id}"; run "npm run check" to see where it is named.`);
  return body;
}

/** The sentence of what it rests on: of its first body, of its first fact, or why nobody can tell. */
function ownSentence(data: AnswerEntry['data'], bodies: BodyEntry[]): AnswerPart {
  const { restsOn } = data;
  if ('bodies' in restsOn) return partOf(bodies[0]!.data.sentence, bodies.slice(0, 1), data);
  if ('nothing' in restsOn) return partOf(restsOn.nothing, [], data);
  const fact = factOf(restsOn.pages[0]!);
  return partOf(fact?.data.say ?? data.question, [], data);
}

function partOf(text: string, bodies: BodyEntry[], { restsOn }: AnswerEntry['data']): AnswerPart {
  const lowest = bodies.toSorted((a, b) => levelRank(a.certainty.level) - levelRank(b.certainty.level))[0];
  if (lowest) {
    const { level } = lowest.certainty;
    return { text, bodies, level, sure: levelInWords(lowest.data, level) };
  }
  return { text, bodies, level: null, sure: groundInWords(restsOn) };
}

/** What an answer rests on that rests on no body: "Randomised controlled trial", "A guide, not studies of effect". */
function groundInWords(restsOn: AnswerEntry['data']['restsOn']): string {
  if ('nothing' in restsOn) return 'Nobody can answer this from what is here';
  if ('bodies' in restsOn) return '';
  const [first = ''] = restsOn.pages;
  const fact = factOf(first);
  if (fact) return `A fact, not an effect; it rests on: ${inSentence(strengthOf(fact))}`;
  if (first.startsWith('evidence/')) return 'Single studies, not judged together: it has no level';
  if (first.startsWith('case-studies/')) return 'Single schemes, not judged together: it has no level';
  return 'Practice and policy, not an effect: it has no level';
}

/** The fact that a page of the site is; undefined for any other page. */
export function factOf(reference: string) {
  const [kind, id = ''] = reference.split('/');
  return kind === 'facts' ? factById(id) : undefined;
}
