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

/** What an author counts in words of the site's own, first of each text. */
const countsIn =
  (counting: RegExp, is: string, right: string) =>
  ({ entries }: Content): Finding[] =>
    entries.filter(isOwnWords).flatMap((entry) =>
      entryTexts(entry).flatMap(({ text, at }) => {
        const found = counting.exec(text)?.[0];
        return found ? [{ path: entry.path, ...at(), wrong: `"${found}" ${is}`, right }] : [];
      }),
    );

/** Findings that are counted by the way they point. */
export const countedVotes = countsIn(
  votes,
  'counts findings as votes',
  'say what is known and how surely, in the sentence of the body of evidence',
);

const studies = '(?:studies|trials|RCTs|reviews|evaluations|papers)';
/** "Seven of nine studies found that it helps", "most studies report a benefit": studies counted by what they found. */
const countedByResult = new RegExp(
  String.raw`\b(?:${number}(?: out)? of (?:the )?${number}|most|many|the majority of(?: the)?|all ${number}) ${studies} (?:(?:found|find|showed|show|reported|report|saw|see|suggest(?:ed)?)(?: that)?(?: a| an| some| better| less| more| it| \p{Ll}+){0,4} (?:benefits?|gains?|improve\p{Ll}*|helps?|helped|works?|worked|better|effects?|positive|favourable|wellbeing|loneliness)|(?:were|are) (?:positive|favourable|negative))\b`,
  'iu',
);

/** Studies that are counted by what they found. What a review itself counted may be told as the review's. */
export const countedStudies = countsIn(
  countedByResult,
  'counts studies by what they found',
  'say what the best of them found and how surely, or link to the body of evidence; a count says neither',
);
