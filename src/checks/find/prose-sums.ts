import type { Content } from '../content.ts';
import { eachText } from '../read/entry-texts.ts';
import { countOf, valueOf } from '../read/written-number.ts';
import type { Finding } from '../report/problem.ts';

type Told = [wrong: string, right: string];

const number = String.raw`[-−]?\d[\d,]*(?:\.\d+)?`;

const interval = new RegExp(
  String.raw`\b95% (?:CI|confidence interval)[:,]? (?:from )?(${number}) to (${number})[;,)] ?\(?p ?([=<>]) ?(0?\.\d+)`,
  'gi',
);
const significant = new RegExp(
  String.raw`(?<!not |non-|in|no )\bsignificant(?:ly)?\b(?:[^.;]|\.\d){0,60}\(95% (?:CI|confidence interval)[:,]? (?:from )?([-−]\d[\d.]*) to (\d[\d.]*)\)`,
  'g',
);

/** A p value beside an interval that says otherwise. Which of the two is no difference, 0 or 1, an interval may not tell. */
function againstIntervals(text: string): Told[] {
  const look = 'look all of it up in the source; if it is printed so, say what each belongs to';
  const byP = [...text.matchAll(interval)].flatMap(([found, from, to, sign, digits]): Told[] => {
    const [low, high, p] = [from!, to!, digits!].map(valueOf) as [number, number, number];
    const holds = low < 0 && high > 0;
    const leavesOut = (low > 0 || high < 0) && !(low < 1 && high > 1);
    if (holds && sign !== '>' && p < 0.02) return [[`"${found}": the interval holds 0, no difference`, look]];
    return leavesOut && sign !== '<' && p > 0.1 ? [[`"${found}": the interval leaves no difference out`, look]] : [];
  });
  const byWord = [...text.matchAll(significant)].map(([found]): Told => [`"${found}" holds 0, no difference`, look]);
  return [...byP, ...byWord];
}

export const intervalsAgainstP = (content: Content): Finding[] =>
  eachText(content, ({ path }, { text, at }) =>
    againstIntervals(text).map(([wrong, right]) => ({ path, ...at(), wrong, right })),
  );

const people = '(?:people|participants|adults|patients|members|residents)';
const part = String.raw`(\d[\d,]*) (?:were )?(?:women|men|girls|boys|carers|adults|children|older people|staff|volunteers)`;
/** A total and its parts behind it: "97 people came: 40 men and 75 women", "£12,000: £8,000 for a leader and £6,000 for a hall". */
const sums: RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,£])(\d[\d,]*) ${people}\b[^.;:\d]{0,30}[:(] ?${part}(?:, ${part})?,? and ${part}`,
    'g',
  ),
  /£(\d[\d,]*)(?![\d.]| ?(?:k|m|million|thousand|bn)\b)[^.;:£]{0,30}[:(] ?£(\d[\d,]*) [^.;:£,]{1,40}(?:, £(\d[\d,]*) [^.;:£,]{1,40})?,? and £(\d[\d,]*)(?![\d.]| ?(?:k|m|million|thousand|bn)\b)/g,
  new RegExp(String.raw`(100)? ?(\d{1,2})% (?:of [^.;:%]{0,40})?were women (?:and|,) ?(\d{1,2})% (?:were )?men`, 'g'),
];

/** Shares of which the second lies within the first: "57% had two or more, 29% three or more". */
const nested =
  /(?<![\d.])(\d+(?:\.\d+)?)(?:%| per cent) (?:\p{Ll}+ ){0,3}?(one|two|three|four|five|\d+) or more\b[^.;%]{0,40}?,? (?:and )?(\d+(?:\.\d+)?)(?:%| per cent) (?:\p{Ll}+ ){0,3}?(one|two|three|four|five|\d+) or more\b/gu;

const outOfNest = (text: string): Told[] =>
  [...text.matchAll(nested)].flatMap(([found, first, few, second, many]): Told[] =>
    Math.sign(Number(second) - Number(first)) === Math.sign(countOf(many!) - countOf(few!)) && first !== second
      ? [[`"${found}": those with ${many!} or more are among those with ${few!} or more`, 'look both up in the source; they may have changed places']]
      : [],
  ); // prettier-ignore

/** Parts that are more than the total that they are told of. */
export const partsAboveTotals = (content: Content): Finding[] =>
  eachText(content, ({ path }, { text, at }) => [
    ...outOfNest(text).map(([wrong, right]): Finding => ({ path, ...at(), wrong, right })),
    ...sums.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([found, whole = '100', ...parts]): Finding[] => {
        const sum = parts.reduce((total, each) => total + (each === undefined ? 0 : valueOf(each)), 0);
        return sum > valueOf(whole) * 1.01
          ? [
              {
                path,
                ...at(),
                wrong: `"${found}": the parts are ${sum.toLocaleString('en-GB')} together, more than ${whole}`,
                right: 'look all of them up in the source; if some are counted twice, say so',
              },
            ]
          : [];
      }),
    ),
  ]);
