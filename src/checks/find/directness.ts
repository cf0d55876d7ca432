import { evidenceSchema } from '#schemas/evidence.ts';
import { asKind } from '../as-kind.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';

/** Activities of a study that have no directness or two, and directness of what is not among its activities. */
export function activitiesWithoutDirectness({ entries }: Content): Finding[] {
  return entries
    .filter(({ folder }) => folder === 'evidence')
    .flatMap((entry) => {
      const { path, yaml } = entry;
      const study = asKind(evidenceSchema, entry);
      if (!study) return [];
      const said = study.directness.map(({ activity }) => activity);
      const at = (place: (string | number)[], wrong: string, right: string) => ({
        path,
        ...yaml.locate(place),
        wrong,
        right,
      });
      return [
        ...study.activities
          .filter((activity) => !said.includes(activity))
          .map((activity) =>
            at(
              ['directness'],
              `directness says nothing of ${activity}, which is among the activities`,
              `add: {activity: ${activity}, how: …}`,
            ),
          ),
        ...said.flatMap((activity, index) =>
          !study.activities.includes(activity)
            ? [
                at(
                  ['directness', index],
                  `${activity} is not among the activities`,
                  'add it there, or leave it out here',
                ),
              ]
            : said.indexOf(activity) !== index
              ? [
                  at(
                    ['directness', index],
                    `${activity} stands here twice`,
                    'say it once, the nearest to how people came',
                  ),
                ]
              : [],
        ),
      ];
    });
}
