import type { Content } from '../content.ts';
import { readEvidence } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Activities of a study that have no directness or two, and directness of what is not among its activities. */
export const activitiesWithoutDirectness = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study }) => {
    const said = study.directness.map(({ activity }) => activity);
    const unsaid = study.activities
      .filter((activity) => !said.includes(activity))
      .map((activity) =>
        findingIn(
          entry,
          ['directness'],
          `directness says nothing of ${activity}, which is among the activities`,
          `add: {activity: ${activity}, how: …}`,
        ),
      );
    const odd = said.flatMap((activity, index) => {
      const at = ['directness', index];
      if (!study.activities.includes(activity))
        return [findingIn(entry, at, `${activity} is not among the activities`, 'add it there, or leave it out here')];
      return said.indexOf(activity) === index
        ? []
        : [findingIn(entry, at, `${activity} stands here twice`, 'say it once, the nearest to how people came')];
    });
    // One of each is one slip: the activity was changed in one of the two places.
    const [extra] = said.filter((activity) => !study.activities.includes(activity));
    const [lacking] = study.activities.filter((activity) => !said.includes(activity));
    return unsaid.length === 1 && odd.length === 1 && extra !== undefined
      ? [
          findingIn(
            entry,
            ['directness', said.indexOf(extra)],
            `directness is of ${extra}, and the activities have ${lacking!} in its place`,
            `the same in both: mend the activities, or say here how people came to ${lacking!}`,
          ),
        ]
      : [...unsaid, ...odd];
  });
