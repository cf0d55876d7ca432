import { upToTwelve } from '#model/tally-words.ts';
import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { countOf } from '../read/written-number.ts';
import type { Finding } from '../report/problem.ts';

const daysIn = { day: 1, week: 7, month: 30.4, year: 365 };
const amount = String.raw`(\d+(?:\.\d+)?|${upToTwelve.join('|')}|a|an|one and a half)[ -](day|week|month|year)s?`;
const amounts = new RegExp(String.raw`\b${amount}\b`, 'gi');
/** How long people were followed, as prose says it: "followed for six years", "a 12-month follow-up". */
const followed = new RegExp(
  String.raw`\b(?:follow(?:ed|ing)(?: them)?(?: up)?|follow-up) (?:(?:was|lasted|went on|of|for|over|at|after|to|about|up) ){1,3}${amount}\b|\b${amount}(?:'|’)?s? (?:of )?follow-up\b`,
  'gi',
);

function lengthOf(number: string, unit: string): number {
  const count = /^one and a half$/i.test(number) ? 1.5 : countOf(number) || 1;
  return count * daysIn[unit.toLowerCase() as keyof typeof daysIn];
}

/** Lengths that a text names, in days. */
const lengthsIn = (text: string): number[] => [...text.matchAll(amounts)].map(([, number, unit]) => lengthOf(number!, unit!)); // prettier-ignore

/**
 * Follow-ups that the words of a study make longer than its field does. A shorter one is a look in between; of a
 * review, whose trials went on for various times, nothing is asked.
 */
export const longerFollowUps = (content: Content): Finding[] =>
  eachText(content, (entry, said) => {
    if (entry.folder !== 'evidence') return [];
    const field = String(entry.data.followUp ?? '');
    if (said.path[0] === 'followUp' || /vari|each|most|short|long|not stated/i.test(field)) return [];
    const longest = Math.max(...lengthsIn(field));
    return [...said.text.matchAll(followed)].flatMap(([found, ...parts]): Finding[] => {
      const [number, unit] = parts.filter((part) => part !== undefined);
      // Weeks and months are rounded into one another.
      return longest > 0 && lengthOf(number!, unit!) > longest * 1.15
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
