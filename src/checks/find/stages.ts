import type { Content } from '../content.ts';
import { groupsOf } from '../read/groups.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** How far people got, by the words for it: a share of those who were referred is not one of those who started. */
const stages = {
  referred: /\b(?:referred|sent|referrals?)\b/i,
  started: /\b(?:started|began|joined|enrolled|took up)\b/i,
  answered: /\b(?:answered|replied|responded|respondents?|followed up|filled in)\b/i,
  finished: /\b(?:finished|completed|finishers|completers)\b/i,
} as const;

export type Stage = keyof typeof stages;

/** The one stage that words name; null where they name none or several. */
export function stageIn(words: string): Stage | null {
  const [one, ...more] = (Object.keys(stages) as Stage[]).filter((stage) => stages[stage].test(words));
  return one && more.length === 0 ? one : null;
}

/** Shares of which two fields say that they are of people who got to different stages. */
export const basesOfTwoStages = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) =>
    groupsOf(entry.data).flatMap(({ name, at, fields: { shareOf, denominator } }) => {
      const { who } = fieldsOf(shareOf);
      if (name !== 'results' || typeof who !== 'string' || typeof denominator !== 'string') return [];
      const [one, other] = [who, beforeComma(denominator)].map(stageIn);
      return one && other && one !== other
        ? [
            findingIn(
              entry,
              [...at, 'shareOf', 'who'],
              `who is "${who}", and denominator says "${denominator}"`,
              'say in both of whom it is a share, as the source has it; keep both if they are the same people',
            ),
          ]
        : [];
    }),
  );

/** What is counted, without what is said of a part of it: "97 people referred, of whom 40 started". */
export const beforeComma = (words: string): string => words.split(',')[0]!;
