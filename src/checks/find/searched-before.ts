import { formatList } from '#model/text.ts';
import type { Content } from '../content.ts';
import { readBodies, studiesById } from '../read-pages.ts';
import { daysSaid } from '../read/days-said.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import type { DatedSources } from './years-in-words.ts';

/** How many months had gone by in a month; of a year alone, in its first. */
export const monthsSince = (year: number, month = 1): number => year * 12 + month - 1;

/** Bodies of which the last search was over before a study that they rest on came out. */
export function searchedTooEarly(content: Content, dated: DatedSources): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body: { searchedTo, datasets } }) => {
    const last = daysSaid(searchedTo).toSorted((a, b) => a.getTime() - b.getTime()).at(-1); // prettier-ignore
    if (!last) return [];
    const searched = monthsSince(last.getUTCFullYear(), last.getUTCMonth() + 1);
    const inBody = datasets.filter(({ place }) => place === 'in the body').flatMap(({ evidence }) => evidence);
    const later = [...new Set(inBody)].filter((id) => {
      const source = dated.get(studies.get(id)?.reference ?? '');
      return source !== undefined && monthsSince(source.year, source.month) > searched;
    });
    return later.length === 0
      ? []
      : [
          findingIn(
            entry,
            ['searchedTo'],
            `searchedTo says "${searchedTo}", and ${formatList(later)} came out after that`,
            'write how far the last search went that found it; keep both if it was found before it was printed, and say so here',
          ),
        ];
  });
}
