import { formatList } from '#model/text.ts';
import type { Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { sentencesWithSources } from '../read/sentences-with-sources.ts';
import type { Finding } from '../report/problem.ts';

const works = '(?:trial|study|review|report|evaluation|survey|paper|article|cohort|meta-analysis|audit)';
const year = String.raw`((?:19|20)\d\d)(?![\d,%]|\.\d|[-–/]\d| (?:to|and) (?:19|20)?\d\d)`;
/** The year of a source, as prose gives it: "a trial of 2020", "published in 2020", "the 2020 report", "in 2020 a trial". */
const ofWork = new RegExp(
  String.raw`\b${works} (?:of|from|published in|dated) ${year}|\b[Pp]ublished in ${year}|\b(?:[Aa]n?|[Oo]ne|[Tt]he) ${year} ${works}\b|\b[Ii]n ${year},? (?:a|an|one|the) (?:\p{Ll}+ ){0,3}?${works}\b`,
  'gu',
);
/** A year in which something was: "in 2025", "in March 2025". */
const inYear = new RegExp(String.raw`\b[Ii]n (?:\p{Lu}\p{Ll}+ )?${year}`, 'gu');
const past = /\b(?:was|were|had|came|began|ran|said|took|fell|rose|found|gave|\p{Ll}{2,}ed)\b/u;
/** Words of what a source can know before it is: plans, promises and ends that were set. */
const ahead =
  /\b(?:will|would|could|should|may|might|by|until|from|to|for|plan\w*|aim\w*|expect\w*|forecast\w*|due|budget\w*|announced|promised|next|later|after|before|since|target\w*)\b/i;

/** When a source came out, its month counted from 1; and its title, which may name another year. */
export interface DatedSource {
  year: number;
  month?: number;
  title: string;
}
export type DatedSources = ReadonlyMap<string, DatedSource>;

/** Years that a sentence gives the sources that it cites, and that none of them has; and years after all of them. */
export const otherYearsInWords = (entry: Entry, sources: DatedSources): Finding[] =>
  entryTexts(entry).flatMap((said) =>
    sentencesWithSources(said.text).flatMap(({ sentence, refs }) => {
      const cited = refs.flatMap((ref) => sources.get(ref) ?? []);
      // What has no date may be of any year.
      if (cited.length === 0 || cited.length < refs.length) return [];
      const isTold = (each: number): boolean =>
        cited.some((source) => source.year === each || source.title.includes(String(each)));
      const newest = Math.max(...cited.map((source) => source.year));
      const others = yearsIn(sentence, ofWork).filter((each) => !isTold(each));
      const later = past.test(sentence) && !ahead.test(sentence) ? yearsIn(sentence, inYear) : [];
      const printed = formatList([...new Set(cited.map((source) => String(source.year)))]);
      const at = { path: entry.path, ...said.at() };
      return [
        ...others.map((each): Finding => ({
          ...at,
          wrong: `"${each}" is told as the year of ${formatList([...refs])}, which came out in ${printed}`,
          right:
            cited.length === 1
              ? `write ${printed}, or cite the source that is meant; keep both if the year is of something else`
              : 'write the year of the source that is meant; keep both if the year is of something else',
        })),
        ...later
          .filter((each) => each > newest && !isTold(each) && !others.includes(each))
          .map((each): Finding => ({
            ...at,
            wrong: `this tells of ${each}, and ${formatList([...refs])} came out in ${printed}`,
            right:
              'look the year up in the source, or cite the one that tells of it; keep both if the source looks ahead',
          })),
      ];
    }),
  );

const yearsIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, ...found]) => Number(found.find((each) => each !== undefined)));
