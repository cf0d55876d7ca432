import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { lengthOf, lengthPattern, lengthsIn } from '../read/written-length.ts';
import type { Finding } from '../report/problem.ts';

/** How long people were followed, as prose says it: "followed for six years", "a 12-month follow-up". */
const followed = new RegExp(
  String.raw`\b(?:follow(?:ed|ing)(?: them)?(?: up)?|follow-up) (?:(?:was|lasted|went on|of|for|over|at|after|to|about|up) ){1,3}${lengthPattern}\b|\b${lengthPattern}(?:'|’)?s? (?:of )?follow-up\b`,
  'gi',
);

/**
 * Follow-ups that the words of a study make longer than its field does. A shorter one is a look in between; of a
 * review, whose trials went on for various times, nothing is asked.
 */
export const longerFollowUps = (content: Content): Finding[] =>
  eachText(content, (entry, said) => {
    if (entry.folder !== 'evidence') return [];
    const field = String(entry.data.followUp ?? '');
    if (said.path[0] === 'followUp' || /vari|each|most|short|long|not stated/i.test(field)) return [];
    const longest = Math.max(...lengthsIn(field).map(({ days }) => days));
    return [...said.text.matchAll(followed)].flatMap(([found, ...parts]): Finding[] => {
      const [number, unit] = parts.filter((part) => part !== undefined);
      // Weeks and months are rounded into one another.
      return longest > 0 && lengthOf(number!, unit!).days > longest * 1.15
        ? [
            {
              path: entry.path,
              ...said.at(),
              wrong: `"${found}" is longer than followUp, which says "${field}"`,
              right:
                'look both up in the source, and write the same in both; keep both if this is said of another study',
            },
          ]
        : [];
    });
  });
