import { directions } from '#model/direction.ts';
import type { Content, Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|half)`;
const pointing = [
  ...Object.values(directions).map((label) => label.toLowerCase()),
  'no clear effect',
  'positive',
  'negative',
].join('|');

/** "31 findings are favourable", "of 84 findings 31 are favourable", "12 × mixed": findings counted as votes. */
const votes = new RegExp(
  String.raw`\b${number}(?: of (?:the )?${number})?(?: findings?| results?)? (?:are |is |were |was |point |with (?=no clear))(?:${pointing})\b|\b\d+ ?× ?(?:${pointing})\b|\b${number} (?:${pointing}) findings?\b`,
  'i',
);

/** What a review counted stands in its summary as the review's; everything else is what the site says of its own. */
const isOwnWords = ({ folder }: Entry): boolean => folder !== 'evidence';

/** Findings that are counted by the way they point. */
export function countedVotes({ entries }: Content): Finding[] {
  return entries.filter(isOwnWords).flatMap((entry) =>
    entryTexts(entry).flatMap(({ text, at }) => {
      const found = votes.exec(text)?.[0];
      return found
        ? [
            {
              path: entry.path,
              ...at(),
              wrong: `"${found}" counts findings as votes`,
              right: 'say what is known and how surely, in the sentence of the body of evidence',
            },
          ]
        : [];
    }),
  );
}
