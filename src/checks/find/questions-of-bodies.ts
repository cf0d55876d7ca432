import { isInTheBody } from '#model/body.ts';
import type { Content } from '../content.ts';
import { folded } from '../read/folded.ts';
import { readBodies, studiesById } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** The terms of a vocabulary that a text names, by label, and by synonym if asked. */
function namedIn({ lists }: Content, vocabulary: string, text: string, bySynonym = true): string[] {
  const words = ` ${folded(text)} `;
  return (lists.get(vocabulary)?.items ?? []).flatMap(({ id, label, synonyms }) =>
    [label, ...(bySynonym && Array.isArray(synonyms) ? (synonyms as unknown[]) : [])].some((name) =>
      words.includes(` ${folded(name)} `),
    )
      ? [String(id)]
      : [],
  );
}

/** Bodies whose question and whose studies both tell of another activity, or outcome, than the field says. */
export function otherQuestions(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) => {
    const read = body.datasets.filter(isInTheBody).flatMap(({ evidence }) => evidence.flatMap((id) => studies.get(id) ?? [])); // prettier-ignore
    const carried = {
      activity: read.flatMap(({ activities }) => activities),
      outcome: read.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)),
    };
    return (['activity', 'outcome'] as const).flatMap((field) => {
      const [of, vocabulary] = [body[field], field === 'activity' ? 'activities' : 'outcomes'];
      if (of === undefined || of === null) return [];
      const asked = namedIn(content, `vocabulary/${vocabulary}`, body.question);
      if (asked.includes(of)) return [];
      const meant = asked.find((term) => carried[field].includes(term));
      // A question on one other activity that its studies do not carry: the question is what was left from a copy.
      const [other] = namedIn(content, `vocabulary/${vocabulary}`, body.question, false);
      if (meant === undefined && field === 'activity' && other !== undefined)
        return [
          findingIn(
            entry,
            ['question'],
            `the question names ${other}, and activity is ${of}`,
            `word the question on ${of}, or mend the activity; keep both if they are right`,
          ),
        ];
      if (read.length === 0 || carried[field].includes(of)) return [];
      return meant === undefined
        ? []
        : [
            findingIn(
              entry,
              [field],
              `the question names ${meant}, which its studies carry, and ${field} is ${of}`,
              `write ${field}: ${meant}, or other words in the question; keep both if they are right`,
            ),
          ];
    });
  });
}
